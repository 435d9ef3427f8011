/** An event in a list on another page: its date, its title, where it is told. */
import type { ComponentChildren } from "preact";
import type { Event } from "../../src/model.ts";
import type { Words } from "../../src/words.ts";
import { StatusLabel } from "./StatusLabel.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly event: Event;
  readonly words: Words;
  /** More about it, in words. */
  readonly children?: ComponentChildren;
}

export function EventLine({ event, words, children }: Props) {
  return (
    <li class={event.key ? "line key" : "line"}>
      <p class="on">
        <When date={event.date} words={words} initial />
      </p>
      <p>
        <StatusLabel status={event.status} words={words} />
        <a href={event.url}>{event.title}</a>
        {children && <small> {children}</small>}
      </p>
    </li>
  );
}

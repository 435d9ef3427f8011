/** The ways from an article to the events before and after it. */
import type { Event } from "../../src/model.ts";
import type { Neighbours } from "../../src/views/neighbours.ts";
import type { Words } from "../../src/words.ts";
import { StatusLabel } from "./StatusLabel.tsx";
import { When } from "./When.tsx";

export function ReadOn({ neighbours, words }: { readonly neighbours: Neighbours; readonly words: Words }) {
  const { previous, next } = neighbours;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="read-on" aria-label={words.readOn}>
      {previous && <Way event={previous} label={words.previous} rel="prev" words={words} />}
      {next && <Way event={next} label={words.next} rel="next" words={words} />}
    </nav>
  );
}

interface WayProps {
  readonly event: Event;
  readonly label: string;
  readonly rel: "prev" | "next";
  readonly words: Words;
}

function Way({ event, label, rel, words }: WayProps) {
  return (
    <a class={rel} rel={rel} href={event.url}>
      <small>
        {label}
        {words.comma}
        <When date={event.date} words={words} />
      </small>
      <StatusLabel status={event.status} words={words} />
      <span>{event.title}</span>
    </a>
  );
}

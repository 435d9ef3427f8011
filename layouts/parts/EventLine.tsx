/** An event in a list on another page: its date, its title, where it is told. */
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { isAhead } from "../../src/views/today.ts";
import type { Children } from "../html/markup.ts";
import { EventLink } from "./EventLink.tsx";
import { AheadLabel, StatusLabel } from "./StatusLabel.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly event: Event;
  /** More about it, in words. */
  readonly children?: Children;
}

export function EventLine({ site, event, children }: Props) {
  const { words } = site;
  return (
    <li class={event.key ? "line key" : "line"}>
      <p class="on">
        <When date={event.date} words={words} initial />
      </p>
      <p>
        {isAhead(site, event.date) && <AheadLabel words={words} />}
        <StatusLabel status={event.status} words={words} />
        <EventLink site={site} event={event} />
        {children && <small> {children}</small>}
      </p>
    </li>
  );
}

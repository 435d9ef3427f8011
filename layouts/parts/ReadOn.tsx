/** The ways from an article to the events before and after it. */
import type { Event } from "../../src/model.ts";
import type { Neighbours } from "../../src/views/events/neighbours.ts";
import type { Site } from "../../src/views/site.ts";
import { EventTitle } from "./EventLink.tsx";
import { StatusLabel } from "./StatusLabel.tsx";
import { When } from "./When.tsx";

export function ReadOn({ neighbours, site }: { readonly neighbours: Neighbours; readonly site: Site }) {
  const { words } = site;
  const { previous, next } = neighbours;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="read-on" aria-label={words.readOn}>
      {previous && <Way event={previous} label={words.previous} rel="prev" site={site} />}
      {next && <Way event={next} label={words.next} rel="next" site={site} />}
    </nav>
  );
}

interface WayProps {
  readonly event: Event;
  readonly label: string;
  readonly rel: "prev" | "next";
  readonly site: Site;
}

function Way({ event, label, rel, site }: WayProps) {
  const { words } = site;
  return (
    <a class={rel} rel={rel} href={event.url}>
      <small>
        {label}
        {words.comma}
        <When date={event.date} words={words} />
      </small>
      <StatusLabel status={event.status} words={words} />
      <span>
        <EventTitle site={site} event={event} />
      </span>
    </a>
  );
}

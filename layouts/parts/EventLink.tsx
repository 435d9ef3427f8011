/** The title of an event as a link to where it is told. */
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly event: Event;
}

export function EventLink({ site, event }: Props) {
  return (
    <a href={event.url}>
      <EventTitle site={site} event={event} />
    </a>
  );
}

export function EventTitle({ site, event }: Props) {
  return <Text words={site.words} text={event.title} lang={languageOf(site, event)} />;
}

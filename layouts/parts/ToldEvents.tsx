/** The several events of one article, each at its own anchor. */
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { Eyebrow } from "./Eyebrow.tsx";
import { Facts } from "./Facts.tsx";
import { FormerIds } from "./FormerIds.tsx";
import { WrongEvent } from "./ReadersWord.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

export function ToldEvents({ site, events }: { readonly site: Site; readonly events: readonly Event[] }) {
  const { words } = site;
  return (
    <ol class="told">
      {events.map(event => (
        <li key={event.id} id={event.id}>
          <p class="on">
            <FormerIds site={site} kind="event" id={event.id} />
            <When date={event.date} words={words} initial />
          </p>
          <Eyebrow site={site} event={event} />
          <Text as="h3" words={words} text={event.title} lang={languageOf(site, event)} />
          {event.summary && <Text as="p" words={words} text={event.summary} lang={languageOf(site, event)} />}
          <Facts event={event} site={site} />
          <WrongEvent site={site} event={event} address={event.url} />
        </li>
      ))}
    </ol>
  );
}

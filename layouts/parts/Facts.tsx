/** Where an event happened, its values of declared fields, and why it has this date. */
import type { Event } from "../../src/model.ts";
import { factsOf } from "../../src/views/facts/facts.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { FactRows } from "./FactRows.tsx";
import { Joined } from "./Joined.tsx";
import { Text } from "./Text.tsx";

export function Facts({ event, site }: { readonly event: Event; readonly site: Site }) {
  const { words } = site;
  const lang = languageOf(site, event);
  const { place, dateNote } = event;
  const facts = factsOf(site, event);
  if (place === undefined && dateNote === undefined && facts.length === 0) return null;
  return (
    <dl class="facts">
      {place && (
        <div>
          <dt>{words.place}</dt>
          <dd>
            <Joined words={words}>
              <Text words={words} text={place.name} lang={lang} />
              {place.country && <Text words={words} text={place.country} lang={lang} />}
            </Joined>
          </dd>
        </div>
      )}
      <FactRows site={site} facts={facts} lang={lang} />
      {dateNote && (
        <div>
          <dt>{words.aboutDate}</dt>
          <Text as="dd" words={words} text={dateNote} lang={lang} />
        </div>
      )}
    </dl>
  );
}

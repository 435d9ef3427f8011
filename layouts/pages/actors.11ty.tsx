/** Everyone the timeline names, by kind. */
import type { Id } from "../../src/model.ts";
import { actorKindName } from "../../src/views/people/actorKinds.ts";
import { actorsByKind } from "../../src/views/people/actors.ts";
import type { Site } from "../../src/views/site.ts";
import { ActorLink } from "../parts/ActorLink.tsx";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  return (
    <Base site={site} url={page.url} title={words.actorsHeading} description={words.actorsLead}>
      <header class="hero">
        <Text as="h1" words={words} text={words.actorsHeading} />
        <p class="stand">{words.actorsLead}</p>
      </header>
      {actorsByKind(site).map(({ kind, actors }) => (
        <Section key={kind} id={kind} {...headingOf(site, kind)}>
          <ul class="participants">
            {actors.map(({ actor, events }) => (
              <li key={actor.id}>
                <ActorLink actor={actor} words={words} />{" "}
                <small>{events === 0 ? words.noEvents : words.events(events)}</small>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Base>
  );
}

function headingOf(site: Site, kind: Id) {
  const { plural, lang } = actorKindName(site, kind);
  return lang === undefined ? { title: plural } : { title: plural, written: { words: site.words, lang } };
}

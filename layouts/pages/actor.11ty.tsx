/** An actor: who they are, and what of the timeline is theirs. */

import { addressOf } from "../../src/routes.ts";
import { actorKindName } from "../../src/views/people/actorKinds.ts";
import { actorStatementsOf } from "../../src/views/people/actorStatements.ts";
import { actorPage } from "../../src/views/people/actors.ts";
import { quotesSoFarOf } from "../../src/views/sources/datedLater.ts";
import { ActorStatements } from "../parts/ActorStatements.tsx";
import { Base } from "../parts/Base.tsx";
import { EventLine } from "../parts/EventLine.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import { Once } from "../parts/Once.tsx";
import type { PageData } from "../parts/page.ts";
import { QuoteFigure } from "../parts/QuoteFigure.tsx";
import { Roles } from "../parts/Roles.tsx";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const list = actorPage(site, id);
  const { actor, items, number, of } = list;
  const events = items.flatMap(item => ("event" in item ? [item.event] : []));
  const quotes = items.flatMap(item => ("quote" in item ? [item.quote] : []));
  const kind = actorKindName(site, actor.kind);
  const address = addressOf("actor", actor.id);
  const isFirst = number === 1;
  const isLast = number === of;
  const quotesAhead = isLast ? site.quotesOfActor(actor.id).length - quotesSoFarOf(site, actor.id).length : 0;
  return (
    <Base
      site={site}
      url={page.url}
      title={words.find.listPageTitle(actor.name, number, of)}
      description={actor.description}
      cited={{ title: actor.name, lang: site.story.lang }}
    >
      <header class="head">
        <Text as="p" class="when kind" words={words} text={kind.label} lang={kind.lang} />
        <div class="what">
          <Text as="h1" words={words} text={actor.name} />
          {Object.entries(actor.names).map(([lang, name]) => (
            <Text key={lang} as="p" class="other-name" words={words} text={name} lang={lang} />
          ))}
          {actor.description && (
            <Text as="p" class="lead" words={words} text={actor.description} lang={site.story.lang} />
          )}
          <Roles actor={actor} words={words} />
        </div>
      </header>
      <ListPages address={address} list={list} words={words} />
      {(isFirst || events.length > 0) && (
        <Section id="events" title={words.eventsHere}>
          {events.length === 0 ? (
            <p>{words.noEventsOfActor}</p>
          ) : (
            <ol class="lines">
              {events.map(event => (
                <Once key={event.id} site={site} name={`line ${event.id}`}>
                  {() => <EventLine site={site} event={event} />}
                </Once>
              ))}
            </ol>
          )}
        </Section>
      )}
      {isFirst && actorStatementsOf(site, actor.id).length > 0 && (
        <Section id="statements" title={words.deadline.trackHeading}>
          <ActorStatements site={site} actor={actor.id} />
        </Section>
      )}
      {quotes.length + quotesAhead > 0 && (
        <Section id="quotes" title={words.quotesHeading}>
          {quotes.map(quote => (
            <QuoteFigure key={quote.id} site={site} quote={quote} form="apart" />
          ))}
          <NotYet site={site} count={quotesAhead} counted={words.records.quotes} />
        </Section>
      )}
      <ListPages address={address} list={list} words={words} />
    </Base>
  );
}

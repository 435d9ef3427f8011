/** An actor: who they are, and what of the timeline is theirs. */
import { quotesSoFarOf } from "../../src/views/ahead.ts";
import { directionOf } from "../../src/views/languages.ts";
import { tracksOf } from "../../src/views/track.ts";
import { Base } from "../parts/Base.tsx";
import { EventLine } from "../parts/EventLine.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import { Once } from "../parts/Once.tsx";
import type { PageData } from "../parts/page.ts";
import { QuoteFigure } from "../parts/QuoteFigure.tsx";
import { Roles } from "../parts/Roles.tsx";
import { Section } from "../parts/Section.tsx";
import { Track } from "../parts/Track.tsx";

export const data = {
  pagination: { data: "ids.actors", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => `/actors/${id}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const actor = site.actor(id);
  const events = site.eventsOfActor(id);
  const quotes = quotesSoFarOf(site, id);
  const quotesAhead = site.quotesOfActor(id).length - quotes.length;
  return (
    <Base site={site} url={page.url} title={actor.name} description={actor.description}>
      <header class="head">
        <p class="when kind">{words.actorKinds[actor.kind]}</p>
        <div class="what">
          <h1>{actor.name}</h1>
          {Object.entries(actor.names).map(([lang, name]) => (
            <p key={lang} class="other-name" lang={lang} dir={directionOf(lang)}>
              {name}
            </p>
          ))}
          {actor.description && <p class="lead">{actor.description}</p>}
          <Roles actor={actor} words={words} />
        </div>
      </header>
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
      {tracksOf(site, id).length > 0 && (
        <Section id="statements" title={words.deadline.trackHeading}>
          <Track site={site} actor={id} />
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
    </Base>
  );
}

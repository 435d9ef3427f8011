/** An event on the timeline. */
import type { Event } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { eventToneOf } from "../../src/views/deadlines/effects.ts";
import { facetsOf } from "../../src/views/events/facets.ts";
import { fingerprintOf } from "../../src/views/events/fingerprint.ts";
import { entryAddress } from "../../src/views/events/timelinePages.ts";
import { factsOf } from "../../src/views/facts/facts.ts";
import { firstActors } from "../../src/views/people/actors.ts";
import type { Site } from "../../src/views/site.ts";
import { isUnreported, reportsOn } from "../../src/views/sources/independentReports.ts";
import { leadQuote } from "../../src/views/sources/quotes.ts";
import { isAhead } from "../../src/views/today.ts";
import { isolated, languageOf } from "../../src/views/writing.ts";
import { ActorLink } from "./ActorLink.tsx";
import { EventDate } from "./EventDate.tsx";
import { Eyebrow } from "./Eyebrow.tsx";
import { FactRows } from "./FactRows.tsx";
import { FormerIds } from "./FormerIds.tsx";
import { Once } from "./Once.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { WrongEvent } from "./ReadersWord.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly event: Event;
}

const ACTORS_SHOWN = 4;

export function EventEntry({ site, event }: Props) {
  return (
    <Once site={site} name={`entry ${event.id}`}>
      {() => <Entry site={site} event={event} />}
    </Once>
  );
}

function Entry({ site, event }: Props) {
  const { words } = site;
  const lang = languageOf(site, event);
  const tone = eventToneOf(site, event)?.tone ?? "none";
  const ahead = isAhead(site, event.date);
  const key = event.key && !ahead;
  const quote = key && event.status !== "retracted" ? leadQuote(site, event) : undefined;
  const reports = reportsOn(site, event);
  const facts = factsOf(site, event);
  const { actors, more } = firstActors(site, event, ACTORS_SHOWN);
  const Title = event.status === "retracted" ? "s" : "span";
  return (
    <li
      id={event.id}
      class={`entry${key ? " key" : ""}${ahead ? " ahead" : ""} ${tone} ${event.status}`}
      {...(site.present === undefined && marksOf(site, event))}
    >
      <EventDate date={event.date} words={words} style="short" />
      <div class="what">
        <FormerIds site={site} kind="event" id={event.id} />
        <Eyebrow site={site} event={event} />
        <Text as="h3" words={words} text={event.title} lang={lang}>
          <a href={event.url}>
            <Title>{event.title}</Title>
          </a>
        </Text>
        {event.summary && <Text as="p" class="summary" words={words} text={event.summary} lang={lang} />}
        {facts.length > 0 && (
          <dl class="facts brief">
            <FactRows site={site} facts={facts} lang={lang} />
          </dl>
        )}
        {quote && <QuoteFigure site={site} quote={quote} form="brief" />}
        <div class="meta">
          {actors.length > 0 && (
            <ul>
              {actors.map(actor => (
                <li key={actor.id}>
                  <ActorLink actor={actor} words={words} />
                </li>
              ))}
              {more > 0 && <li>{words.moreActors(more)}</li>}
            </ul>
          )}
          <p class="links">
            {isUnreported(site, event) && <span>{words.past.noReportYet}</span>}
            {reports.count > 0 && (
              <a href={`${addressOf("article", event.article)}#sources`}>
                {words.records.reports(reports)}
                <span class="unseen"> {words.sourcesOf(isolated(event.title, words))}</span>
              </a>
            )}
            {site.present === undefined && (
              <WrongEvent site={site} event={event} address={entryAddress(site, event)} />
            )}
            <a
              class="permalink"
              href={entryAddress(site, event)}
              aria-label={words.permalink(isolated(event.title, words))}
            >
              #
            </a>
          </p>
        </div>
      </div>
    </li>
  );
}

/** By what the scripts narrow, and see what is new; its year stands above it. */
function marksOf(site: Site, event: Event) {
  const { actors, kind, deadlines, marks, facts, from, to } = facetsOf(site, event);
  return {
    "data-v": fingerprintOf(site, event),
    "data-actors": actors.join(" ") || undefined,
    "data-kind": kind,
    "data-deadlines": deadlines.join(" ") || undefined,
    "data-marks": marks.join(" ") || undefined,
    "data-facts": facts.join(" ") || undefined,
    "data-from": from ?? undefined,
    "data-to": to === from ? undefined : (to ?? undefined),
  };
}

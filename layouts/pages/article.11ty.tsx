/** An article: one event told whole, or several. */

import { formatDate } from "../../src/date/words.ts";
import type { Article } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { descriptionOf } from "../../src/views/citation.ts";
import { eventToneOf } from "../../src/views/deadlines/effects.ts";
import { type ArticleEvents, articleEventsOf } from "../../src/views/events/articleEvents.ts";
import { neighboursOf } from "../../src/views/events/neighbours.ts";
import { participantsOf } from "../../src/views/people/actors.ts";
import { imprintOf } from "../../src/views/people/byline.ts";
import type { Site } from "../../src/views/site.ts";
import { reportsOn } from "../../src/views/sources/independentReports.ts";
import { ArticleLink } from "../parts/ArticleTitle.tsx";
import { Base } from "../parts/Base.tsx";
import { Body } from "../parts/Body.tsx";
import { Byline } from "../parts/Byline.tsx";
import { Corrections } from "../parts/Corrections.tsx";
import { Disagreements } from "../parts/Disagreements.tsx";
import { EventDate } from "../parts/EventDate.tsx";
import { EventLine } from "../parts/EventLine.tsx";
import { Eyebrow } from "../parts/Eyebrow.tsx";
import { Facts } from "../parts/Facts.tsx";
import { FigureTable } from "../parts/FigureTable.tsx";
import { FormerIds } from "../parts/FormerIds.tsx";
import { Joined } from "../parts/Joined.tsx";
import { Notice } from "../parts/Notice.tsx";
import { Participants } from "../parts/Participants.tsx";
import type { PageData } from "../parts/page.ts";
import { ReadersWord } from "../parts/ReadersWord.tsx";
import { ReadOn } from "../parts/ReadOn.tsx";
import { Section } from "../parts/Section.tsx";
import { SourceList } from "../parts/SourceList.tsx";
import { StatementTable } from "../parts/StatementTable.tsx";
import { StatusLabel } from "../parts/StatusLabel.tsx";
import { Text } from "../parts/Text.tsx";
import { ToldEvents } from "../parts/ToldEvents.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const article = site.article(id);
  const telling = articleEventsOf(site, article);
  return (
    <Base
      site={site}
      url={page.url}
      title={article.title}
      description={descriptionOf(site, article)}
      kind="article"
      cited={{ title: article.title, lang: article.lang, ...imprintOf(site, article) }}
    >
      <article class={`article ${article.status}`}>
        <Head site={site} article={article} telling={telling} />
        {article.status === "retracted" ? (
          <details class="text">
            <summary>{words.readRetracted}</summary>
            <Body site={site} article={article} />
          </details>
        ) : (
          <div class="text">
            <Body site={site} article={article} />
          </div>
        )}
        <Records site={site} article={article} telling={telling} />
        <ReadersWord site={site} article={article} url={page.url} />
      </article>
      <ReadOn neighbours={neighboursOf(site, article)} site={site} />
    </Base>
  );
}

interface PartProps {
  readonly site: Site;
  readonly article: Article;
  readonly telling: ArticleEvents;
}

function Head({ site, article, telling }: PartProps) {
  const { words } = site;
  const { only } = telling;
  return (
    <header class={`head ${only ? (eventToneOf(site, only)?.tone ?? "none") : ""}`} id={only?.id}>
      {only && <EventDate date={only.date} words={words} style="long" />}
      <div class="what">
        {only && <FormerIds site={site} kind="event" id={only.id} />}
        {only ? (
          <Eyebrow site={site} event={only} />
        ) : (
          article.status !== "verified" && (
            <p class="eyebrow">
              <StatusLabel status={article.status} words={words} />
            </p>
          )
        )}
        <Text as="h1" words={words} text={article.title} lang={article.lang} />
        {article.summary && (
          <Text as="p" class="lead" words={words} text={article.summary} lang={article.lang} />
        )}
        <Byline site={site} article={article} />
        <Notice status={article.status} words={words} />
        {only && <Facts event={only} site={site} />}
      </div>
    </header>
  );
}

function Records({ site, article, telling }: PartProps) {
  const { words } = site;
  const { events, alsoReports, alsoIn, elsewhere } = telling;
  const reports = reportsOn(site, article);
  const uncounted = article.sources.length - reports.count;
  const participants = participantsOf(site, events);
  return (
    <>
      {article.corrections.length > 0 && (
        <Section id="corrections" title={words.corrections}>
          <Corrections corrections={article.corrections} words={words} articleOf={() => article} />
        </Section>
      )}
      {events.length > 1 && (
        <Section id="events" title={words.eventsHere}>
          <ToldEvents site={site} events={events} />
        </Section>
      )}
      {alsoReports.length > 0 && (
        <Section id="also-reports" title={words.alsoReports}>
          <ul class="lines">
            {alsoReports.map(({ event, otherDate, likely }) => (
              <EventLine key={event.id} site={site} event={event}>
                {(otherDate || likely) && (
                  <Joined words={words}>
                    {likely && words.likelyMeant}
                    {otherDate && words.dateHere(formatDate(otherDate, words.dates))}
                  </Joined>
                )}
              </EventLine>
            ))}
          </ul>
        </Section>
      )}
      {article.statements.length > 0 && (
        <Section id="statements" title={words.statementsHeading}>
          <StatementTable site={site} statements={article.statements.map(id => site.statement(id))} />
        </Section>
      )}
      {article.disagreements.length + elsewhere.length > 0 && (
        <Section id="accounts" title={words.disagreements}>
          <Disagreements site={site} here={article.disagreements} elsewhere={elsewhere} />
        </Section>
      )}
      {article.figures.length > 0 && (
        <Section id="figures" title={words.figuresHeading}>
          <FigureTable site={site} figures={article.figures.map(id => site.figure(id))} />
        </Section>
      )}
      {participants.length > 0 && (
        <Section id="actors" title={words.actorsHeading}>
          <Participants participants={participants} words={words} />
        </Section>
      )}
      {article.sources.length > 0 && (
        <Section id="sources" title={words.sourcesHeading}>
          {reports.count > 0 && (
            <p class="counted">
              <a href={`${addressOf("sources")}#counting`}>{words.records.reports(reports)}</a>
            </p>
          )}
          {uncounted > 0 && (
            <p class="note">{words.records.notCounted(words.sources(uncounted), uncounted)}</p>
          )}
          <SourceList sources={article.sources.map(id => site.source(id))} words={words} />
        </Section>
      )}
      {alsoIn.length > 0 && (
        <Section id="also-in" title={words.alsoReportedIn}>
          <ul class="plain">
            {alsoIn.map(({ article: other, likely }) => (
              <li key={other.id}>
                <StatusLabel status={other.status} words={words} />
                <ArticleLink site={site} id={other.id} />
                {likely && <small> {words.likelyMeant}</small>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/**
 * Every part in every state, on one page: what a person looks at who changes the style sheet, and what axe reads. It is
 * made of a story's own records by the parts of the site, and is not published.
 */
import type { Children } from "../../layouts/html/markup.ts";
import { ActorStatements } from "../../layouts/parts/ActorStatements.tsx";
import { Base } from "../../layouts/parts/Base.tsx";
import { Chain } from "../../layouts/parts/Chain.tsx";
import { Corrections } from "../../layouts/parts/Corrections.tsx";
import { Disagreements } from "../../layouts/parts/Disagreements.tsx";
import { EventDate } from "../../layouts/parts/EventDate.tsx";
import { EventLine } from "../../layouts/parts/EventLine.tsx";
import { Facts } from "../../layouts/parts/Facts.tsx";
import { FigureTable } from "../../layouts/parts/FigureTable.tsx";
import { Finder } from "../../layouts/parts/Finder.tsx";
import { Notice } from "../../layouts/parts/Notice.tsx";
import { OtherDates } from "../../layouts/parts/OtherDates.tsx";
import { Participants } from "../../layouts/parts/Participants.tsx";
import { QuoteFigure } from "../../layouts/parts/QuoteFigure.tsx";
import { ReadOn } from "../../layouts/parts/ReadOn.tsx";
import { Roles } from "../../layouts/parts/Roles.tsx";
import { Section } from "../../layouts/parts/Section.tsx";
import { SeriesTable } from "../../layouts/parts/SeriesTable.tsx";
import { SlipChart } from "../../layouts/parts/SlipChart.tsx";
import { SourceList } from "../../layouts/parts/SourceList.tsx";
import { StatementTable } from "../../layouts/parts/StatementTable.tsx";
import { StatusLabel } from "../../layouts/parts/StatusLabel.tsx";
import { StepChart } from "../../layouts/parts/StepChart.tsx";
import { Timeline } from "../../layouts/parts/Timeline.tsx";
import { YearStrip } from "../../layouts/parts/YearStrip.tsx";
import { relativeAddresses } from "../../src/build/addresses.ts";
import { isDrawable } from "../../src/views/charts/slipChart.ts";
import { chainOf } from "../../src/views/deadlines/chain.ts";
import { statementRowsOf } from "../../src/views/deadlines/statementRows.ts";
import { neighboursOf } from "../../src/views/events/neighbours.ts";
import { yearStrip, yearsOf } from "../../src/views/events/years.ts";
import { participantsOf } from "../../src/views/people/actors.ts";
import type { Site } from "../../src/views/site.ts";
import { seriesRecords } from "../../src/views/sources/figures.ts";

const URL = "/example/";
const STATUSES = ["draft", "unverified", "verified", "retracted"] as const;

export function examplePage(site: Site): string {
  const { timeline, words } = site;
  const { articles, events, actors, quotes } = timeline;
  const years = yearsOf(events);
  const corrections = articles.flatMap(article => article.corrections);
  const middle = articles[Math.floor(articles.length / 2)];
  const disagreements = articles.flatMap(article => article.disagreements);
  const page = (
    <Base site={site} url={URL} title="Every part in every state" canonical={false}>
      <header class="hero">
        <h1>Every part in every state</h1>
      </header>
      <Part title="Status">
        {STATUSES.map(status => (
          <div key={status}>
            <p class="eyebrow">
              <StatusLabel status={status} words={words} />
            </p>
            <Notice status={status} words={words} />
          </div>
        ))}
      </Part>
      <Part title="Dates">
        {events.map(({ id, date }) => (
          <div key={id} class="head">
            <EventDate date={date} words={words} style="long" />
          </div>
        ))}
      </Part>
      {timeline.deadlines.map(({ id, question, label }) => {
        const rows = statementRowsOf(site, id, null);
        return (
          <>
            <Part title={question}>
              <Chain site={site} chain={chainOf(site, id)} />
            </Part>
            <Part title={`${label} in small`}>
              <Chain site={site} chain={chainOf(site, id)} mini />
            </Part>
            {isDrawable(rows) && (
              <section class="drawing">
                <h2>{question}</h2>
                <SlipChart site={site} rows={rows} settled={false} name={question} table="" />
              </section>
            )}
          </>
        );
      })}
      <OtherDates site={site} except="" />
      <YearStrip site={site} marks={yearStrip(years)} />
      <Finder site={site} />
      <Timeline site={site} years={years} />
      <Timeline site={site} years={[]} />
      <Part title="Lines and facts">
        <ol class="lines">
          {events.map(event => (
            <EventLine key={event.id} site={site} event={event} />
          ))}
        </ol>
        {events.map(event => (
          <Facts key={event.id} event={event} site={site} />
        ))}
      </Part>
      <Part title="Quotes">
        {(["brief", "whole", "apart"] as const).flatMap(form =>
          quotes.map(quote => <QuoteFigure key={quote.id + form} site={site} quote={quote} form={form} />),
        )}
      </Part>
      <Part title="Statements">
        <StatementTable site={site} statements={timeline.statements} />
      </Part>
      <Part title="Dates by actor">
        {actors.map(({ id }) => (
          <ActorStatements key={id} site={site} actor={id} />
        ))}
      </Part>
      <Part title="Figures">
        <FigureTable site={site} figures={timeline.figures} />
        {seriesRecords(site).map(({ series, points }) => (
          <div key={series.id}>
            <StepChart site={site} series={series} points={points} />
            <SeriesTable site={site} series={series} points={points} />
          </div>
        ))}
      </Part>
      <Part title="People">
        <Participants participants={participantsOf(site, events)} words={words} />
        {actors.map(actor => (
          <Roles key={actor.id} actor={actor} words={words} />
        ))}
      </Part>
      <Part title="Corrections">
        <Corrections corrections={corrections} words={words} articleOf={id => site.article(id)} />
      </Part>
      <Part title="Accounts">
        <Disagreements site={site} here={disagreements} elsewhere={disagreements} />
      </Part>
      <Part title="Sources">
        <SourceList sources={timeline.sources} words={words} />
      </Part>
      {middle && <ReadOn neighbours={neighboursOf(site, middle)} site={site} />}
    </Base>
  );
  return relativeAddresses(once(`<!doctype html>\n${page.html}\n`), URL);
}

/** Records of several articles stand on one page here, and some have the same id in each: the first keeps it. */
function once(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(/ id="([^"]+)"/g, (attribute, id: string) => {
    if (seen.has(id)) return "";
    seen.add(id);
    return attribute;
  });
}

function Part({ title, children }: { readonly title: string; readonly children: Children }) {
  return (
    <Section id={title.toLowerCase().replaceAll(/[^a-z]+/g, "-")} title={title}>
      {children}
    </Section>
  );
}

/** Every number of the timeline, by what it counts; drawn where there are enough of them. */
import { addressOf } from "../../src/routes.ts";
import { seriesAnchor, seriesRecords } from "../../src/views/sources/figures.ts";
import { Base } from "../parts/Base.tsx";
import { Contents } from "../parts/Contents.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import type { PageData } from "../parts/page.ts";
import { SeriesTable } from "../parts/SeriesTable.tsx";
import { StepChart } from "../parts/StepChart.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { lang } = site.story;
  const records = seriesRecords(site);
  const lead = records.length === 0 ? words.records.noFigures : words.records.figuresLead;
  const items = records.map(({ series, points }) => ({
    href: `${addressOf("figures")}#${seriesAnchor(series)}`,
    label: series.label,
    note: words.records.figures(points.length),
  }));
  return (
    <Base site={site} url={page.url} title={words.figuresHeading} description={lead}>
      <header class="hero">
        <Text as="h1" words={words} text={words.figuresHeading} />
        <p class="stand">{lead}</p>
      </header>
      <Contents items={items} lang={lang} label={words.records.contents} words={words} />
      {records.map(({ series, points, charted, ahead }) => (
        <section key={series.id} class="drawing">
          <Text as="h2" id={seriesAnchor(series)} words={words} text={series.label} lang={lang} />
          {series.note && <Text as="p" class="note" words={words} text={series.note} lang={lang} />}
          {charted && <StepChart site={site} series={series} points={points} />}
          <SeriesTable site={site} series={series} points={points} />
          <NotYet site={site} count={ahead} counted={words.records.figures} />
        </section>
      ))}
    </Base>
  );
}

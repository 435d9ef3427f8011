/** The timeline of one year. */
import { eventsOfYear, yearsWithEvents } from "../../src/views/find.ts";
import { yearsOf } from "../../src/views/years.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";

export const data = {
  pagination: { data: "ids.years", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => `/years/${id}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { find, dates } = words;
  const title = find.yearTitle(dates.year(Number(id)));
  return (
    <Base site={site} url={page.url} title={title}>
      <header class="hero">
        <h1>{title}</h1>
        <Among
          label={find.otherYears}
          items={yearsWithEvents(site).map(year => ({ href: `/years/${year}/`, label: dates.year(year) }))}
          url={page.url}
        />
        <KeyButton words={words} />
      </header>
      <Timeline site={site} years={yearsOf(eventsOfYear(site, Number(id)))} />
      <KeyHelp words={words} />
    </Base>
  );
}

/** The timeline of one year, or a part of it. */
import { templateData } from "../../src/routes.ts";
import { yearsWithEvents } from "../../src/views/events/facets.ts";
import { yearAddress, yearPages } from "../../src/views/events/timelinePages.ts";
import { yearsOf } from "../../src/views/events/years.ts";
import { listPageAt } from "../../src/views/pagination.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import { Portions } from "../parts/Portions.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline, yearName } from "../parts/Timeline.tsx";

export const data = templateData("year");

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { find, dates } = words;
  const portion = listPageAt(yearPages(site), id);
  const address = yearAddress(portion.year);
  const title = find.yearTitle(yearName(portion.year, words));
  return (
    <Base site={site} url={page.url} title={find.portionTitle(title, portion.number, portion.of)}>
      <header class="hero">
        <h1>{title}</h1>
        <Among
          label={find.otherYears}
          items={yearsWithEvents(site).map(year => ({ href: yearAddress(year), label: dates.year(year) }))}
          url={address}
          words={words}
        />
        <KeyButton words={words} />
      </header>
      <Portions address={address} portion={portion} words={words} />
      <Timeline site={site} years={yearsOf(portion.items)} />
      <Portions address={address} portion={portion} words={words} />
      <KeyHelp words={words} />
    </Base>
  );
}

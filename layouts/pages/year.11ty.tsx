/** The timeline of one year, or a part of it. */
import { yearsWithEvents } from "../../src/views/events/facets.ts";
import { yearAddress, yearPage } from "../../src/views/events/timelinePages.ts";
import { yearName, yearsOf } from "../../src/views/events/years.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { find, dates } = words;
  const list = yearPage(site, id);
  const address = yearAddress(list.year);
  const title = find.yearTitle(yearName(list.year, words));
  return (
    <Base site={site} url={page.url} title={find.listPageTitle(title, list.number, list.of)}>
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
      <ListPages address={address} list={list} words={words} />
      <Timeline site={site} years={yearsOf(list.items)} />
      <ListPages address={address} list={list} words={words} />
      <KeyHelp words={words} />
    </Base>
  );
}

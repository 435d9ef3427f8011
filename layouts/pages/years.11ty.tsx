/** Every year of the timeline. */
import { yearAddress, yearCounts } from "../../src/views/events/timelinePages.ts";
import { yearName } from "../../src/views/events/years.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { find } = words;
  return (
    <Base site={site} url={page.url} title={find.yearsTitle} description={find.yearsLead}>
      <header class="hero">
        <Text as="h1" words={words} text={find.yearsTitle} />
        <p class="stand">{find.yearsLead}</p>
      </header>
      <ul class="participants">
        {yearCounts(site).map(({ id, year, count }) => (
          <li key={id}>
            <a href={yearAddress(year)}>{yearName(year, words)}</a> <small>{words.events(count)}</small>
          </li>
        ))}
      </ul>
    </Base>
  );
}

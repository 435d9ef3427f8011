/** The timeline. */
import { yearStrip, yearsOf } from "../../src/views/years.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";
import { YearStrip } from "../parts/YearStrip.tsx";

export const data = { permalink: "/", eleventyExcludeFromCollections: true };

export function render({ site, page }: PageData) {
  const { story, events } = site.timeline;
  const years = yearsOf(events);
  return (
    <Base site={site} url={page.url}>
      <header class="hero">
        <h1>{story.question ?? story.title}</h1>
        {/* Here: <Chain/>, every date named for the main deadline. */}
        {story.summary && <p class="stand">{story.summary}</p>}
      </header>
      {/* Here: <SlipChart/>, how the stated date moved. */}
      <YearStrip marks={yearStrip(years)} words={site.words} />
      <Timeline site={site} years={years} />
    </Base>
  );
}

/** The timeline, and before it the date it is about. */

import { addressOf } from "../../src/routes.ts";
import { eventsOnHome } from "../../src/views/events/timelinePages.ts";
import { yearStrip, yearsOf } from "../../src/views/events/years.ts";
import { eventCount } from "../../src/views/everywhere.ts";
import type { Site } from "../../src/views/site.ts";
import { Base } from "../parts/Base.tsx";
import { Elsewhere, Finder } from "../parts/Finder.tsx";
import { FirstScreen } from "../parts/FirstScreen.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";
import { YearStrip } from "../parts/YearStrip.tsx";

export function render({ site, page }: PageData) {
  const { events } = site;
  const shown = eventsOnHome(site);
  return (
    <Base site={site} url={page.url}>
      <FirstScreen site={site} />
      <YearStrip site={site} marks={yearStrip(yearsOf(events))} />
      <Finder site={site} />
      {shown.length < events.length && <Latest site={site} shown={shown.length} />}
      <Timeline site={site} years={yearsOf(shown)} />
      <Elsewhere site={site} />
    </Base>
  );
}

/** Over the first page of a long story: that it goes back further, and where. */
function Latest({ site, shown }: { readonly site: Site; readonly shown: number }) {
  const { words } = site;
  return (
    <p class="latest">
      {words.find.latest(words.number(shown), words.events(eventCount(site)))}{" "}
      <a href={addressOf("years")}>{words.find.yearsTitle}</a>
    </p>
  );
}

/** The timeline, and before it the date it is about. */
import { mainLedger, standingSentences } from "../../src/views/answer.ts";
import { chainOf } from "../../src/views/chain.ts";
import { isDrawable } from "../../src/views/chart.ts";
import type { Ledger } from "../../src/views/ledger.ts";
import { deadlineAddress } from "../../src/views/places.ts";
import { rowsOf } from "../../src/views/rows.ts";
import type { Site } from "../../src/views/site.ts";
import { eventsOnHome } from "../../src/views/timelinePages.ts";
import { yearStrip, yearsOf } from "../../src/views/years.ts";
import { Base } from "../parts/Base.tsx";
import { Chain } from "../parts/Chain.tsx";
import { Elsewhere, Finder } from "../parts/Finder.tsx";
import { OtherDates } from "../parts/OtherDates.tsx";
import type { PageData } from "../parts/page.ts";
import { SlipChart } from "../parts/SlipChart.tsx";
import { Timeline } from "../parts/Timeline.tsx";
import { YearStrip } from "../parts/YearStrip.tsx";

export const data = { permalink: "/", eleventyExcludeFromCollections: true };

export function render({ site, page }: PageData) {
  const { story, events } = site.timeline;
  const shown = eventsOnHome(site);
  const main = mainLedger(site);
  return (
    <Base site={site} url={page.url}>
      <header class="hero">
        <h1>{story.question ?? story.title}</h1>
        {main && <Standing site={site} ledger={main} />}
        {story.summary && !main && <p class="stand">{story.summary}</p>}
      </header>
      {main && <Drawing site={site} ledger={main} />}
      {story.summary && main && <p class="stand introduction">{story.summary}</p>}
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
  const { words, timeline } = site;
  return (
    <p class="latest">
      {words.find.latest(words.number(shown), words.events(timeline.events.length))}{" "}
      <a href="/years/">{words.find.yearsTitle}</a>
    </p>
  );
}

interface Props {
  readonly site: Site;
  readonly ledger: Ledger;
}

function Standing({ site, ledger }: Props) {
  const { deadline } = ledger;
  return (
    <>
      <h2 class="unseen">{site.words.deadline.chain}</h2>
      <Chain site={site} chain={chainOf(site.timeline, deadline.id, site.today)} />
      <div class="where">
        <div>
          <h2>{site.words.deadline.standing}</h2>
          <p>{standingSentences(site, ledger).join(" ")}</p>
        </div>
        <OtherDates site={site} except={deadline.id} />
      </div>
    </>
  );
}

function Drawing({ site, ledger: { deadline, whole } }: Props) {
  const { words } = site;
  const own = words.deadline;
  const rows = rowsOf(site, deadline.id, null);
  if (!isDrawable(rows)) return null;
  const page = deadlineAddress(deadline.id);
  return (
    <section class="drawing">
      <h2>{own.chartHeading}</h2>
      <p class="note">{own.chartNote}</p>
      <SlipChart
        site={site}
        rows={rows}
        settled={whole.standing.outcome !== null}
        name={deadline.question}
        table={page}
      />
      <p class="ways">
        <a href={`${page}#table`}>{own.asTable}</a> <a href="/data/statements.csv">{own.download}</a>
      </p>
    </section>
  );
}

/** The question, the chain of its dates and where it stands; then the drawing, and what the story is about. */

import { addressOf, OUTPUT_FILES } from "../../src/routes.ts";
import { isDrawable } from "../../src/views/charts/slipChart.ts";
import { standingSentences } from "../../src/views/deadlines/answer.ts";
import { chainOf } from "../../src/views/deadlines/chain.ts";
import type { Ledger } from "../../src/views/deadlines/ledger.ts";
import { mainLedger } from "../../src/views/deadlines/siteLedgers.ts";
import { statementRowsOf } from "../../src/views/deadlines/statementRows.ts";
import type { Site } from "../../src/views/site.ts";
import { Chain } from "./Chain.tsx";
import { OtherDates } from "./OtherDates.tsx";
import { RecordReach } from "./RecordReach.tsx";
import { SlipChart } from "./SlipChart.tsx";
import { Text } from "./Text.tsx";

/** `site` is that of today, or of an earlier day. */
export function FirstScreen({ site }: { readonly site: Site }) {
  const { story } = site;
  const main = mainLedger(site);
  return (
    <div class="opening">
      <header class="hero">
        <Text as="h1" words={site.words} text={story.question ?? story.title} lang={story.lang} />
        {main && <Standing site={site} ledger={main} />}
        {story.summary && !main && (
          <Text as="p" class="stand" words={site.words} text={story.summary} lang={story.lang} />
        )}
      </header>
      {main && <Drawing site={site} ledger={main} />}
      {story.summary && main && (
        <Text as="p" class="stand introduction" words={site.words} text={story.summary} lang={story.lang} />
      )}
    </div>
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
      <Chain site={site} chain={chainOf(site, deadline.id)} />
      <div class="where">
        <div>
          <h2>{site.words.deadline.standing}</h2>
          <p>
            {standingSentences(site, ledger).join(" ")} <RecordReach site={site} />
          </p>
        </div>
        <OtherDates site={site} except={deadline.id} />
      </div>
    </>
  );
}

function Drawing({ site, ledger: { deadline, whole } }: Props) {
  const { words } = site;
  const own = words.deadline;
  const rows = statementRowsOf(site, deadline.id, null);
  if (!isDrawable(rows)) return null;
  const page = addressOf("deadline", deadline.id);
  return (
    <section class="drawing">
      <h2>{own.chartHeading}</h2>
      <SlipChart
        site={site}
        rows={rows}
        settled={whole.standing.outcome !== null}
        name={deadline.question}
        table={page}
      />
      <p class="ways">
        <a href={`${page}#table`}>{own.asTable}</a> <a href={OUTPUT_FILES.statements}>{own.download}</a>{" "}
        {site.present === undefined && <a href={addressOf("pastDays")}>{words.past.title}</a>}
      </p>
    </section>
  );
}

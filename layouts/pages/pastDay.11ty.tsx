/** The record as it could be known on an earlier day: the first page of that day. */
import { formatDate } from "../../src/date/words.ts";
import { addressOf } from "../../src/routes.ts";
import { answerOf, asSentence } from "../../src/views/deadlines/answer.ts";
import { mainLedger } from "../../src/views/deadlines/siteLedgers.ts";
import { yearsOf } from "../../src/views/events/years.ts";
import { pastSite } from "../../src/views/past/pastSite.ts";
import { pastDay } from "../../src/views/past/recordDays.ts";
import { todayOf } from "../../src/views/today.ts";
import { Base } from "../parts/Base.tsx";
import { FirstScreen } from "../parts/FirstScreen.tsx";
import { PastNotice } from "../parts/PastNotice.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { past } = words;
  const { site: then, events, known } = pastSite(site, id);
  const main = mainLedger(then);
  const title = past.dayTitle(formatDate(todayOf(then), words.dates));
  const answer = main && asSentence(answerOf(then, main).text, words);
  return (
    <Base site={then} url={page.url} title={title} description={answer ?? title}>
      <PastNotice site={site} shown={pastDay(site, id)} />
      <FirstScreen site={then} />
      {events.length < known && (
        <p class="latest">
          {past.latest(events.length, words.events(known))} <a href={addressOf("years")}>{past.byYear}</a>
        </p>
      )}
      <Timeline site={then} years={yearsOf(events)} />
    </Base>
  );
}

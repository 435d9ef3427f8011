/** That a page is not of today: of which day, how long the record stood so, and the ways to other days. */

import { dateOfDay } from "../../src/date/edtfDate.ts";
import { formatDate } from "../../src/date/words.ts";
import { addressOf } from "../../src/routes.ts";
import type { PastDay } from "../../src/views/past/recordDays.ts";
import type { Site } from "../../src/views/site.ts";
import { DayChoice } from "./DayChoice.tsx";

interface Props {
  /** That of today. */
  readonly site: Site;
  readonly shown: PastDay;
}

export function PastNotice({ site, shown }: Props) {
  const { words, today } = site;
  const { past } = words;
  const { day, until, previous, next } = shown;
  const text = (of: string) => formatDate(dateOfDay(of), words.dates);
  return (
    <section class="past" aria-label={past.notice}>
      <p class="looking">
        <strong>{past.looking(text(day))}</strong> <a href="/">{past.present}</a>
      </p>
      <p>
        {past.gone} {until === today ? past.standsSince : until !== day && past.stoodUntil(text(until))}
      </p>
      <nav aria-label={past.days}>
        <ul>
          {previous && <li>{way(past.previous, previous, "prev")}</li>}
          {next && <li>{way(past.next, next, "next")}</li>}
        </ul>
      </nav>
      <DayChoice site={site} shown={shown} />
    </section>
  );

  function way(label: string, to: string, rel: string) {
    return (
      <>
        {label}{" "}
        <a rel={rel} href={addressOf("pastDay", to)}>
          {text(to)}
        </a>
      </>
    );
  }
}

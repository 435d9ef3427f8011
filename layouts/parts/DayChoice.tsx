/** A form that leads to the record as it could be known on a day. It is shown where scripts run; without, there is the list. */
import { dayTemplates } from "../../src/date/words.ts";
import { addressOf } from "../../src/routes.ts";
import type { PastDay } from "../../src/views/past/recordDays.ts";
import type { Site } from "../../src/views/site.ts";

interface Props {
  /** That of today. */
  readonly site: Site;
  /** The one of which the page is; absent on the page of all. */
  readonly shown?: PastDay;
}

export function DayChoice({ site: { words, today }, shown }: Props) {
  const { past } = words;
  return (
    <form
      class="day-choice scripted"
      action={addressOf("pastDays")}
      aria-label={past.choice}
      data-from={shown?.day}
      data-until={shown?.until}
      data-next={shown?.next ?? undefined}
      data-words={JSON.stringify({ ...past.script, months: dayTemplates(words.dates) })}
    >
      <label for="day">{past.day}</label>
      <input id="day" type="date" name="day" value={shown?.day} max={today} required autocomplete="off" />
      <button type="submit">{past.show}</button>
      <p role="status" />
    </form>
  );
}

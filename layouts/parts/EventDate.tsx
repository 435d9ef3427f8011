/** The date in its own column, and below it the weekday or what of the date is not known. */

import type { EdtfDate } from "../../src/date/edtfDate.ts";
import { precisionNote, weekdayOf } from "../../src/date/words.ts";
import type { Words } from "../../src/words/words.ts";
import { When } from "./When.tsx";

interface Props {
  readonly date: EdtfDate;
  readonly words: Words;
  /** `short` under the heading of a year. */
  readonly style: "long" | "short";
}

export function EventDate({ date, words, style }: Props) {
  const note = weekdayOf(date, words.dates) ?? precisionNote(date, words.dates);
  return (
    <p class="when">
      <When date={date} words={words} style={style} initial />
      {note && <span class="weekday"> {note}</span>}
    </p>
  );
}

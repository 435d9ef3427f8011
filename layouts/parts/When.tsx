/** A date in words, in `<time>` where HTML has a form for it. */

import type { EdtfDate } from "../../src/date/edtfDate.ts";
import { datetimeAttribute } from "../../src/date/index.ts";
import { type FormatOptions, formatDate, startSentence } from "../../src/date/words.ts";
import type { Words } from "../../src/words/words.ts";

interface Props extends FormatOptions {
  readonly date: EdtfDate;
  readonly words: Words;
  /** Whether it begins a line of its own. */
  readonly initial?: boolean;
}

export function When({ date, words, initial = false, ...options }: Props) {
  const text = formatDate(date, words.dates, options);
  const datetime = datetimeAttribute(date);
  const shown = initial ? startSentence(text, words.dates) : text;
  return datetime === undefined ? (
    <span class="date">{shown}</span>
  ) : (
    <time datetime={datetime}>{shown}</time>
  );
}

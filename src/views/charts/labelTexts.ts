/** The possible texts of a statement's label on a chart, from the longest to the shortest, and which label is more important. */
import { startSentence } from "../../date/words.ts";
import type { Words } from "../../words/words.ts";
import type { StatementRow } from "../deadlines/statementRows.ts";
import type { ChartSize } from "./drawing.ts";
import type { LabelText, Line } from "./labels.ts";

/** A speaker with a longer name is only in the table. */
const LONGEST_NAME = 44;

/** Best first; the last is the number of its row. */
export function labelTextsOf(
  row: StatementRow,
  lane: boolean,
  size: ChartSize,
  words: Words,
): readonly LabelText[] {
  const number: LabelText = [{ text: words.number(row.number), weight: "number" }];
  return [...(lane ? inLane(row, size, words) : inPlot(row, size, words)), number];
}

function inLane(row: StatementRow, size: ChartSize, words: Words): readonly LabelText[] {
  const { dates, comma } = words;
  const postponed = row.statement.status === "postponed";
  const line = postponed ? strong : plain;
  const subject =
    row.elsewhere !== null
      ? startSentence(row.what, dates)
      : postponed
        ? startSentence(words.statementStatus.postponed, dates)
        : speaker(row);
  const full = subject === undefined || size === "narrow" ? [] : [[line(subject + comma + row.said)]];
  const short = subject === undefined || !postponed ? [] : [[line(subject)]];
  return [...full, ...short, [line(row.said)]];
}

/** A date that is denied is never shown alone. */
function inPlot(row: StatementRow, size: ChartSize, words: Words): readonly LabelText[] {
  const what = strong(startSentence(row.what, words.dates));
  const date = strong(startSentence(row.date, words.dates));
  const who = speaker(row);
  const full = who === undefined || size === "narrow" ? [] : [[what, plain(row.said + words.comma + who)]];
  const bare = row.statement.status === "denied" ? [] : [[date, plain(row.said)], [date]];
  return [...full, [what, plain(row.said)], ...bare];
}

function strong(text: string): Line {
  return { text, weight: "strong" };
}

function plain(text: string): Line {
  return { text, weight: "plain" };
}

function speaker({ whoShort, whoFirst }: StatementRow): string | undefined {
  return [whoShort, whoFirst].find(name => name.length <= LONGEST_NAME);
}

/** What set, moved or postponed the date comes before what repeats it. A report comes last. */
export function importanceOf({ row, statement, elsewhere, effect }: StatementRow): number {
  if (elsewhere !== null || effect.firstSet || statement.status === "postponed") return 6;
  if (effect.moved) return 5;
  if (row.move === "met" || row.move === "missed") return 4;
  if (row.move === "first") return 3;
  return row.firm ? 2 : 1;
}

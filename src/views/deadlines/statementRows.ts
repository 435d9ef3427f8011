import { formatDate, startSentence } from "../../date/words.ts";
import type { Id, Statement } from "../../model.ts";
import type { Words } from "../../words/words.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";
import { chainOf } from "./chain.ts";
import { compareEarliest } from "./claim.ts";
import { type Effect, effectOf, type Tone, toneOf } from "./effects.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import { ledgerOf } from "./siteLedgers.ts";
import { dateText, isUnverified, namesOf } from "./statementTexts.ts";

export interface StatementRow {
  /** Its number in the table, from 1. */
  readonly number: number;
  readonly row: LedgerRow;
  readonly statement: Statement;
  readonly effect: Effect;
  readonly tone: Tone;
  readonly unverified: boolean;
  /** The name of the deadline that it is about, if that is another one: the announcement of this one's date. */
  readonly elsewhere: string | null;
  /** Of the row on the page of the deadline. */
  readonly anchor: string;
  readonly said: string;
  readonly who: string;
  readonly whoShort: string;
  /** The first of them, and how many others. */
  readonly whoFirst: string;
  /** "by 30 September 2025", "no date named" */
  readonly date: string;
  /** "agreed: by 30 September 2025" */
  readonly what: string;
  /** "365 days later"; empty if it names no date and withdraws none. */
  readonly move: string;
  /** The whole row in one sentence, for readers who cannot see the drawing. */
  readonly name: string;
}

/** Returns the rows of a part. `null` is the deadline as a whole, with the postponements of its announcement, as in the chain. */
export function statementRowsOf(site: Site, deadline: Id, part: Id | null): readonly StatementRow[] {
  const { whole, parts } = ledgerOf(site, deadline);
  const own = part === null ? whole.rows : (parts.find(each => each.part?.id === part)?.rows ?? []);
  const others = part === null ? postponements(site, deadline) : [];
  return [...own, ...others]
    .toSorted((a, b) => compareEarliest(a.known, b.known))
    .map((row, index) => statementRow(site, row, index + 1, deadline));
}

/** Returns the place of a statement on the page of its deadline. */
export function statementAnchor(id: Id): string {
  return `statement-${id}`;
}

/** Returns the row of one statement, for tables of other pages. */
export function statementRowOf(site: Site, statement: Statement): StatementRow | undefined {
  const effect = effectOf(site, statement.id);
  return effect && statementRow(site, effect.row, 1, statement.deadline);
}

function postponements(site: Site, deadline: Id): readonly LedgerRow[] {
  return chainOf(site, deadline)
    .links.filter(link => link.kind === "none")
    .filter(link => link.deadline !== deadline)
    .map(link => link.first);
}

function statementRow(site: Site, row: LedgerRow, number: number, deadline: Id): StatementRow {
  const { words } = site;
  const { statement } = row;
  const effect = effectOf(site, statement.id) ?? {
    row,
    firstSet: false,
    moved: false,
    struck: null,
    afterFirst: null,
  };
  const elsewhere =
    statement.deadline === deadline ? null : isolated(site.deadline(statement.deadline).label, words);
  const unverified = isUnverified(site, statement);
  const said = startSentence(formatDate(statement.said, words.dates), words.dates);
  const who = speakersText(site, statement);
  const date = dateText(statement, words);
  const status = words.statementStatus[statement.status];
  const what =
    elsewhere === null
      ? words.deadline.statusOf(status, date)
      : words.deadline.announcementPostponed(elsewhere);
  const move = isChange(effect) ? moveText(effect, words) : "";
  return {
    number,
    row,
    statement,
    effect,
    tone: toneOf(statement, effect),
    unverified,
    elsewhere,
    anchor: statementAnchor(statement.id),
    said,
    who,
    whoShort: shortSpeakers(site, statement, words.deadline.whoShort),
    whoFirst: shortSpeakers(site, statement, words.deadline.whoFirst),
    date,
    what,
    move,
    name: words.deadline.mark(said, who, what, move, unverified),
  };
}

/** Returns whether a statement says anything about the date. One that only names no date does not. */
export function isChange({ row: { move, statement } }: Effect): boolean {
  return move !== "none" || statement.status === "postponed" || statement.status === "denied";
}

export function moveText({ row, firstSet, afterFirst }: Effect, words: Words): string {
  const { move, days, about, statement } = row;
  return words.deadline.move({ move, days, about, status: statement.status, firstSet, afterFirst });
}

/** All speakers, and what the writer adds about them. */
function speakersText(site: Site, { by, byText }: Statement): string {
  const { words } = site;
  return [by.length > 0 && words.deadline.who(namesOf(site, by)), byText && isolated(byText, words)]
    .filter(Boolean)
    .join(words.comma);
}

function shortSpeakers(
  site: Site,
  { by, byText }: Statement,
  join: (names: readonly string[]) => string,
): string {
  return by.length === 0 ? isolated(byText ?? "", site.words) : join(namesOf(site, by));
}

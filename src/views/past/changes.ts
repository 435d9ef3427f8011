/** How a day changed the record, in words. */
import type { Event, Statement } from "../../model.ts";
import { answerOfPart } from "../deadlines/answer.ts";
import { ledgerOf } from "../deadlines/siteLedgers.ts";
import { statementRowOf } from "../deadlines/statementRows.ts";
import { dateText } from "../deadlines/statementTexts.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";
import type { RecordDay } from "./recordDays.ts";

/** The rest are counted. */
const MOST_CHANGES = 6;

export interface Changes {
  readonly events: readonly Event[];
  /** The others in words. */
  readonly others: readonly string[];
  readonly more: number;
}

/** Returns how a day changed the record, in words. The site is that of today. */
export function changesOf(site: Site, day: RecordDay): Changes {
  const { words } = site;
  const others = [
    ...day.ended.map(event => words.past.ended(isolated(event.title, words))),
    ...day.statements.map(statement => labelled(statement, statementRowOf(site, statement)?.what ?? "")),
    ...day.passed.map(({ statement }) => labelled(statement, words.past.passed(dateText(statement, words)))),
    ...day.reached.map(({ id, label }) => {
      const { text, unverified } = answerOfPart(site, ledgerOf(site, id).whole);
      return [isolated(label, words), text, unverified ? words.deadline.unverified : undefined]
        .filter(Boolean)
        .join(words.comma);
    }),
    ...day.corrections.map(({ article }) => words.past.corrected(isolated(site.head(article).title, words))),
  ];
  const events = day.events.slice(0, MOST_CHANGES);
  const shown = others.slice(0, MOST_CHANGES - events.length);
  return { events, others: shown, more: day.events.length + others.length - events.length - shown.length };

  function labelled({ deadline, part }: Statement, text: string): string {
    const { label, parts } = site.deadline(deadline);
    const names = [label, parts.find(each => each.id === part)?.label ?? ""].filter(Boolean);
    return [...names.map(name => isolated(name, words)), text].join(words.comma);
  }
}

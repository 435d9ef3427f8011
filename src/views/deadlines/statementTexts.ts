/** What a statement says, in words of the interface. */
import { dateOfDay, type EdtfDate } from "../../date/edtfDate.ts";
import { formatDate } from "../../date/words.ts";
import type { Bound, Id, Statement } from "../../model.ts";
import type { Words } from "../../words/words.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";

export function isUnverified(site: Site, statement: Statement): boolean {
  return statement.confidence === "second-hand" || site.event(statement.event).status === "unverified";
}

export function dateText(
  { names, bound }: { readonly names: EdtfDate | null; readonly bound?: Bound | undefined },
  words: Words,
): string {
  if (names === null) return words.noDateNamed;
  return formatDate(names, words.dates, bound === undefined ? {} : { bound });
}

/** Returns a civil day in words, or as it is written if its year has more than four digits. */
export function dayText(day: string | null, words: Words): string | undefined {
  if (day === null) return undefined;
  return isOfFourDigits(day) ? formatDate(dateOfDay(day), words.dates) : day;
}

/** Returns the names of the speakers or, if none is an actor, what the writer says about them. */
export function namesText(site: Site, { by, byText }: Statement): string {
  return by.length > 0 ? site.words.deadline.who(namesOf(site, by)) : isolated(byText ?? "", site.words);
}

/** Returns the names of some actors, each isolated so that it can run in its own direction. */
export function namesOf(site: Site, actors: readonly Id[]): readonly string[] {
  return actors.map(id => isolated(site.actor(id).name, site.words));
}

function isOfFourDigits(day: string): boolean {
  return /^\d{4}-/.test(day);
}

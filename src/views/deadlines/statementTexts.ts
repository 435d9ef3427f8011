/** What a statement says, in words of the interface. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import { formatDate, parseDate } from "../../date/index.ts";
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

/** A civil day in words. */
export function dayText(day: string | null, words: Words): string | undefined {
  if (day === null) return undefined;
  const reading = parseDate(day);
  return "fault" in reading ? day : formatDate(reading.date, words.dates);
}

/** The actors who speak; where none is named, what the writer says of them. */
export function namesText(site: Site, { by, byText }: Statement): string {
  return by.length > 0 ? site.words.deadline.who(namesOf(site, by)) : isolated(byText ?? "", site.words);
}

/** The names of some actors, each of which may run in its own direction. */
export function namesOf(site: Site, actors: readonly Id[]): readonly string[] {
  return actors.map(id => isolated(site.actor(id).name, site.words));
}

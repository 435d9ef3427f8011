/**
 * How many reports there are of something, and how many of them are independent. Ten copies of one agency text count once.
 *
 * The rule. Two reports are one text if the same publisher first printed them, and if they have the same headline or the same
 * description of ours, or may have been published on the same day. A day that is not known can be any day; one that is uncertain or
 * approximate can be the day before or after. Reports that pass on information of one origin, or are its own, are one voice, however
 * many texts there are. If two reports are each one with a third, they are one with each other. A voice counts as independent if it
 * is named and a report of it was read, at its source or in a re-publication. So the number is the least that can be shown.
 */

import { addDays, daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Event, Id, Source } from "../../model.ts";
import type { ReportCounts } from "../../words/recordWords.ts";
import type { Words } from "../../words/words.ts";
import { question } from "../question.ts";
import type { Site } from "../site.ts";
import { isAhead } from "../today.ts";
import { sourcesSoFarOf } from "./datedLater.ts";
import { isNamed, isOriginNamed, publisherKey } from "./publishers.ts";

export function reportsOf(sources: readonly Source[], words: Words): ReportCounts {
  const voices = groupsOf(sources, (a, b) => isSameText(a, b) || isSameOrigin(a, b));
  const shown = voices.filter(voice =>
    voice.some(
      source => source.confidence !== "second-hand" && isNamed(source, words) && isOriginNamed(source, words),
    ),
  );
  return {
    count: sources.length,
    independent: shown.length,
    secondHand: sources.every(source => source.confidence === "second-hand"),
  };
}

/** Returns the reports of an event or an article. Those dated after the day of the site do not count yet. */
export function reportsOn(site: Site, record: { readonly sources: readonly Id[] }): ReportCounts {
  return reportCounts(site, record.sources.join(" "));
}

/** By the ids of the sources. */
const reportCounts = question("reports", (site: Site, ids) =>
  reportsOf(sourcesSoFarOf(site, { sources: ids === "" ? [] : ids.split(" ") }), site.words),
);

/** Returns whether the event has happened and has reports, none of which had been published by the day of the site. */
export function isUnreported(site: Site, event: Event): boolean {
  const known = (site.present ?? site).event(event.id).sources;
  return known.length > 0 && sourcesSoFarOf(site, event).length === 0 && !isAhead(site, event.date);
}

/** Returns the different texts among some reports, each with its copies, in the order of the first copies. */
export function textsOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  return groupsOf(sources, isSameText);
}

function groupsOf(sources: readonly Source[], isOne: (a: Source, b: Source) => boolean): Source[][] {
  let groups: Source[][] = [];
  for (const source of sources) {
    const joined = groups.filter(group => group.some(other => isOne(source, other)));
    if (joined.length === 0) {
      groups.push([source]);
      continue;
    }
    const [first, ...others] = joined;
    first?.push(...others.flat(), source);
    groups = groups.filter(group => !others.includes(group));
  }
  return groups;
}

/** Only if a record names its origin: two texts of one publisher can be two reports. */
function isSameOrigin(a: Source, b: Source): boolean {
  if (a.origin === undefined && b.origin === undefined) return false;
  return (a.origin?.toLowerCase() ?? publisherKey(a)) === (b.origin?.toLowerCase() ?? publisherKey(b));
}

function isSameText(a: Source, b: Source): boolean {
  if (publisherKey(a) !== publisherKey(b)) return false;
  return (
    isSameWording(a.title, b.title) || isSameWording(a.about, b.about) || mayMeet(a.published, b.published)
  );
}

function isSameWording(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && bare(a) === bare(b);
}

/** Publishers print one headline with different capitals and punctuation. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two reports may be of one day. */
function mayMeet(a: EdtfDate | undefined, b: EdtfDate | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [aFrom, aTo] = daysOf(a);
  const [bFrom, bTo] = daysOf(b);
  return isNotAfter(aFrom, bTo) && isNotAfter(bFrom, aTo);
}

function daysOf({ from, to, approximate, uncertain }: EdtfDate): readonly [string | null, string | null] {
  const fuzz = approximate || uncertain ? 1 : 0;
  return [from && addDays(from, -fuzz), to && addDays(to, fuzz)];
}

/** An open end meets every day. */
function isNotAfter(a: string | null, b: string | null): boolean {
  return a === null || b === null || daysBetween(a, b) >= 0;
}

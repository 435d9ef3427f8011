/**
 * Names that the site keeps for itself: what no page of a writer, no event and no heading may be called.
 * tests/built/siteMap.test.ts compares them with what built sites hold.
 */

import { RESERVED_ADDRESSES } from "../routes.ts";
import { article } from "./records/article.ts";
import { datesItem } from "./records/event.ts";
import { type Field, writtenName } from "./records/field.ts";
import { twinKey } from "./twins.ts";

const ADDRESS_KEYS: ReadonlySet<string> = new Set([...RESERVED_ADDRESSES].map(twinKey));

/** Whether the address of a page would be one of the site's own, at least on some disks. */
export function isReservedAddress(id: string): boolean {
  return ADDRESS_KEYS.has(twinKey(id));
}

/** Places that pages have around what a writer writes, on whichever page they are. */
const AROUND =
  /^(?:main|timeline|day|chain|chart|top|search|years|words|year-.*|theme|keys-title|other-dates|find|find-(?:actor|show|kind|deadline|from|to)|find_.*)$/;

/** Sections of an article's page. */
const SECTION =
  /^(?:sources|statements|figures|actors|events|corrections|accounts|quotes|also-reports|also-in)$/;

/** Records on an article's page. */
const RECORD = /^(?:source|quote|statement|figure)-.*$/;

/** Places of the page of all deadlines. */
const AMONG_DEADLINES = /^(?:main|theme)$/;

/** Places of the page of one deadline. */
const OF_A_DEADLINE = /^(?:main|theme|table|moves|contradictions|outcome|scope|table-.*|statement-.*-s\d+)$/;

/** Whether pages of the timeline have a place of this name. */
export function isReservedAnchor(place: string): boolean {
  return AROUND.test(place);
}

/** Whether the page of an article has a place of this name, or may come to have one. */
export function isReservedInArticle(place: string): boolean {
  return isReservedAnchor(place) || SECTION.test(place) || RECORD.test(place);
}

/** Whether an article cannot tell one event under its own id: `sources` are the names of its own. */
export function isReservedForArticle(id: string, sources: () => readonly string[]): boolean {
  return (
    isReservedAnchor(id) ||
    SECTION.test(id) ||
    /^(?:quote|statement|figure)-\d+$/.test(id) ||
    (id.startsWith("source-") && sources().some(source => id === `source-${source}`))
  );
}

export function isReservedAmongDeadlines(id: string): boolean {
  return AMONG_DEADLINES.test(id);
}

/** Whether the page of a deadline has a place of this name, or may come to have one. */
export function isReservedInDeadline(part: string): boolean {
  return OF_A_DEADLINE.test(part);
}

/** What a list of events has besides the fields that are written: columns of the table, choices of the finder. */
const OF_EVENTS = [
  ...["article", "url", "date-from", "date-to", "q", "actor", "show", "deadline", "from", "to"],
  ...["by", "published", "published-from", "published-to", "updated", "updated-from", "updated-to"].map(
    column => `article-${column}`,
  ),
];

/** Names that objects have by themselves in programs that read the data. */
const OF_OBJECTS = ["constructor"];

const FIELD_IDS: ReadonlySet<string> = new Set([
  ...[article, datesItem].flatMap(fields =>
    Object.entries<Field>(fields).flatMap(([name, field]) => [
      writtenName(name, field),
      ...(field.kind === "record" ? Object.keys(field.fields ?? {}) : []),
    ]),
  ),
  ...OF_EVENTS,
  ...OF_OBJECTS,
]);

/** Whether events have something else of this name, so that no field of a story can have the id. */
export function isReservedForField(id: string): boolean {
  return FIELD_IDS.has(id);
}

/** The events that an article describes, and those that it only reports. */

import type { EdtfDate } from "../../date/edtfDate.ts";
import type { ArticleStatus, Event, Id, Report } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { given, type ReportFault } from "../collector.ts";
import type { FieldPath } from "../frontMatter/position.ts";
import { readRecord } from "../readRecord.ts";
import type { ArticleFields } from "../records/article.ts";
import { datesItem, event } from "../records/event.ts";
import { type Field, type Fields, type WrittenOf, writtenName } from "../records/field.ts";
import type { EventDraft } from "./draft.ts";
import {
  DATE_AND_DATES,
  eventLacks,
  fieldOfEvent,
  fieldOfOther,
  HALF_A_PLACE,
  ID_AND_EVENT,
  LIKELY_OF_ITS_OWN,
  NEITHER_ID_NOR_EVENT,
  NO_DATE,
  twice,
  unknownSource,
} from "./faults.ts";

/** The one event of the short form, or those of the long form. */
export function readEvents(
  fields: ArticleFields,
  article: Id,
  sourceId: (name: string) => Id,
  report: ReportFault,
): {
  readonly events: readonly EventDraft[];
  readonly reports: readonly Report[];
  readonly reportPaths: readonly FieldPath[];
} {
  const url = addressOf("article", article);
  checkPlace(fields.place, [], report);
  const sources = (fields.sources ?? []).map(source => sourceId(source.id));
  if (fields.dates === undefined) {
    if (fields.date === undefined) {
      report(NO_DATE, ["date"]);
      return { events: [], reports: [], reportPaths: [] };
    }
    const made = eventFrom(fields, fields.date, { id: article, article, sources, url }, fields.status);
    return { events: [{ event: made, path: [] }], reports: [], reportPaths: [] };
  }
  if (fields.date !== undefined) report(DATE_AND_DATES, ["date"], "key");
  for (const name of EVENT_FIELDS)
    if (fields.date === undefined && has(fields, name)) report(fieldOfEvent(name), [name], "key");
  if (fields.dates.length === 0) report(NO_DATE, ["dates"]);

  const events: EventDraft[] = [];
  const reports: Report[] = [];
  const reportPaths: FieldPath[] = [];
  const seen = new Set<string>();
  for (const [index, item] of fields.dates.entries()) {
    const path: FieldPath = ["dates", index];
    const id = item.id ?? item.event;
    if (id === undefined || (item.id !== undefined && item.event !== undefined)) {
      report(id === undefined ? NEITHER_ID_NOR_EVENT : ID_AND_EVENT, path);
      continue;
    }
    if (seen.has(id)) report(twice("event-duplicate", id), [...path, item.id === undefined ? "event" : "id"]);
    seen.add(id);
    if (item.id === undefined) {
      for (const name of OWN_FIELDS) if (has(item, name)) report(fieldOfOther(name), [...path, name], "key");
      reports.push({ event: id, ...given("date", item.date), ...given("likely", item.likely) });
      reportPaths.push(path);
      continue;
    }
    checkPlace(item.place, path, report);
    if (item.likely !== undefined) report(LIKELY_OF_ITS_OWN, [...path, "likely"], "key");
    if (item.title === undefined || item.date === undefined) {
      const name = item.title === undefined ? "title" : "date";
      report(eventLacks(id, name), [...path, name]);
      continue;
    }
    const own = item.sources?.map(sourceId);
    for (const [at, source] of (item.sources ?? []).entries())
      if (!sources.includes(sourceId(source)))
        report(unknownSource(source, fields), [...path, "sources", at]);
    const made = { id, article, sources: own ?? sources, url: `${url}#${id}` };
    const described = { ...item, title: item.title };
    events.push({ event: eventFrom(described, item.date, made, item.status ?? fields.status), path });
  }
  return { events, reports, reportPaths };
}

/** Fields that belong to one event, so that an article with several has them in the entries of `dates`. */
const EVENT_FIELDS = writtenNames(event, ["title", "summary"]);

/** Fields of an entry that describes an event of its own, not one of another article. */
const OWN_FIELDS = writtenNames(datesItem, ["id", "event", "date", "likely"]);

/** The names in front matter of the fields of a record, but for some. */
function writtenNames<const F extends Fields>(fields: F, but: readonly (keyof F)[]): readonly string[] {
  return Object.entries<Field>(fields)
    .filter(([name]) => !but.includes(name))
    .map(([name, field]) => writtenName(name, field));
}

function has(written: object, name: string): boolean {
  return (written as Readonly<Record<string, unknown>>)[name] !== undefined;
}

function eventFrom(
  fields: WrittenOf<typeof event>,
  date: EdtfDate,
  made: { readonly id: Id; readonly article: Id; readonly sources: readonly Id[]; readonly url: string },
  status: ArticleStatus | undefined,
): Event {
  const { id, article, url, sources } = made;
  return {
    ...readRecord(event, fields, "alone", [], { id, article }),
    date,
    status: status ?? "verified",
    sources,
    alsoIn: [],
    url,
  };
}

/** A point on the map needs both of its numbers. */
function checkPlace(
  { lat, lon }: { readonly lat?: number | undefined; readonly lon?: number | undefined } = {},
  path: FieldPath,
  report: ReportFault,
): void {
  if ((lat === undefined) === (lon === undefined)) return;
  report(HALF_A_PLACE, [...path, "place", lat === undefined ? "lon" : "lat"]);
}

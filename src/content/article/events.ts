/** The events that an article tells, and those it reports after others. */

import type { EdtfDate } from "../../date/edtfDate.ts";
import type { ArticleStatus, Event, Id, Report } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { given, type ReportFault } from "../collector.ts";
import type { FieldPath } from "../frontMatter/position.ts";
import type { ArticleFields, DatesItem } from "../records/index.ts";
import type { EventDraft } from "./draft.ts";
import {
  DATE_AND_DATES,
  eventLacks,
  fieldOfEvent,
  fieldOfOther,
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
  report: ReportFault,
): {
  readonly events: readonly EventDraft[];
  readonly reports: readonly Report[];
  readonly reportPaths: readonly FieldPath[];
} {
  const url = addressOf("article", article);
  const sources = (fields.sources ?? []).map(source => `${article}-${source.id}`);
  if (fields.dates === undefined) {
    if (fields.date === undefined) {
      report(NO_DATE, ["date"]);
      return { events: [], reports: [], reportPaths: [] };
    }
    const event = eventFrom(
      fields,
      fields.title,
      fields.date,
      { id: article, article, sources, url },
      fields.status,
    );
    return { events: [{ event, path: [] }], reports: [], reportPaths: [] };
  }
  if (fields.date !== undefined) report(DATE_AND_DATES, ["date"], "key");
  for (const name of EVENT_FIELDS)
    if (fields.date === undefined && fields[name] !== undefined) report(fieldOfEvent(name), [name], "key");
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
      for (const name of OWN_FIELDS)
        if (item[name] !== undefined) report(fieldOfOther(name), [...path, name], "key");
      reports.push({ event: id, ...given("date", item.date), ...given("likely", item.likely) });
      reportPaths.push(path);
      continue;
    }
    if (item.likely !== undefined) report(LIKELY_OF_ITS_OWN, [...path, "likely"], "key");
    if (item.title === undefined || item.date === undefined) {
      const name = item.title === undefined ? "title" : "date";
      report(eventLacks(id, name), [...path, name]);
      continue;
    }
    const own = item.sources?.map(source => `${article}-${source}`);
    for (const [at, source] of (item.sources ?? []).entries())
      if (!sources.includes(`${article}-${source}`))
        report(unknownSource(source, fields), [...path, "sources", at]);
    const made = { id, article, sources: own ?? sources, url: `${url}#${id}` };
    events.push({ event: eventFrom(item, item.title, item.date, made, item.status ?? fields.status), path });
  }
  return { events, reports, reportPaths };
}

const EVENT_FIELDS = ["place", "kind", "key", "actors", "date-note", "order"] as const;
const OWN_FIELDS = [
  "title",
  "summary",
  "place",
  "kind",
  "key",
  "actors",
  "date-note",
  "order",
  "status",
  "sources",
] as const;

function eventFrom(
  fields: Pick<DatesItem, "summary" | "kind" | "key" | "place" | "actors" | "date-note" | "order">,
  title: string,
  date: EdtfDate,
  made: { readonly id: Id; readonly article: Id; readonly sources: readonly Id[]; readonly url: string },
  status: ArticleStatus | undefined,
): Event {
  const { name, country, lat, lon } = fields.place ?? {};
  return {
    id: made.id,
    article: made.article,
    title,
    ...given("summary", fields.summary),
    date,
    ...given("dateNote", fields["date-note"]),
    ...given(
      "place",
      name === undefined
        ? undefined
        : { name, ...given("country", country), ...given("lat", lat), ...given("lon", lon) },
    ),
    ...given("kind", fields.kind),
    key: fields.key ?? false,
    status: status ?? "verified",
    actors: fields.actors ?? [],
    sources: made.sources,
    alsoIn: [],
    order: fields.order ?? 0,
    url: made.url,
  };
}

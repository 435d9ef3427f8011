/** Two builds of a story -> what has changed in meaning between them. */
import { fieldOf, isRow, type Row, type TimelineData, textOf } from "./data.ts";
import { type Days, daysBetween } from "./days.ts";
import { DESCRIBED, KINDS, type Kind } from "./kinds.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { renamedRow, renameOf } from "./renamed.ts";

export interface Comparison {
  /** The days of the two builds, YYYY-MM-DD. */
  readonly asOf: { readonly from: string; readonly to: string };
  readonly changes: readonly Change[];
}

export interface Change {
  readonly kind: Kind;
  /** Its id in the newer build; in the older one if it was removed; empty of what has none. */
  readonly id: string;
  /** Its id in the older build, if that is another. */
  readonly formerId?: string;
  /** Renamed: nothing but its id has changed. */
  readonly change: "added" | "removed" | "changed" | "renamed";
  readonly title: string;
  /** What has changed of it: none of what was added or removed. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  /** As in timeline.json; `dateInForce` and `state` are those of a deadline on the day of the build. */
  readonly field: string;
  /** A date is the text of its EDTF; null if there was none. Running text is left out. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** Of a date: by how many days it moved, at least and at most. Later is positive. */
  readonly days?: Days;
}

/** Returns what has changed, in the order of the kinds and of the newer site. */
export function compareTimelines(old: TimelineData, now: TimelineData): Comparison {
  const rename = renameOf(now);
  const former = new Map<Row, string>();
  const changes = KINDS.flatMap(kind => {
    const { list } = DESCRIBED[kind];
    const before = rowsOf(kind, old, list).map(row => {
      const renamed = renamedRow(kind, row, rename);
      former.set(renamed, textOf(row.id));
      return renamed;
    });
    // What keeps its id comes before what has been given the same one.
    const isRenamed = (row: Row) => former.get(row) !== textOf(row.id);
    const sorted = [...before.filter(row => !isRenamed(row)), ...before.filter(isRenamed)];
    return pairsOf(kind, sorted, rowsOf(kind, now, list)).flatMap(pair =>
      changeOf(kind, pair, (pair.old && former.get(pair.old)) ?? ""),
    );
  });
  return { asOf: { from: old.asOf, to: now.asOf }, changes };
}

/** The records of a kind, with what a deadline is on the day of the build. */
function rowsOf(kind: Kind, data: TimelineData, list: string): readonly Row[] {
  if (kind === "story") return [data.story];
  if (kind !== "deadline") return data.list(list);
  const names = new Map(
    data.list("statements").map(statement => [textOf(statement.id), fieldOf(statement, "names")]),
  );
  return data.list(list).map(row => ({ ...row, ...onTheDay(row, names) }));
}

function onTheDay(row: Row, names: ReadonlyMap<string, unknown>): Row {
  const parts = isRow(row.standingOfParts) ? Object.entries(row.standingOfParts) : [];
  return Object.fromEntries(
    [["", row.standing] as const, ...parts].flatMap(([part, standing]) => {
      if (!isRow(standing)) return [];
      const suffix = part === "" ? "" : ` of ${part}`;
      return [
        [`state${suffix}`, standing.state],
        [`dateInForce${suffix}`, names.get(textOf(standing.inForce)) ?? null],
      ];
    }),
  );
}

function changeOf(kind: Kind, { old, now }: Pair, formerId: string): readonly Change[] {
  const { title } = DESCRIBED[kind];
  const row = now ?? old;
  if (row === undefined) return [];
  const id = textOf(row.id);
  const said = { kind, id, title: title(row) };
  if (old === undefined) return [{ ...said, change: "added", fields: [] }];
  if (now === undefined) return [{ ...said, id: formerId, change: "removed", fields: [] }];
  const fields = fieldChanges(kind, old, now);
  // The id of a source follows from that of its article.
  const isRenamed = formerId !== id && DESCRIBED[kind].by === "id" && kind !== "source";
  if (fields.length > 0) return [{ ...said, ...(isRenamed && { formerId }), change: "changed", fields }];
  return isRenamed ? [{ ...said, formerId, change: "renamed", fields }] : [];
}

function fieldChanges(kind: Kind, old: Row, now: Row): readonly FieldChange[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter(field => !DESCRIBED[kind].derived.includes(field))
    .flatMap((field): FieldChange[] => {
      const [from, to] = [fieldOf(old, field) ?? null, fieldOf(now, field) ?? null];
      if (field === "body" || field === "html") return htmlOf(from) === htmlOf(to) ? [] : [{ field: "body" }];
      if (field === "copy" && (from === null) !== (to === null))
        return [{ field, from: from !== null, to: to !== null }];
      if (JSON.stringify(from) === JSON.stringify(to)) return [];
      const days = daysBetween(from, to);
      return [{ field, from: plain(from), to: plain(to), ...(days && { days }) }];
    });
}

/** The running text of an article or a page, whatever numbers its quotes have. */
function htmlOf(body: unknown): string {
  return Array.isArray(body)
    ? body.map(block => (isRow(block) ? textOf(block.html) : "")).join("")
    : textOf(body);
}

/** Dates, also those within lists and records, as they were written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRow(value)) return value;
  if (typeof value.edtf === "string") return value.edtf;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, plain(inner)]));
}

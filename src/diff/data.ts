/** timeline.json as it is compared: lists of records, whatever fields they have. */

export type Row = Readonly<Record<string, unknown>>;

export interface TimelineData {
  /** The day of the build. */
  readonly asOf: string;
  readonly story: Row;
  /** The records of a list; none if the file, which may be older, does not have it. */
  readonly list: (name: string) => readonly Row[];
}

/** Returns what the text of a timeline.json says, or `undefined` if it is none. */
export function readTimelineData(text: string): TimelineData | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRow(data) || !isRow(data.story) || !Array.isArray(data.events) || !Array.isArray(data.articles))
    return undefined;
  const lists = data;
  return {
    asOf: textOf(data.asOf),
    story: data.story,
    list: name => {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
      return Array.isArray(list) ? list.filter(isRow) : [];
    },
  };
}

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it is; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value of a field that the record has itself. */
export function fieldOf(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? row[field] : undefined;
}

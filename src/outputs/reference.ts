/** Sources as reference managers know them: one shape, which bibtex.ts, ris.ts and cslJson.ts write each in its own form. */
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Source } from "../model.ts";
import type { Site } from "../views/site.ts";

export interface Reference {
  /** Stays what it is while the source has its id: `<article>-<source>`. It has letters of any script, digits and hyphens. */
  readonly key: string;
  readonly title?: string;
  readonly publisher: string;
  /** Where it was read, if not at its publisher's. */
  readonly via?: string;
  readonly published?: ReferenceDate;
  readonly url?: string;
  readonly archived?: string;
  readonly note?: string;
}

/** Every text is one line. */
export function referencesOf({ timeline }: Site): readonly Reference[] {
  return timeline.sources.map(referenceOf);
}

/** A description in the writer's words is no headline: it is in square brackets, as bibliographies have it. */
function referenceOf(source: Source): Reference {
  const { id, publisher, title, about, via, published, url, archived, note } = source;
  return {
    key: id,
    ...(title !== undefined && { title: oneLine(title) }),
    ...(title === undefined && about !== undefined && { title: `[${oneLine(about)}]` }),
    publisher: oneLine(publisher),
    ...(via !== undefined && { via: oneLine(via) }),
    ...(published !== undefined && { published: referenceDateOf(published) }),
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
    ...(note !== undefined && { note: oneLine(note) }),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** As much as is known of a date: its year, its month if it is in one, its day if it is one. */
export interface ReferenceDate {
  /** As written, in EDTF. */
  readonly edtf: string;
  /** Absent if it may be in more years than one. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Whether it is about then, or doubtful. */
  readonly circa: boolean;
}

/** What the first and the last day it can mean have in common is known, and nothing else: no month gets a day. */
export function referenceDateOf({ edtf, from, to, approximate, uncertain }: EdtfDate): ReferenceDate {
  const circa = approximate || uncertain;
  if (from === null || to === null) return { edtf, circa };
  const [year, month, day] = numbersOf(from);
  const [lastYear, lastMonth, lastDay] = numbersOf(to);
  if (year !== lastYear) return { edtf, circa };
  if (month !== lastMonth) return { edtf, year, circa };
  if (day !== lastDay) return { edtf, year, month, circa };
  return { edtf, year, month, day, circa };
}

/** Years outside 0000 to 9999 have a sign and six digits or more. */
function numbersOf(civilDay: string): readonly [year: number, month: number, day: number] {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(civilDay) ?? [];
  return [Number(year), Number(month), Number(day)];
}

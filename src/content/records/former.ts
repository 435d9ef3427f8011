/** What became of addresses that were published and are not in the story any more. */
import { date, oneOf, type RecordOf, text } from "./field.ts";

/** What has an address of its own: a page, or a place on one. Once it was published, the address is kept. */
export const ADDRESS_KINDS = [
  "actor",
  "article",
  "deadline",
  "event",
  "field",
  "kind",
  "page",
  "quote",
  "statement",
  "value",
] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export const moved = {
  kind: oneOf(ADDRESS_KINDS, "What it is.", { required: true }),
  from: text("The id under which it was published.", { required: true }),
  to: text("Its id now.", { required: true }),
} as const;

/** Something that has another id now. */
export interface Moved extends RecordOf<typeof moved> {}

export const withdrawn = {
  kind: oneOf(ADDRESS_KINDS, "What it was.", { required: true }),
  id: text("The id under which it was published.", { required: true }),
  on: date("The day it was withdrawn.", { required: true }),
  why: text("Why it was withdrawn.", { required: true }),
} as const;

/** Something that is not published any more. */
export interface Withdrawn extends RecordOf<typeof withdrawn> {}

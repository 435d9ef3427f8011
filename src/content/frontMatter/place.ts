/** Where a field is in a file, and what is wrong at such a place. */
import type { Fault, Place, Severity } from "../../problems/index.ts";

export type FieldPath = readonly (string | number)[];

/** Where a field is, and what a person calls it: `quote 1, speaker`. */
export interface FieldPlace extends Place {
  readonly inWords: string;
}

/** Finds a field: its key, or what is after the colon. */
export type Locate = (path: FieldPath, what?: "key" | "value") => FieldPlace;

export interface Misplaced {
  readonly fault: Fault;
  readonly place: Place & Partial<FieldPlace>;
  /** The field it stands in, where that can be seen. */
  readonly path?: FieldPath;
  /** An error if it is absent. */
  readonly severity?: Severity;
}

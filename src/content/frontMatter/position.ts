/** Where a field is in a file, and what is wrong at such a place. */
import type { Fault, Position, Severity } from "../../problems/problem.ts";

export type FieldPath = readonly (string | number)[];

/** Where a field is, and what a person calls it: `quote 1, speaker`. */
export interface FieldPosition extends Position {
  readonly inWords: string;
}

/** Finds a field: its key, or what is after the colon. */
export type Locate = (path: FieldPath, what?: "key" | "value") => FieldPosition;

export interface LocatedFault {
  readonly fault: Fault;
  readonly position: Position & Partial<FieldPosition>;
  /** The field that it is in, if that is known. */
  readonly path?: FieldPath;
  /** An error if it is absent. */
  readonly severity?: Severity;
}

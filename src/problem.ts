/**
 * What a writer can get wrong, and where. A problem is the writer's and is reported; a bug is ours and is thrown.
 */

export type Severity = "error" | "warning";

/** Line and column count from 1, as editors do; a column counts UTF-16 units, a tab as one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, before it is known where. `hint` says what to write instead. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

export interface Problem extends Place, Fault {
  /** Path as the writer knows it. */
  readonly file: string;
  readonly severity: Severity;
  /** The field as a path of names: `quotes[0].speaker`; empty where no field is meant. */
  readonly field: string;
}

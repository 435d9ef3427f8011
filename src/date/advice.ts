/** What can be said about a text that is not EDTF. */
import type { RuleCode } from "../problems/rules/index.ts";

export interface Advice {
  readonly rule?: RuleCode;
  /** Continues `"<text>" …`. */
  readonly why: string;
  /** EDTF texts that may be meant, the likeliest first. */
  readonly write?: readonly string[];
  /** Said instead of "Write …". */
  readonly hint?: string;
}

export const EXAMPLES =
  "Write an EDTF date such as 2024-08-15, 2024-08, 2024, 2024-08~ or 2024-08-01/2024-08-15.";

/** Whether a text is EDTF that Dateline reads. */
export type Reads = (text: string) => boolean;

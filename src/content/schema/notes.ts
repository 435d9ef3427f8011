/** What is known of a field besides what it accepts: what it is for, as documents and editors say it. */
import type { Offer } from "../records/field.ts";

/** Says what a field is for, with an example as a writer would type it. */
export interface FieldNote {
  readonly what: string;
  readonly type: string;
  readonly example?: string;
  readonly default?: string;
  /** What an editor should accept, as JSON Schema, where the text's own schema would not say it. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** What of the story's own an editor offers here. */
  readonly offers?: Offer;
  /** Another name of the field. */
  readonly also?: string;
}

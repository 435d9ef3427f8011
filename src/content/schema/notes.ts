/** What is known of a field besides what it accepts: what it is for, as documents and editors say it. */
import { z } from "zod";
import type { Offer } from "../records/field.ts";
import type { Nested } from "./validate/schema.ts";

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
  /** The words that are always right; absent if the schema has them. */
  readonly values?: readonly string[];
  /** Another name of the field. */
  readonly also?: string;
}

export const notes = z.registry<FieldNote>();

/** The note of a field, whatever it is wrapped in. */
export function noteOf(schema: z.ZodType | undefined): FieldNote | undefined {
  let inner = schema;
  while (inner !== undefined && !notes.has(inner)) {
    // zod types its wrappers each by a class of its own; what they hold has the same names in all.
    const { def } = inner as unknown as Nested;
    inner = def.innerType ?? def.out;
  }
  return inner && notes.get(inner);
}

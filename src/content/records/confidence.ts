/** How we came to know: the page itself, a re-publication of it, or a third party that names it. */
import { type Otherwise, oneOf } from "./field.ts";

export const CONFIDENCES = ["read", "copy", "second-hand"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Of a source or an outcome, on its own. */
export function confidence<const W extends string>(what: W) {
  return oneOf(CONFIDENCES, what, { otherwise: { is: "read" } });
}

/** Of a record that has a source: that of the source. */
export function confidenceOfRecord<const W extends string>(what: W) {
  return oneOf(CONFIDENCES, what, { default: "read", otherwise: "source-confidence" satisfies Otherwise });
}

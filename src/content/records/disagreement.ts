/** Two or more accounts of one thing that do not agree. */
import { type Id, listOf, type RecordOf, recordOf, reference, sourceOfAnyArticle, text } from "./field.ts";

export const side = {
  who: text("Who says it.", { required: true }),
  says: text("What they say.", { required: true }),
  source: sourceOfAnyArticle(
    "The source: its id in this article, or `article/source` if another article lists it.",
  ),
} as const;

export const disagreement = {
  about: text("The point on which the accounts differ.", { required: true }),
  sides: listOf(recordOf(side, ""), "The accounts: at least two.", { required: true }),
  events: listOf(reference("An event."), "The events that it concerns.", { otherwise: "first-event" }),
  note: text("What readers should know about the difference."),
} as const;

export type Side = RecordOf<typeof side>;

/** `events` are here and in other articles. */
export interface Disagreement extends RecordOf<typeof disagreement> {
  readonly article: Id;
}

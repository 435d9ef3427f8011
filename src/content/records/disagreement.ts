/** Two or more accounts of one thing that do not agree. */
import { type Id, listOf, type RecordOf, recordOf, reference, sourceOfAnyArticle, text } from "./field.ts";

export const side = {
  who: text("Who says it.", { required: true }),
  says: text("What they say.", { required: true }),
  source: sourceOfAnyArticle(
    "The source: an id from this article's list, or another article's as article/source.",
  ),
} as const;

export const disagreement = {
  about: text("What the accounts do not agree about.", { required: true }),
  sides: listOf(recordOf(side, ""), "The accounts, two or more.", { required: true }),
  events: listOf(reference("An event."), "Events it concerns.", { otherwise: "first-event" }),
  note: text("What a reader should make of it."),
} as const;

export type Side = RecordOf<typeof side>;

/** `events` are here and in other articles. */
export interface Disagreement extends RecordOf<typeof disagreement> {
  readonly article: Id;
}

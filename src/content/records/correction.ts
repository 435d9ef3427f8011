/** What was wrong in an article, in the open. */
import { date, type Id, type RecordOf, text } from "./field.ts";

export const correction = {
  on: date("The day of the correction.", { required: true }),
  was: text("What the article said before.", { required: true }),
  now: text("What it says now.", { required: true }),
  why: text("How the mistake happened."),
} as const;

export interface Correction extends RecordOf<typeof correction> {
  readonly article: Id;
}

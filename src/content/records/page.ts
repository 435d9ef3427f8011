/** Front matter of a page such as About. */
import { type Id, type RecordOf, text } from "./field.ts";

export const page = {
  title: text("The heading of the page.", { required: true }),
} as const;

/** A page that is not part of the timeline: About, Method. */
export interface Page extends RecordOf<typeof page> {
  readonly id: Id;
  readonly html: string;
}

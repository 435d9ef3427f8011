/** What a story calls things that the interface has names for, as its tables take it. */
import type { StoryWords } from "../content/records/words.ts";

/** Each may be absent: then the interface has its own. */
export type Names = StoryWords;

export interface Noun {
  readonly title: string;
  readonly singular?: string;
  readonly plural?: string;
}

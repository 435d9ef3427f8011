/** What reading a file gives; of an article, see article/draft.ts. */
import type { Deadline, Id, Page, QuoteCopy, Story } from "../model.ts";
import type { Problem } from "../problems/problem.ts";
import type { Locate } from "./frontMatter/position.ts";
import type { Link } from "./markdown/link.ts";

export interface StoryReading {
  readonly story?: Story;
  /** Outcomes name events and sources as written. */
  readonly deadlines: readonly Deadline[];
  readonly locate?: Locate;
  readonly problems: readonly Problem[];
}

export interface PageReading {
  readonly id: Id;
  readonly file: string;
  /** Absent where something is wrong with it. */
  readonly page?: Page;
  /** Its links to places within the site. */
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** A kept copy of a source. */
export interface Copy extends QuoteCopy {
  readonly file: string;
  readonly text: string;
}

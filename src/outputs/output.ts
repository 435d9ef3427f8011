/** A file of the site that is not a page: where it is, and its text. */
import type { Site } from "../views/site.ts";

export interface Output {
  /** Address from the root, `/data/timeline.json`. */
  readonly path: `/${string}`;
  readonly text: (site: Site) => string;
}

/** A link that leads to a place within the site. */
import type { Position } from "../../problems/problem.ts";

export interface Link {
  /** As it is rendered: letters that are not ASCII are composed (NFC) and percent-encoded. */
  readonly target: string;
  readonly position: Position;
}

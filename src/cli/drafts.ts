import { times } from "../problems/report.ts";

/** " (2 drafts, left out)"; empty where there is none. */
export function drafts(number: number, fate: string): string {
  return number === 0 ? "" : ` (${times(number, "draft")}, ${fate})`;
}

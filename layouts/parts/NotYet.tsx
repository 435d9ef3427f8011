/** How many records of a list are dated after the day of the site, and left out. */
import type { Site } from "../../src/views/site.ts";

interface Props {
  readonly site: Site;
  readonly count: number;
  /** "3 quotes" */
  readonly counted: (count: number) => string;
}

export function NotYet({ site, count, counted }: Props) {
  if (count === 0) return null;
  return <p class="note">{site.words.records.notYet(counted(count), count)}</p>;
}

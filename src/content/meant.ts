/** The id that a writer meant who wrote something else in its place: a label, a title, a wiki's link, a misspelling. */

import type { Id } from "../model.ts";
import { nearest, wikiTarget } from "../problems/index.ts";
import { suggestId } from "../text/id.ts";
import { foldName } from "../text/name.ts";

/** What has an id, and words by which a writer may know it. */
export interface Labelled {
  readonly id: Id;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly publisher?: string | undefined;
}

/** How much is done to find what was meant: whoever has ten thousand names wrong is helped with the first. */
export class Effort {
  #left = 500_000;

  /** Whether a word may still be compared with so many others. */
  allows(others: number): boolean {
    this.#left -= others;
    return this.#left >= 0;
  }
}

/** The id of the one thing that has these words, or the id nearest to them; `undefined` if there is none. */
export function meantId(named: string, known: readonly Labelled[]): Id | undefined {
  const words = foldName(bare(named));
  const called = known.filter(({ label, title, question, publisher }) =>
    [label, title, question, publisher].some(each => each !== undefined && foldName(each) === words),
  );
  if (called.length === 1) return called[0]?.id;
  const ids = known.map(({ id }) => id);
  return nearest(bare(named), ids) ?? nearest(suggestId(named), ids);
}

/** Without the quotation marks or brackets around it; of a wiki's link the page it leads to. */
export function bare(name: string): string {
  return (wikiTarget(name) ?? name).replace(/^[“”„‟«»‘’‚"'[\](]+|[“”„‟«»‘’‚"'[\])]+$/g, "");
}

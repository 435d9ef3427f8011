/** A copy that belongs to nothing is checked against nothing: that must not pass for a check. */
import { problemOf } from "../../content/problemOf.ts";
import { slashed } from "../../content/sourceName.ts";
import { type Fault, type Problem, printable, START } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { isOfUnread } from "../references.ts";

export function strayCopies({
  articles,
  copies,
  references,
}: Pick<Material, "articles" | "copies" | "references">): readonly Problem[] {
  if (copies.size === 0) return [];
  const known = new Set(articles.flatMap(draft => draft.sources.map(slashed)));
  return [...copies].flatMap(([of, { file }]) =>
    known.has(of) || isOfUnread(references, of) ? [] : problemOf(file, strayCopy(of), START),
  );
}

/** A copy of a source that no article lists. */
function strayCopy(of: string): Fault {
  return {
    rule: "copy-unknown",
    message: `This is a copy of the source "${printable(of)}", but no article has that source.`,
    hint: "Give the folder the id of the article, and begin the name of the file with the id of the source.",
  };
}

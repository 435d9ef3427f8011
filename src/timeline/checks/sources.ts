/** Every source of another article, `<article>/<source>`, that disagreements and outcomes name is there. */
import { Effort } from "../../content/meant.ts";
import { type Fault, nearest, type Problem, printable } from "../../problems/index.ts";
import type { Material, References } from "../material.ts";
import { problemIn, problemInOutcome } from "../problemIn.ts";
import { isOfUnread } from "../references.ts";

export function sources({
  taking,
  story,
  references,
}: Pick<Material, "taking" | "story" | "references">): readonly Problem[] {
  const effort = new Effort();
  const faultOf = (named: string): Fault | undefined =>
    references.sources().has(named) || isOfUnread(references, named)
      ? undefined
      : unknownSource(named, references, effort);
  const ofArticles = taking.flatMap(draft =>
    draft.article.disagreements.flatMap(({ sides }, index) =>
      sides.flatMap(({ source: named }, at) => {
        // One of its own article is checked where the article is read.
        const fault = named?.includes("/") ? faultOf(named) : undefined;
        const path = ["disagreements", index, "sides", at, "source"];
        return fault === undefined ? [] : problemIn(draft, fault, path);
      }),
    ),
  );
  const ofOutcomes = story.deadlines.flatMap(({ outcome }, index) => {
    const fault = outcome?.source === undefined ? undefined : faultOf(outcome.source);
    return fault === undefined ? [] : [problemInOutcome(story, index, "source", fault)];
  });
  return [...ofArticles, ...ofOutcomes];
}

function unknownSource(named: string, { sources, draftedSources }: References, effort: Effort): Fault {
  if (draftedSources.has(named))
    return {
      rule: "source-unknown",
      message: `The source "${printable(named)}" belongs to a draft, which a build leaves out.`,
      hint: "Delete `status: draft` in that article, or name a source of another article.",
    };
  const known = sources();
  const meant = effort.allows(known.size) ? meantSource(named, [...known.keys()]) : undefined;
  return {
    rule: "source-unknown",
    message: `No article has a source "${printable(named)}".`,
    hint:
      meant === undefined
        ? "Write the article's id, a slash, and the id of one of its sources."
        : `Did you mean "${meant}"?`,
  };
}

/** The source, `<article>/<source>`, that was meant; `undefined` if none is near. */
function meantSource(named: string, known: readonly string[]): string | undefined {
  const ofName = known.filter(each => each.endsWith(`/${named}`));
  return ofName.length === 1 ? ofName[0] : nearest(named, known);
}

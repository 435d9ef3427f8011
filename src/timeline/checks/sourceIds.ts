/** The ids of an article and of its source, joined, are not those of another article and its source. */
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

/** An article that has the address of another is left out: all its sources would be reported too. */
export function sourceIds({
  references: { articleByAddress },
}: Pick<Material, "references">): readonly Problem[] {
  const holders = new Map<Id, string>();
  return [...articleByAddress.values()].flatMap(draft => {
    const { file } = draft.article;
    return draft.sources.flatMap((source, index) => {
      const holder = holders.get(source.id) ?? file;
      holders.set(source.id, holder);
      return holder === file ? [] : problemIn(draft, sameSource(source.id, holder), ["sources", index, "id"]);
    });
  });
}

function sameSource(id: Id, holder: string): Fault {
  return {
    rule: "source-duplicate",
    message: `With the article's own id before it, this source becomes "${printable(id)}", like a source of ${printable(holder, 200)}.`,
    hint: "Give this source another id.",
  };
}

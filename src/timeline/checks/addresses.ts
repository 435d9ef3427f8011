/** No two articles have one address, not even on some disks. */
import { fitsAnAddress } from "../../content/article/address.ts";
import { twinFault, twinKey } from "../../content/twins.ts";
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function addresses({
  articles,
  references: { articleByAddress },
}: Pick<Material, "articles" | "references">): readonly Problem[] {
  if (articleByAddress.size === articles.length) return [];
  return articles.flatMap(draft => {
    const { id } = draft.article;
    const first = fitsAnAddress(id) ? articleByAddress.get(twinKey(id)) : draft;
    return first === undefined || first === draft
      ? []
      : problemIn(draft, sameAddress(id, first.article), ["slug"]);
  });
}

function sameAddress(id: Id, other: { readonly id: Id; readonly file: string }): Fault {
  const file = printable(other.file, 200);
  const hint = "Rename one of the files, or give it a `slug`.";
  if (id !== other.id) return twinFault("article-duplicate", id, file, hint);
  return {
    rule: "article-duplicate",
    message: `The address /articles/${id}/ already belongs to ${file}.`,
    hint,
  };
}

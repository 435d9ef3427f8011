/** Every article names a source. */
import type { Fault, Problem } from "../../problems/problem.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function noSource({ taking }: Pick<Material, "taking">): readonly Problem[] {
  return taking.flatMap(draft => (draft.sources.length > 0 ? [] : problemIn(draft, NO_SOURCE, ["sources"])));
}

const NO_SOURCE: Fault = {
  rule: "source-none",
  message: "The article has no source.",
  hint: "Add `sources` and below it an entry with `id`, `publisher` and, if there is a page, `url`.",
};

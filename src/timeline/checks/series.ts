/** Every series that a figure belongs to is one of story.yaml. */
import { Effort } from "../../content/meant.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";
import { unknown } from "../unknown.ts";

/** Where story.yaml could not be read, no series is wrong. */
export function series({
  taking,
  story,
  references,
}: Pick<Material, "taking" | "story" | "references">): readonly Problem[] {
  if (story.story === undefined) return [];
  const effort = new Effort();
  return taking.flatMap(draft =>
    draft.figures.flatMap((figure, index) => {
      if (references.series.has(figure.series)) return [];
      const fault = unknown("series-unknown", figure.series, references.series, "`story.yaml`", effort);
      return problemIn(draft, fault, ["figures", index, "series"]);
    }),
  );
}

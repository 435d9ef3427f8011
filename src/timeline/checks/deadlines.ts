/** Every deadline that a statement speaks of, and the part of it, is one of story.yaml. */
import { Effort } from "../../content/meant.ts";
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";
import { byId } from "../references.ts";
import { unknown } from "../unknown.ts";

/** Where story.yaml could not be read, no deadline is wrong. */
export function deadlines({
  taking,
  story,
  references: { deadlines: known },
}: Pick<Material, "taking" | "story" | "references">): readonly Problem[] {
  if (story.story === undefined) return [];
  const effort = new Effort();
  return taking.flatMap(draft =>
    draft.statements.flatMap(({ deadline: id, part }, index) => {
      const deadline = known.get(id);
      if (deadline === undefined) {
        const fault = unknown("deadline-unknown", id, known, "`story.yaml`", effort);
        return problemIn(draft, fault, ["statements", index, "deadline"]);
      }
      const { parts } = deadline;
      if (part === undefined || parts.some(each => each.id === part)) return [];
      const fault =
        parts.length === 0 ? noParts(id) : unknown("part-unknown", part, byId(parts), "`story.yaml`", effort);
      return problemIn(draft, fault, ["statements", index, "part"]);
    }),
  );
}

function noParts(deadline: Id): Fault {
  return {
    rule: "part-unknown",
    message: `The deadline "${printable(deadline)}" has no parts in \`story.yaml\`.`,
    hint: "Delete the line with `part`, or add `parts` to the deadline.",
  };
}

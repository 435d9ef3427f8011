/** Every fact is of a field that story.yaml declares, and a value of its type. */
import type { LocatedFault } from "../../content/frontMatter/position.ts";
import { Effort } from "../../content/meant.ts";
import { problemOf } from "../../content/problemOf.ts";
import { startsWith } from "../../content/schema/validate.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import { suggestId } from "../../text/id.ts";
import type { Material } from "../material.ts";
import { byId } from "../references.ts";
import { unknown } from "../unknown.ts";

export function facts({ taking, story }: Pick<Material, "taking" | "story">): readonly Problem[] {
  const reader = story.facts;
  if (reader === undefined) return [];
  const known = byId(reader.declared);
  const effort = new Effort();
  return taking.flatMap(draft =>
    draft.events.flatMap(({ event: { facts: written }, path: ofEvent }): readonly Problem[] => {
      if (written === undefined) return [];
      const path = [...ofEvent, "facts"];
      const strangers = Object.keys(written)
        .filter(id => !known.has(id))
        .map(
          (id): LocatedFault => ({
            path: [id],
            fault: known.size === 0 ? undeclared(id) : unknownFact(id),
            position: draft.locate([...path, id], "key"),
          }),
        );
      const wrong = reader.faultsIn(written, (within, what) => draft.locate([...path, ...within], what));
      return [...strangers, ...wrong]
        .map(each => ({ ...each, path: [...path, ...(each.path ?? [])] }))
        .filter(each => !draft.recovered.some(recovered => startsWith(each.path, recovered)))
        .map(each => problemOf(draft.article.file, each.fault, each.position, each.path, each.severity));
    }),
  );

  function unknownFact(id: string): Fault {
    const fault = unknown("fact-unknown", id, known, "the `fields` of `story.yaml`", effort, "field");
    return /^\d{3}$/.test(id) ? { ...fault, hint: WITHOUT_COMMA } : fault;
  }
}

/** `{killed: 1,000}` is a 1, and a field 000. */
const WITHOUT_COMMA =
  "If it belongs to a number such as 1,000, write 1000: between braces, a comma ends a value.";

function undeclared(id: string): Fault {
  const declared = suggestId(id);
  return {
    rule: "fact-unknown",
    message: `"${printable(id, 60)}" is not declared: \`story.yaml\` has no \`fields\`.`,
    hint: `Add a list \`fields\` there, with an entry such as {id: ${declared}, label: ${declared.charAt(0).toUpperCase()}${declared.slice(1)}, type: text}.`,
  };
}

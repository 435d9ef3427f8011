/** Every kind of event is one of story.yaml; where it lists none, no two that articles use have one address. */
import { Effort } from "../../content/meant.ts";
import { twinFault, twinKey } from "../../content/twins.ts";
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";
import { unknown } from "../unknown.ts";

export function kinds({ taking, references }: Pick<Material, "taking" | "references">): readonly Problem[] {
  const faultOf = references.kinds.size === 0 ? twinFinder() : unknownFinder(references.kinds);
  return taking.flatMap(draft =>
    draft.events.flatMap(({ event: { kind }, path }) => {
      const fault = kind === undefined ? undefined : faultOf(kind);
      return fault === undefined ? [] : problemIn(draft, fault, [...path, "kind"]);
    }),
  );
}

type FaultOf = (kind: Id) => Fault | undefined;

function unknownFinder(known: Material["references"]["kinds"]): FaultOf {
  const effort = new Effort();
  return kind => (known.has(kind) ? undefined : unknown("kind-unknown", kind, known, "`story.yaml`", effort));
}

function twinFinder(): FaultOf {
  const firstByKey = new Map<string, Id>();
  return kind => {
    const key = twinKey(kind);
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, kind);
    if (first === undefined || first === kind) return undefined;
    return twinFault("kind-alike", kind, `the kind "${printable(first)}"`, KINDS_ALIKE);
  };
}

const KINDS_ALIKE = "Write the same kind in both places, or give one of them another name.";

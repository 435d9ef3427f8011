/** The kinds of actor that a story has: those that every story has, and those that story.yaml declares. */
import type { ActorKind, Id } from "../model.ts";
import { confusable, type Fault, printable } from "../problems/index.ts";
import { Effort, meantId } from "./meant.ts";
import { ACTOR_KINDS } from "./records/actor.ts";

/** Returns the ids that an actor can have as its kind. */
export function actorKindIds(declared: readonly ActorKind[] = []): readonly Id[] {
  return [...ACTOR_KINDS, ...declared.map(({ id }) => id)];
}

/** Returns a function that says what is wrong with a kind: `undefined` if a story has it. */
export function actorKindFault(declared: readonly ActorKind[] = []): (kind: string) => Fault | undefined {
  const ids = actorKindIds(declared);
  const known = new Set(ids);
  const labelled = [...ACTOR_KINDS.map(id => ({ id })), ...declared];
  const effort = new Effort();
  return kind => {
    if (known.has(kind)) return undefined;
    const all = effort.allows(ids.length);
    const twin = all ? confusable(kind, ids) : undefined;
    const meant = twin ?? (all ? meantId(kind, labelled) : undefined);
    return {
      rule: "value-unknown",
      message: `"${printable(kind, 60)}" is not a kind of actor${twin === undefined ? "" : `. It looks like "${twin}" but has other letters`}.`,
      hint: `${meant === undefined ? "Declare it under `actor-kinds` in `story.yaml`, or write another." : `Did you mean "${meant}"?`} Kinds are: ${listed(ids)}.`,
    };
  };
}

/** The built-in kinds, and as many declared ones as are read at a glance. */
function listed(ids: readonly Id[]): string {
  const shown = ids.slice(0, ACTOR_KINDS.length + MOST_DECLARED);
  return [...shown, ...(shown.length < ids.length ? ["…"] : [])].join(", ");
}

const MOST_DECLARED = 12;

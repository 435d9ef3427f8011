/** A byline that looks like the id of an actor is one: readers would see `anna-burg`. */
import { Effort } from "../../content/meant.ts";
import { confusable, type Fault, nearest, type Problem, printable } from "../../problems/index.ts";
import { ID } from "../../text/id.ts";
import type { LocatedDraft, Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

/** Where actors.yaml could not be read, no name is wrong. */
export function bylines({ taking, references }: Pick<Material, "taking" | "references">): readonly Problem[] {
  const { actors } = references;
  if (actors === undefined) return [];
  const ids = new Set(actors.map(({ id }) => id));
  const effort = new Effort();
  return taking.flatMap(draft =>
    (draft.article.by ?? []).flatMap((name, index) => {
      const fault = ids.has(name) ? undefined : faultOf(name, effort.allows(ids.size) ? [...ids] : []);
      return fault === undefined ? [] : problemIn(draft, fault, placeOf(draft, index));
    }),
  );
}

/**
 * Names are free, so most are no fault. Lower-case words with hyphens are no name as it is printed; a single lower-case word may be
 * one, and is an id only where it is near to one.
 */
function faultOf(name: string, ids: readonly string[]): Fault | undefined {
  const twin = confusable(name, ids);
  const meant = twin ?? (looksLikeId(name) ? nearest(name, ids) : undefined);
  if (meant === undefined && !(looksLikeId(name) && name.includes("-"))) return undefined;
  return {
    rule: "actor-unknown",
    message: `No actor has the id "${printable(name)}"${twin === undefined ? "" : `. It looks like "${twin}" but has other letters`}.`,
    hint: `${meant === undefined ? "Add the actor to `actors.yaml`." : `Did you mean "${meant}"?`} Write a name as it is printed, with its capitals.`,
  };
}

/** In a script without capitals, an id cannot be told from a name. */
function looksLikeId(name: string): boolean {
  return ID.test(name) && /\p{Ll}/u.test(name);
}

/** An entry of the list, or the field where it is one text. */
function placeOf(draft: LocatedDraft, index: number) {
  const [field, item] = [draft.locate(["by"]), draft.locate(["by", index])];
  const isList = field.line !== item.line || field.column !== item.column;
  return isList ? ["by", index] : ["by"];
}

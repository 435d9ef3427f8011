/** Every actor whom an article's events and records name is in actors.yaml. */
import type { FieldPath } from "../../content/frontMatter/position.ts";
import { bare, Effort } from "../../content/meant.ts";
import type { Actor, Id } from "../../model.ts";
import { confusable, type Fault, nearest, type Problem, printable } from "../../problems/index.ts";
import { foldName } from "../../text/name.ts";
import type { LocatedDraft, Material } from "../material.ts";
import { naming } from "../naming.ts";
import { problemIn } from "../problemIn.ts";
import { actorNamed } from "../references.ts";

/** Where actors.yaml could not be read, no name is wrong. */
export function actors({ taking, references }: Pick<Material, "taking" | "references">): readonly Problem[] {
  const { actors: known, actorByName } = references;
  if (known === undefined) return [];
  const explain = explainer(known, actorByName);
  return taking.flatMap(draft =>
    naming(draft).flatMap(({ names, record, field }) =>
      names.flatMap((name, index) => {
        if (actorNamed(references, name) !== undefined) return [];
        const path = [...record, field];
        const place = names.length > 1 || isList(draft, path) ? [...path, index] : path;
        return problemIn(draft, explain(name, field === "by"), place);
      }),
    ),
  );
}

/** Whether the writer gave a list: then its first item does not begin where the field's value begins. */
function isList(draft: LocatedDraft, path: FieldPath): boolean {
  const field = draft.locate(path);
  const item = draft.locate([...path, 0]);
  return field.line !== item.line || field.column !== item.column;
}

/** `inWords` where the field next to it takes somebody whose name is not known. */
type Explain = (name: string, inWords: boolean) => Fault;

function explainer(actors: readonly Actor[], actorByName: ReadonlyMap<string, Id>): Explain {
  const effort = new Effort();
  const nameByFolded = new Map(
    actors.flatMap(({ id, name, aliases }) => [id, name, ...aliases]).map(name => [foldName(name), name]),
  );
  return (name, inWords) => {
    const known = effort.allows(actorByName.size) ? [...actorByName.keys()] : [];
    const twin = confusable(name, known);
    const fault = (hint: string): Fault => ({
      rule: "actor-unknown",
      message:
        twin === undefined
          ? `No actor is called "${printable(name)}".`
          : `No actor is called "${printable(name)}". It looks like "${twin}" but has letters of another script or invisible characters.`,
      hint,
    });
    if (twin !== undefined) return fault(`Type ${twin} again.`);
    const several = bare(name)
      .split(BETWEEN_NAMES)
      .filter(part => part !== "");
    if (several.length > 1 && several.every(part => nameByFolded.has(foldName(part))))
      return fault(`Write a list: [${several.join(", ")}].`);
    const meant =
      nameByFolded.get(foldName(name)) ??
      nameByFolded.get(foldName(bare(name))) ??
      nearest(bare(name), known) ??
      (known.length === 0 ? undefined : namedInPart(name, actors));
    if (meant !== undefined) return fault(`Did you mean "${meant}"?`);
    const add = "Add the actor to `actors.yaml` with `id`, `name` and `kind`";
    return fault(inWords ? `${add}. If nobody is named, write \`by-text\` instead of \`by\`.` : `${add}.`);
  };
}

/** Returns the only actor whose name contains a word: `Silva` for Maria Silva. */
function namedInPart(name: string, actors: readonly Actor[]): Id | undefined {
  const words = (text: string) => foldName(text).split(/[^\p{L}\p{M}\p{N}']+/u);
  const wanted = words(name);
  const found = actors.filter(actor =>
    [actor.name, ...actor.aliases].some(each => wanted.every(word => words(each).includes(word))),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Signs between names, or before each, if a writer lists them in another way than YAML. */
const BETWEEN_NAMES = /\s*[,;&]\s*|\s+and\s+|(?:^|\s+)(?:[•·‣*–—]|\d{1,2}[.)])\s+/;

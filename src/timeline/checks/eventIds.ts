/** Every event has an id of its own, which is not that of a place that pages have anyway. */
import { isReservedForArticle, isReservedInArticle } from "../../content/reserved.ts";
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

/** An article that has the address of another is left out: all else in it would be reported too. */
export function eventIds({
  references: { articleByAddress },
}: Pick<Material, "references">): readonly Problem[] {
  const tellers = new Map<Id, string>();
  return [...articleByAddress.values()].flatMap(draft => {
    const { id, file } = draft.article;
    const sources = () => draft.sources.map(source => source.id.slice(id.length + 1));
    return draft.events.flatMap(({ event, path }) => {
      const alone = path.length === 0;
      const place = [...path, alone ? "slug" : "id"];
      const isTaken = alone ? isReservedForArticle(event.id, sources) : isReservedInArticle(event.id);
      const teller = tellers.get(event.id);
      tellers.set(event.id, file);
      return [
        ...(isTaken ? problemIn(draft, taken(event.id, alone), place) : []),
        ...(teller !== undefined && teller !== file
          ? problemIn(draft, definedTwice(event.id, teller), place)
          : []),
      ];
    });
  });
}

/** `alone` where the event has the id of its article. */
function taken(id: Id, alone: boolean): Fault {
  return {
    rule: "id-taken",
    message: `The site itself uses "${id}".`,
    hint: alone ? "Rename the file, or write another name in `slug`." : "Choose another id.",
  };
}

function definedTwice(id: Id, teller: string): Fault {
  return {
    rule: "event-duplicate",
    message: `The event "${printable(id)}" is already described in ${printable(teller, 200)}.`,
    hint: "If it is the same event, write `event` instead of `id` and delete all other fields except `date`. Otherwise give it another id.",
  };
}

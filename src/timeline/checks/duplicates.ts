/** Events of two articles that are probably the same event. */
import type { Event, Id, Source } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import { duplicateEvents } from "../duplicateEvents.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function duplicates({ taking, resolved }: Pick<Material, "taking" | "resolved">): readonly Problem[] {
  const events = resolved.articles.flatMap(each => each.events);
  const sources = new Map<Id, Source>();
  for (const draft of taking) for (const source of draft.sources) sources.set(source.id, source);
  const found = duplicateEvents(events, sources);
  if (found.length === 0) return [];
  const tellers = new Map(taking.map(draft => [draft.article.id, draft]));
  const paths = new Map(taking.flatMap(draft => draft.events.map(({ event, path }) => [event.id, path])));
  return found.flatMap(({ event, other }) => {
    const draft = tellers.get(event.article);
    const path = paths.get(event.id) ?? [];
    return draft === undefined ? [] : problemIn(draft, alike(other, path.length === 0), [...path, "date"]);
  });
}

/** `alone` where the event is the only one of its article, in the short form. */
function alike(other: Event, alone: boolean): Fault {
  const id = printable(other.id);
  return {
    rule: "event-alike",
    message: `"${id}" in another article has the same day, an actor and a source address in common with this event.`,
    hint: alone
      ? `If they are one event, write \`dates\` and below it "- event: ${id}", and delete \`date\` and the other fields of the event. Otherwise ignore this warning.`
      : `If they are one event, write \`event: ${id}\` instead of \`id\`, and delete all other fields except \`date\`. Otherwise ignore this warning.`,
  };
}

/** Every event that articles and outcomes name is there. */
import { Effort } from "../../content/meant.ts";
import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn, problemInOutcome } from "../problemIn.ts";
import { unknown } from "../unknown.ts";

export function events({
  taking,
  story,
  references,
}: Pick<Material, "taking" | "story" | "references">): readonly Problem[] {
  const effort = new Effort();
  const faultOf = (id: Id): Fault | undefined => {
    if (references.events.has(id) || references.unread.has(id)) return undefined;
    if (references.draftedEvents.has(id)) return draftOnly(id);
    return unknown("event-unknown", id, references.events, "any article", effort);
  };
  const ofArticles = taking.flatMap(draft => {
    const named = [
      ...draft.article.alsoReports.map(({ event }, index) => ({
        id: event,
        path: [...(draft.reportPaths[index] ?? []), "event"],
      })),
      ...draft.article.disagreements.flatMap((disagreement, index) =>
        disagreement.events.map((id, at) => ({ id, path: ["disagreements", index, "events", at] })),
      ),
    ];
    return named.flatMap(({ id, path }) => {
      const fault = faultOf(id);
      return fault === undefined ? [] : problemIn(draft, fault, path);
    });
  });
  const ofOutcomes = story.deadlines.flatMap(({ outcome }, index) => {
    const fault = outcome?.event === undefined ? undefined : faultOf(outcome.event);
    return fault === undefined ? [] : [problemInOutcome(story, index, "event", fault)];
  });
  return [...ofArticles, ...ofOutcomes];
}

function draftOnly(id: Id): Fault {
  return {
    rule: "event-draft",
    message: `The event "${printable(id)}" is described only in a draft, which a build leaves out.`,
    hint: "Delete `status: draft` in that article, or delete this entry.",
  };
}

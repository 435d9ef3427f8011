/** Words that are dated after their source was published: one of the two dates is mistyped, or the source was changed later. */
import type { FieldPath } from "../../content/frontMatter/position.ts";
import { startsWith } from "../../content/schema/validate.ts";
import { addDays } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Quote, Source, Statement } from "../../model.ts";
import type { Fault, Problem } from "../../problems/problem.ts";
import type { LocatedDraft, Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function chronology({ taking }: Pick<Material, "taking">): readonly Problem[] {
  return taking.flatMap(draft => [
    ...draft.quotes.flatMap((quote, index) => problemsOf(draft, quote, ["quotes", index])),
    ...draft.statements.flatMap((statement, index) => problemsOf(draft, statement, ["statements", index])),
  ]);
}

function problemsOf(
  draft: LocatedDraft,
  { said, source }: Quote | Statement,
  path: FieldPath,
): readonly Problem[] {
  if (source === undefined) return [];
  const index = draft.sources.findIndex(each => each.id === source);
  const fault = chronologyFault(said, draft.sources[index]);
  if (fault === undefined) return [];
  const published: FieldPath = ["sources", index, "published"];
  if (draft.recovered.some(each => startsWith(published, each))) return [];
  return problemIn(draft, fault, [...path, "said"]);
}

/** Returns a fault if the words are dated after their source was published, otherwise `undefined`. */
function chronologyFault(said: EdtfDate, source: Source | undefined): Fault | undefined {
  const published = source?.published?.to;
  if (published == null || said.from === null || said.from <= published) return undefined;
  // A day more: it may have been the next day where they were said.
  if (said.from <= addDays(published, 1)) return undefined;
  return {
    rule: "said-after-source",
    message: `This was said on ${said.edtf}, but its source was published before, on ${source?.published?.edtf}.`,
    hint: "Correct `said`, the date of the event, or `published` of the source. If the source was changed later, ignore this warning.",
  };
}

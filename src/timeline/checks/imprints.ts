/** An article is updated after it was published, and neither is later than today. */
import type { Fault, Problem } from "../../problems/problem.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function imprints({ taking, today }: Pick<Material, "taking" | "today">): readonly Problem[] {
  return taking.flatMap(draft => {
    const { published, updated, status } = draft.article;
    if (published === undefined && updated === undefined) return [];
    const isBackwards = isAfter(published?.from, updated?.from);
    const ahead = (["published", "updated"] as const).filter(
      // The day of a draft may be the day for which it is planned.
      field => status !== "draft" && isAfter(draft.article[field]?.from, today),
    );
    return [
      ...(isBackwards ? problemIn(draft, BACKWARDS, ["updated"]) : []),
      ...ahead.flatMap(field => problemIn(draft, aheadOf(today), [field])),
    ];
  });
}

/** Days of the years 0000 to 9999: a field that takes one day takes no others. */
function isAfter(day: string | null | undefined, other: string | null | undefined): boolean {
  return day != null && other != null && day > other;
}

const BACKWARDS: Fault = {
  rule: "published-order",
  message: "The article was updated before it was published.",
  hint: "Correct `published` or `updated`.",
};

function aheadOf(today: string): Fault {
  return {
    rule: "published-ahead",
    message: `This day is after today, ${today}. Until it comes, pages do not show it.`,
    hint: "Correct the day. If it is right, ignore this warning.",
  };
}

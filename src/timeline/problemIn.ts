/** A fault in an article, or in an outcome of story.yaml, as a problem in its place. */
import type { FieldPath } from "../content/frontMatter/position.ts";
import { problemOf } from "../content/problemOf.ts";
import { startsWith } from "../content/schema/validate.ts";
import { type Fault, type Problem, type Severity, START } from "../problems/index.ts";
import type { LocatedDraft, Parts } from "./material.ts";

/** Returns no problem for a value that only takes the place of a wrong one, which is reported already. */
export function problemIn(
  draft: LocatedDraft,
  fault: Fault,
  path: FieldPath,
  severity?: Severity,
): readonly Problem[] {
  if (draft.recovered.some(each => startsWith(path, each))) return [];
  return [problemOf(draft.article.file, fault, draft.locate(path), path, severity)];
}

/** `index` counts the story's deadlines from 0; `field` is the one in its outcome. */
export function problemInOutcome(
  { file, locate }: Parts["story"],
  index: number,
  field: "event" | "source",
  fault: Fault,
): Problem {
  const path = ["deadlines", index, "outcome", field];
  return problemOf(file, fault, locate?.(path) ?? START, path);
}

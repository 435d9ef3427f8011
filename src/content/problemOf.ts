/** A fault in its place. */
import { type Fault, type Problem, type Severity, usualSeverity, visible } from "../problems/index.ts";
import { fieldInWords, fieldName } from "./frontMatter/fieldName.ts";
import type { FieldPath, LocatedFault } from "./frontMatter/position.ts";

/** A fault in its position, without a character that a terminal would act on. */
export function problemOf(
  file: string,
  { rule, message, hint }: Fault,
  { line, column, inWords }: LocatedFault["position"],
  path: FieldPath = [],
  severity: Severity = usualSeverity(rule),
): Problem {
  return {
    file,
    line,
    column,
    severity,
    field: fieldName(path),
    fieldInWords: visible(inWords ?? fieldInWords(path)),
    message: visible(message),
    hint: visible(hint),
    rule,
  };
}

/** What to say of an id that nothing has. */
import { type Effort, type Labelled, meantId } from "../content/meant.ts";
import type { Id } from "../model.ts";
import { confusable, type Fault, printable, type RuleCode } from "../problems/index.ts";

/** `where` is the place in which all that is known is written; `effort` limits the search for what was meant; `what` is unknown. */
export function unknown(
  rule: RuleCode & `${string}-unknown`,
  named: string,
  known: ReadonlyMap<Id, Labelled>,
  where: string,
  effort: Effort,
  what = rule.replace("-unknown", ""),
): Fault {
  const all = effort.allows(known.size) ? [...known.values()] : [];
  const ids = all.map(({ id }) => id);
  const twin = confusable(named, ids);
  const meant = twin ?? meantId(named, all);
  const few = all.length > 0 && all.length <= 12 ? ` There are: ${ids.join(", ")}.` : "";
  return {
    rule,
    message: `There is no ${what} "${printable(named)}" in ${where}${twin === undefined ? "" : `. It looks like "${twin}" but has other letters`}.`,
    hint: meant === undefined ? `Add it, or use another.${few}` : `Did you mean "${meant}"?`,
  };
}

/** No source prints what was said after it was published: a date of the two is mistyped, or the source was changed later. */

import { addDays } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Source } from "../../model.ts";
import type { Fault } from "../../problems/index.ts";

/** Why words cannot have been said on a day, given the source that has them; nothing where they can. */
export function chronologyFault(said: EdtfDate, source: Source | undefined): Fault | undefined {
  const published = source?.published?.to;
  // A day more: it may have been the next day where they were said.
  if (published == null || said.from === null || said.from <= addDays(published, 1)) return undefined;
  return {
    rule: "said-after-source",
    message: `This was said on ${said.edtf}, but its source was published before, on ${source?.published?.edtf}.`,
    hint: "Correct `said`, the date of the event, or `published` of the source. If the source was changed later, ignore this warning.",
  };
}

/** A capture of a source in a web archive can be one of it, as far as its address says. */
import { isDay } from "../../date/calendar.ts";
import type { Source } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function archives({ taking }: Pick<Material, "taking">): readonly Problem[] {
  return taking.flatMap(draft =>
    draft.sources.flatMap((source, index) => {
      const fault = archiveFault(source);
      return fault === undefined ? [] : problemIn(draft, fault, ["sources", index, "archived"]);
    }),
  );
}

/** The day of a capture, YYYY-MM-DD, if its address has one: archives write it as 14 digits, YYYYMMDDhhmmss. */
function captureDay(address: string): string | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{6}/.exec(address) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** Why a capture cannot be one of this source; `undefined` if it can. */
function archiveFault({ archived, published }: Source): Fault | undefined {
  const day = archived === undefined ? undefined : captureDay(archived);
  if (archived === undefined || day === undefined) return undefined;
  if (!isDay(day) || /\/\d{8}000000/.test(archived))
    return {
      rule: "capture-stamp",
      message: `The time in "${printable(archived, 120)}" cannot be the time of a capture.`,
      hint: "Open the capture and copy the address that it shows.",
    };
  if (published?.from == null || day >= published.from) return undefined;
  return {
    rule: "capture-early",
    message: `The capture is of ${day}, before the source was published.`,
    hint: "Find a capture made after it, or correct `published`.",
  };
}

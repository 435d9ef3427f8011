/** Captures of sources in web archives: what their addresses say of themselves. */
import { isDay } from "../../date/calendar.ts";
import type { Source } from "../../model.ts";
import { type Fault, printable } from "../../problems/index.ts";

/** The day of a capture, YYYY-MM-DD, where its address tells: archives write it as 14 digits, YYYYMMDDhhmmss. */
function captureDay(address: string): string | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{6}/.exec(address) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** Why a capture cannot be one of this source; nothing where it can. */
export function archiveFault({ archived, published }: Source): Fault | undefined {
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

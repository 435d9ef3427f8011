/** Sources -> RIS, the tagged form that reference managers exchange: `TY  - GEN`, a line a field, CRLF. */
import type { Site } from "../views/site.ts";
import { type Reference, type ReferenceDate, referencesOf } from "./reference.ts";

export function ris(site: Site): string {
  return referencesOf(site).map(entry).join("");
}

/** What is on the web has a site (`T2`); what is not has a publisher (`PB`). */
function entry({ key, title, publisher, via, published, url, archived, note }: Reference): string {
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", url === undefined ? "GEN" : "ELEC"],
    ["ID", key],
    ["TI", title],
    [url === undefined ? "PB" : "T2", publisher],
    ["DP", via],
    ...(published === undefined ? [] : dateLines(published)),
    ["UR", url],
    ["UR", archived],
    ["N1", note],
    // Its value is empty.
    ["ER", ""],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${written.join("")}\r\n`;
}

/**
 * `DA` is `YYYY/MM/DD/other`, and all three slashes are there whatever is known. A date that these parts do not say whole is
 * `other`, as written. A year has four digits, so a date of any other year has no `DA` and is a note.
 */
function dateLines({ edtf, year, month, day, circa }: ReferenceDate): readonly (readonly [string, string])[] {
  if (year === undefined || year < 0 || year > 9999) return [["N1", edtf]];
  const parts = [
    pad(year, 4),
    month === undefined ? "" : pad(month, 2),
    day === undefined ? "" : pad(day, 2),
  ];
  const plain = parts.filter(part => part !== "").join("-");
  const other = circa || plain !== edtf ? edtf.replaceAll("/", " – ") : "";
  return [
    ["PY", pad(year, 4)],
    ["DA", `${parts.join("/")}/${other}`],
  ];
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/**
 * Kept copies of sources: `copies/<article>/<source>.<day>.txt` in the content folder holds what a source said on the
 * day it was kept. Copies are never published; a quotation is checked against them and carries their fingerprint.
 */
import { createHash } from "node:crypto";
import { compareDates, parseDate } from "../date/index.ts";
import { type Fault, type Problem, START } from "../problems/index.ts";
import { problemOf } from "./problemOf.ts";
import type { Copy } from "./reading.ts";

/** The copies by `<article>/<source>`, the latest where there are several. */
export function readCopies(files: readonly { readonly path: string; readonly text: string }[]): {
  readonly copies: ReadonlyMap<string, Copy>;
  readonly problems: readonly Problem[];
} {
  const copies = new Map<string, Copy>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const [, article, source, day = ""] = NAME.exec(path) ?? [];
    const reading = parseDate(day);
    if (article === undefined || "fault" in reading) {
      problems.push(problemOf(path, MISNAMED, START));
      continue;
    }
    const kept = reading.date;
    const known = copies.get(`${article}/${source}`);
    if (known !== undefined && compareDates(known.kept, kept) > 0) continue;
    copies.set(`${article}/${source}`, { file: path, text, kept, sha256: fingerprint(text) });
  }
  return { copies, problems };
}

const NAME = /\/copies\/([^/]+)\/([^/]+)\.(\d{4}-\d{2}-\d{2})\.txt$/;

/** SHA-256 of the text as UTF-8 with line feeds, in hexadecimal: the same wherever the copy was checked out. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const MISNAMED: Fault = {
  rule: "copy-name",
  message: "The name of this file does not say which source it is a copy of.",
  hint: "Name it copies/<article>/<source>.<day>.txt, such as copies/bridge-opens/herald.2024-05-03.txt.",
};

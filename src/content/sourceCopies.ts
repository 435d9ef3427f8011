/**
 * Kept copies of sources: `copies/<article>/<source>.<day>.txt` in the content folder holds what a source said on the
 * day it was kept. Copies are never published; a quotation is checked against them and carries their fingerprint.
 */
import { createHash } from "node:crypto";
import { compareDates, parseDate } from "../date/index.ts";
import type { Id, QuoteCopy } from "../model.ts";
import { type Fault, type Problem, printable, START } from "../problems/index.ts";
import { compareQuotation, type Recorded, toRecorded } from "../text/quotation/index.ts";
import { problemOf } from "./collector.ts";

export interface Copy extends QuoteCopy {
  readonly file: string;
  readonly text: string;
}

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

/**
 * Where a quotation differs from the kept copy of its source; nothing where the copy holds it word for word. A copy is
 * taken apart once for all quotations that one check is asked about.
 */
export function copyCheck(): (quotation: string, copy: Copy) => Fault | undefined {
  const words = new Map<Copy, Recorded>();
  return (quotation, copy) => {
    const known = words.get(copy) ?? toRecorded(copy.text);
    words.set(copy, known);
    const compared = compareQuotation(quotation, known);
    return compared.check === "altered" ? notInCopy(compared.printed, copy) : undefined;
  };
}

function notInCopy(word: string, copy: Copy): Fault {
  return {
    rule: "quote-copy",
    message: `The copy of the source from ${copy.kept.edtf} does not contain these words: "${printable(word)}" differs first.`,
    hint: "Write the words as the source has them, or keep a newer copy of the source.",
  };
}

/** A copy of a source that no article lists. */
export function strayCopy(of: string): Fault {
  return {
    rule: "copy-unknown",
    message: `This is a copy of the source "${printable(of)}", but no article has that source.`,
    hint: "Give the folder the id of the article, and begin the name of the file with the id of the source.",
  };
}

/** The id of a source, `<article>-<source>`, as copies and outcomes name it: `<article>/<source>`. */
export function slashed(source: { readonly id: Id; readonly article: Id }): string {
  return `${source.article}/${source.id.slice(source.article.length + 1)}`;
}

const MISNAMED: Fault = {
  rule: "copy-name",
  message: "The name of this file does not say which source it is a copy of.",
  hint: "Name it copies/<article>/<source>.<day>.txt, such as copies/bridge-opens/herald.2024-05-03.txt.",
};

/** A Markdown file that is a page of its own: About, Method. */
import { basename } from "node:path/posix";
import { type Fault, hasErrors, printable, START } from "../problems/index.ts";
import { ID, suggestId } from "../text/id.ts";
import { ProblemCollector } from "./collector.ts";
import { readFrontMatter } from "./frontMatter/index.ts";
import { renderMarkdown } from "./markdown/index.ts";
import type { PageReading } from "./reading.ts";
import { readRecord } from "./readRecord.ts";
import { FIELD_NAMES } from "./records/index.ts";
import { page } from "./records/page.ts";
import { isReservedAddress, isReservedAnchor } from "./reserved.ts";
import { pageSchema } from "./schema/files.ts";
import { validate } from "./schema/validate.ts";

export function readPage(file: { readonly path: string; readonly text: string }): PageReading {
  const collector = new ProblemCollector(file.path);
  const { problems } = collector;
  const id = basename(file.path).replace(/\.md$/i, "").normalize("NFC");
  const reading = { id, file: file.path, problems };
  const matter = readFrontMatter(file.text, FIELD_NAMES);
  if ("problems" in matter) {
    collector.reportAll(matter.problems);
    return { ...reading, links: [] };
  }
  const validation = validate(pageSchema, matter.data, matter.locate);
  const fields = collector.accept(validation);
  collector.proofread(file.text, matter.data, validation);
  if (!ID.test(id) || isReservedAddress(id)) collector.report(misnamed(id), START);
  const body = renderMarkdown(matter.body, matter.bodyLine, isReservedAnchor);
  collector.reportAll(body.problems);
  const { links } = body;
  if (fields === undefined || hasErrors(problems)) return { ...reading, links };
  const html = body.pieces.map(piece => piece.html).join("");
  return { ...reading, links, page: { id, ...readRecord(page, fields, "alone"), html } };
}

function misnamed(id: string): Fault {
  const suggested = suggestId(id.normalize("NFKC"));
  const taken = isReservedAddress(suggested);
  return {
    rule: "file-name",
    message: isReservedAddress(id)
      ? `"${printable(id)}" cannot be a page, because the site has its own pages under /${suggested}/.`
      : `"${printable(id)}" cannot be the page's address.`,
    hint: `Rename the file, for example to ${taken ? `about-${suggested}` : suggested}.md if no other page has that name.`,
  };
}

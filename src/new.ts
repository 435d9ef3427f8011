/** A new article from a template: valid as it stands, with every field it might want as a comment. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDate } from "./date.ts";
import { suggestId } from "./fields.ts";
import { shown } from "./house.ts";
import { Refusal } from "./problem.ts";

export interface NewArticle {
  readonly path: string;
  readonly note: string;
}

/** Writes the file. Throws, with one line for the writer, where the title or the date will not do or the file exists. */
export function newArticle(options: {
  readonly content: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly today: string;
}): NewArticle {
  const title = options.title.trim().replace(/\s+/g, " ");
  if (title === "") throw new Refusal('Say the title: npm run new -- "The bridge opens".');
  const reading = parseDate(options.date ?? options.today);
  if (!("date" in reading)) throw new Refusal(`--date: ${reading.fault.message} ${reading.fault.hint}`);
  const { date } = reading;
  const id = suggestId(title);
  const prefix = /^\d{4}(-\d{2}){0,2}$/.test(date.edtf) ? date.edtf : (date.from ?? options.today);
  const folder = join(options.content, "articles");
  const path = join(folder, `${prefix}-${id}.md`);
  const named = shown(path);
  if (existsSync(path)) throw new Refusal(`${named} exists already; nothing was written.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, template(title, date.edtf), { flag: "wx" });
  return { path: named, note: "A draft: it stays out of the site until you delete the line status: draft." };
}

function template(title: string, date: string): string {
  return `---
title: ${JSON.stringify(title)}
date: ${/^[\w-]+$/.test(date) ? date : JSON.stringify(date)}
status: draft
# summary: One or two sentences, shown on the timeline.
# kind: announcement
# key: true
# place: Lisbon, Portugal
# actors: [an-actor, another-actor]
# sources:
#   - id: paper
#     publisher: The Paper
#     title: The headline as printed
#     published: ${date.slice(0, 10)}
#     url: https://example.org/report
# quotes:
#   - speaker: an-actor
#     text: The words, exactly as printed.
#     source: paper
# statements:
#   - deadline: a-deadline
#     by: an-actor
#     names: 2030-01-01
#     bound: by
#     status: announced
#     source: paper
---

What happened, in your own words.
`;
}

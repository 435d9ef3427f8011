/** A new article from a template: valid as it stands, with every field it might want as a comment, in the story's own ids. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readActors } from "./actors.ts";
import { idOfFile, suggestAddress } from "./article.ts";
import { parseDate } from "./date.ts";
import { type Content, readContent } from "./files.ts";
import { shown } from "./house.ts";
import { STATEMENT_STATUSES } from "./model.ts";
import { Refusal } from "./problem.ts";
import { readStory } from "./story.ts";

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
  if (!existsSync(options.content))
    throw new Refusal(
      `${shown(options.content)}: there is no such folder. Make it first, or give another: --content DIR.`,
    );
  const content = readContent(options.content, { allowEmpty: true });
  const id = suggestAddress(title, "article");
  const prefix = /^\d{4}(-\d{2}){0,2}$/.test(date.edtf) ? date.edtf : (date.from ?? options.today);
  const folder = join(options.content, "articles");
  const path = join(folder, `${prefix}-${id}.md`);
  const named = shown(path);
  if (existsSync(path)) throw new Refusal(`${named} exists already; nothing was written.`);
  const twin = content.articles.find(article => idOfFile(article.path) === id);
  if (twin !== undefined)
    throw new Refusal(`${twin.path} has the address /articles/${id}/ already; give this one another title.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, template(title, date.edtf, date.from ?? options.today, idsOf(content)), { flag: "wx" });
  return { path: named, note: "A draft: it stays out of the site until you delete the line status: draft." };
}

/** What an article of the story can name. */
interface Ids {
  readonly kinds: readonly string[];
  readonly deadlines: readonly string[];
  readonly series: readonly string[];
  readonly actors: readonly string[];
}

/** Of files that cannot be read, none: `check` tells why. */
function idsOf({ story, actors }: Content): Ids {
  const told = story === undefined ? undefined : readStory(story);
  const ids = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id);
  return {
    kinds: ids(told?.story?.kinds),
    deadlines: ids(told?.deadlines),
    series: ids(told?.story?.series),
    actors: ids(readActors(actors).actors),
  };
}

function template(
  title: string,
  date: string,
  published: string,
  { kinds, deadlines, series, actors }: Ids,
): string {
  const [actor = "an-actor", another = "another-actor"] = actors;
  return `---
title: ${JSON.stringify(title)}
date: ${/^[\w-]+$/.test(date) ? date : JSON.stringify(date)}
status: draft
# Delete the # before each line that you fill in. Below the second line --- write what happened, in your own words; print
# each quotation there too, word for word, on a line that begins with >.
#summary: One or two sentences, shown on the timeline.
#kind: ${oneOf(kinds, "announcement")}
#key: true
#place: Lisbon, Portugal
#actors: [${actor}, ${another}]
#sources:
#  - id: paper
#    publisher: The Paper
#    title: The headline as printed
#    published: ${published}
#    url: https://example.org/report
#quotes:
#  - speaker: ${actor}
#    text: The words, exactly as printed.
#    source: paper
#statements:
#  - deadline: ${oneOf(deadlines, "a-deadline")}
#    by: ${actor}
#    names: 2030-01-01 # the date that was named, or none
#    bound: by # or on, from, during
#    status: announced # or ${STATEMENT_STATUSES.filter(status => status !== "announced").join(", ")}
#    quote: 1
#    source: paper
#figures:
#  - series: ${oneOf(series, "a-series")}
#    value: 100
#    source: paper
---

`;
}

/** The first, and behind it others as a comment, as many as fit on a line. */
function oneOf([first, ...others]: readonly string[], example: string): string {
  if (others.length === 0) return first ?? example;
  const more = others.length > MOST_SHOWN ? ", and others in story.yaml" : "";
  return `${first} # or ${others.slice(0, MOST_SHOWN).join(", ")}${more}`;
}

const MOST_SHOWN = 8;

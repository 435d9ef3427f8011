/** A new article from a template: valid as it stands, with every field it might want as a comment. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readActors } from "../content/actors.ts";
import { idOfFile, suggestAddress } from "../content/article/address.ts";
import { type Content, readContent } from "../content/files/index.ts";
import { BOUNDS, STATEMENT_STATUSES } from "../content/records/statement.ts";
import { isPlaceholder } from "../content/schema/validate.ts";
import { readStory } from "../content/story.ts";
import { parseDate } from "../date/index.ts";
import { Refusal } from "../problems/index.ts";
import { shown } from "../problems/paths.ts";

export interface NewArticle {
  readonly path: string;
  readonly note: string;
}

/** Writes the file. Throws a Refusal where the title or the date will not do or the file exists. */
export function newArticle(options: {
  readonly content: string;
  readonly title: string;
  readonly date: string | undefined;
  /** The civil day in a time zone. */
  readonly today: (zone: string) => string;
}): NewArticle {
  const title = options.title.trim().replace(/\s+/g, " ");
  if (title === "" || isPlaceholder(title))
    throw new Refusal('The title is missing. Write it after the command, such as "The bridge opens".');
  if (!existsSync(options.content))
    throw new Refusal(
      `The folder ${shown(options.content)} does not exist. Create it first, or give another one with --content DIR.`,
    );
  const content = readContent(options.content, { allowEmpty: true });
  const story = content.story && readStory(content.story);
  const today = options.today(story?.story?.timeZone ?? "UTC");
  const reading = parseDate(options.date ?? today);
  if (!("date" in reading)) throw new Refusal(`--date: ${reading.fault.message} ${reading.fault.hint}`);
  const { date } = reading;
  const id = suggestAddress(title, "article");
  const leading = [date.edtf, date.from ?? today].find(text => /^\d{4}(-\d{2}){0,2}$/.test(text));
  const folder = join(options.content, "articles");
  const path = join(folder, `${leading === undefined ? "" : `${leading}-`}${id}.md`);
  const named = shown(path);
  if (existsSync(path)) throw new Refusal(`${named} exists already; nothing was written.`);
  const twin = content.articles.find(article => idOfFile(article.path) === id);
  if (twin !== undefined)
    throw new Refusal(`${twin.path} has the address /articles/${id}/ already; give this one another title.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, template(title, date.edtf, idsOf(content)), { flag: "wx" });
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

/**
 * What stands in angle brackets is to be replaced: `check` refuses it in every field, so nothing of the template is
 * published as a fact.
 */
function template(title: string, date: string, { kinds, deadlines, series, actors }: Ids): string {
  return `---
title: ${JSON.stringify(title)}
date: ${/^[\w-]+$/.test(date) ? date : JSON.stringify(date)}
status: draft
# Delete the # before each line that you need, and write what is the case in place of <…>. Below the second line --- write
# what happened, in your own words; print each quotation there too, word for word, on a line that begins with >.
#summary: <one or two sentences, shown on the timeline>
#kind: <the kind of event>${choice(kinds, "story.yaml")}
#key: <true, if it is a key event>
#place: <the city or town, and the country>
#actors: [<who took part>, <another>]${choice(actors, "actors.yaml")}
#sources:
#  - id: <a short name for this source>
#    publisher: <who published it>
#    title: <the headline, as printed>
#    published: <the day, such as 2024-08-15>
#    url: <the address of the page>
#quotes:
#  - speaker: <who said it>${choice(actors, "actors.yaml")}
#    text: <the words, exactly as printed>
#    source: <the id of a source above>
#statements:
#  - deadline: <which deadline>${choice(deadlines, "story.yaml")}
#    by: <who said it>
#    names: <the date that was named, or none>
#    bound: <how the date binds>${choice(BOUNDS, "fields.md")}
#    status: <how firmly it was said>${choice(STATEMENT_STATUSES, "fields.md", STATEMENT_STATUSES.length)}
#    quote: <which quote above says so, such as 1>
#    source: <the id of a source above>
#figures:
#  - series: <what is counted>${choice(series, "story.yaml")}
#    value: <the number>
#    source: <the id of a source above>
---

`;
}

/** What there is to choose from, as a comment: as many as fit on a line, and where the others stand. */
function choice(ids: readonly string[], file: string, most = MOST_SHOWN): string {
  if (ids.length === 0) return "";
  return ` # ${ids.slice(0, most).join(", ")}${ids.length > most ? `, and others in ${file}` : ""}`;
}

const MOST_SHOWN = 8;

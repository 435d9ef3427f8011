/** A new article from a template: valid as it is, with every possible field as a comment. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actorKindIds } from "../content/actorKinds.ts";
import { readActors } from "../content/actors.ts";
import { idOfFile, suggestAddress } from "../content/article/address.ts";
import { type Content, readContent } from "../content/files/index.ts";
import { isPlaceholder } from "../content/schema/validate.ts";
import { readStory } from "../content/story.ts";
import { type Offers, template } from "../content/template.ts";
import { parseDate } from "../date/index.ts";
import { Refusal } from "../problems/index.ts";
import { shown } from "../problems/paths.ts";

export interface NewArticle {
  readonly path: string;
  readonly note: string;
}

/** Writes the file. Throws a Refusal if the title or the date is invalid or the file exists. */
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
  if (existsSync(path)) throw new Refusal(`${named} already exists. Nothing was written.`);
  const twin = content.articles.find(article => idOfFile(article.path) === id);
  if (twin !== undefined)
    throw new Refusal(
      `${twin.path} already has the address /articles/${id}/. Give this article another title.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, template(title, date.edtf, idsOf(content), story?.story?.fields ?? []), { flag: "wx" });
  return {
    path: named,
    note: "It is a draft, so it is not published until you delete the line `status: draft`.",
  };
}

/** No ids of files that cannot be read: `check` reports why. */
function idsOf({ story, actors }: Content): Offers {
  const told = story === undefined ? undefined : readStory(story);
  const ids = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id);
  return {
    "actor-kinds": actorKindIds(told?.story?.actorKinds),
    kinds: ids(told?.story?.kinds),
    deadlines: ids(told?.deadlines),
    series: ids(told?.story?.series),
    actors: ids(readActors(actors).actors),
  };
}

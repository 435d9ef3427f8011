/** A synthetic story on disk, twice: as a content folder for Dateline and as a site for Hugo. Same seed, same bytes. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  DEADLINES,
  KINDS,
  PUBLISHERS,
  SERIES,
  type SyntheticActor,
  type SyntheticArticle,
  type SyntheticStory,
  slug,
} from "./synthetic.ts";

const TITLE = "The Crossing";
const QUESTION = "When does the crossing open?";
const SUMMARY = "A made-up story about a harbour, its bridge and its tunnel, for measuring.";
const ABOUT = "This story is made up by a program, from a number. Nothing in it happened.";

export function writeDatelineContent(story: SyntheticStory, folder: string): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  mkdirSync(join(folder, "pages"), { recursive: true });
  const labelled = (items: readonly { readonly id: string }[]) =>
    items.map(item => `  - ${fields(item).join("\n    ")}`).join("\n");
  const kinds = KINDS.map(id => ({ id, label: capital(id) }));
  writeFileSync(
    join(folder, "story.yaml"),
    `title: ${TITLE}\nquestion: ${QUESTION}\nsummary: ${SUMMARY}\nlang: en\nkinds:\n${labelled(kinds)}\n` +
      `deadlines:\n${labelled(DEADLINES)}\nseries:\n${labelled(SERIES)}\n`,
  );
  writeFileSync(join(folder, "actors.yaml"), story.actors.map(actorEntry).join(""));
  writeFileSync(join(folder, "pages", "about.md"), `---\ntitle: About\n---\n\n${ABOUT}\n`);
  for (const article of story.articles) {
    const name = `${article.date.from}-${article.id}.md`;
    writeFileSync(join(folder, "articles", name), datelineArticle(article));
  }
}

export function writeHugoSite(story: SyntheticStory, folder: string): void {
  cpSync(fileURLToPath(new URL("hugo", import.meta.url)), folder, { recursive: true });
  for (const part of ["content/articles", "content/actors", "data", "static"])
    mkdirSync(join(folder, part), { recursive: true });
  const data = {
    story: { title: TITLE, question: QUESTION, summary: SUMMARY },
    kinds: Object.fromEntries(KINDS.map(id => [id, capital(id)])),
    deadlines: Object.fromEntries(DEADLINES.map(each => [each.id, each])),
    series: Object.fromEntries(SERIES.map(each => [each.id, each])),
    actors: Object.fromEntries(story.actors.map(actor => [actor.id, actor])),
    publishers: PUBLISHERS.map(name => ({ id: slug(name), name })),
    counts: { sources: story.articles.reduce((sum, { sources }) => sum + sources.length, 0) },
  };
  for (const [name, value] of Object.entries(data))
    writeFileSync(join(folder, "data", `${name}.json`), JSON.stringify(value));
  writeFileSync(join(folder, "content", "about.md"), `---\ntitle: About\n---\n\n${ABOUT}\n`);
  for (const { id, name, description } of story.actors) {
    mkdirSync(join(folder, "content", "actors", id));
    const text = `---\ntitle: ${name}\ndescription: ${description}\n---\n`;
    writeFileSync(join(folder, "content", "actors", id, "_index.md"), text);
  }
  for (const article of story.articles)
    writeFileSync(join(folder, "content", "articles", `${article.id}.md`), hugoArticle(article));
}

function actorEntry({ id, name, kind, alias, roles, description }: SyntheticActor): string {
  const held = roles.map(({ role, from, to }) => `    - ${fields({ role, from, to }).join("\n      ")}\n`);
  return (
    `- ${fields({ id, name, kind, aliases: `[${alias}]`, description }).join("\n  ")}\n` +
    (held.length > 0 ? `  roles:\n${held.join("")}` : "")
  );
}

/** The file that a writer would write. */
function datelineArticle(article: SyntheticArticle): string {
  const { title, date, summary, kind, key, place, actors, quotes } = article;
  const head = fields({
    title,
    date: date.edtf,
    summary,
    kind,
    key: key || undefined,
    place,
    actors: `[${actors.join(", ")}]`,
  });
  const body = bodyOf(article, index => `> ${quotes[index]!.text}`);
  return `---\n${[...head, ...recordLines(article)].join("\n")}\n---\n\n${body}`;
}

/** The same for Hugo, whose dates are days: what else there is to know of a date stands beside it. */
function hugoArticle(article: SyntheticArticle): string {
  const { title, date, summary, kind, key, place, actors } = article;
  const head = fields({
    title,
    date: date.from,
    edtf: `"${date.edtf}"`,
    to: date.to,
    precision: date.precision,
    approximate: date.approximate,
    description: summary,
    event_kind: kind,
    key,
    place,
    actors: `[${actors.join(", ")}]`,
  });
  const body = bodyOf(article, index => `{{< quote ${index} >}}`);
  return `---\n${[...head, ...recordLines(article)].join("\n")}\n---\n\n${body}`;
}

function bodyOf({ paragraphs, quotes }: SyntheticArticle, printed: (quote: number) => string): string {
  const blocks = paragraphs.flatMap((text, index) =>
    index < quotes.length ? [text, printed(index)] : [text],
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Sources, quotes, statements and figures, which both write in the same way. */
function recordLines({ sources, quotes, statements, figures }: SyntheticArticle): string[] {
  return [
    ...list("sources", sources),
    ...list("quotes", quotes),
    ...list("statements", statements),
    ...list(
      "figures",
      figures.map(({ asOf, ...figure }) => ({ ...figure, "as-of": asOf })),
    ),
  ];
}

function list(name: string, items: readonly object[]): string[] {
  if (items.length === 0) return [];
  return [`${name}:`, ...items.map(item => `  - ${fields(item).join("\n    ")}`)];
}

function fields(item: object): string[] {
  return Object.entries(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${String(value)}`],
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A synthetic story on disk, twice: as a content folder for Dateline and as a site for Hugo. Same seed, same bytes. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  addressOfGroup,
  type ListPage,
  MOST_ON_A_PAGE,
  paginate,
  paginateGroups,
} from "../src/views/pagination.ts";
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
    lists: writeHugoLists(story, folder),
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
  const entries = entryAddresses(story);
  for (const article of story.articles)
    writeFileSync(
      join(folder, "content", "articles", `${article.id}.md`),
      hugoArticle(article, entries.get(article.id) ?? "/"),
    );
}

/** A link to where a list begins. */
interface Entry {
  readonly href: string;
  readonly label: string;
}

/**
 * The pages of years, kinds, sources and quotes, cut as Dateline cuts them: Hugo is told what stands on each, so that it
 * need not look for it. Returns the links to all of each sort.
 */
function writeHugoLists(story: SyntheticStory, folder: string): Readonly<Record<string, readonly Entry[]>> {
  const { years, home } = timelineOf(story);
  const write = (address: string, matter: object) => {
    // Side by side: a page in the folder of another would be a part of it.
    const name = address === "/" ? "_index" : address.split("/").filter(Boolean).join("-");
    writeFileSync(
      join(folder, "content", `${name}.md`),
      `---\n${JSON.stringify({ ...matter, url: address })}\n---\n`,
    );
  };
  const writePortions = (
    base: string,
    title: string,
    portions: readonly ListPage<SyntheticArticle>[],
    among: string,
  ) => {
    for (const { address, items } of portions)
      write(address, {
        title,
        layout: "events",
        among,
        portions: linksTo(portions),
        events: items.map(article => article.id),
      });
    return { href: base, label: title };
  };
  write("/", { title: TITLE, events: home.map(article => article.id) });
  const kinds = KINDS.map(kind => ({
    label: capital(kind),
    portions: paginate(
      `/kinds/${kind}/`,
      inOrder(story).filter(article => article.kind === kind),
    ),
  }));
  const lists = {
    years: years.map(([year, portions]) => writePortions(`/years/${year}/`, year, portions, "years")),
    kinds: kinds.map(({ label, portions }) =>
      writePortions(portions[0]?.address ?? "", label, portions, "kinds"),
    ),
    quotes: writeGroups("/quotes/", "quotes", quotesBySpeaker(story), write),
    sources: writeGroups("/sources/", "sources", sourcesByPublisher(story), write),
  };
  write("/years/", { title: "Years", layout: "list-of-pages", among: "years" });
  write("/kinds/", { title: "Kinds of event", layout: "list-of-pages", among: "kinds" });
  return lists;
}

function linksTo(portions: readonly ListPage<unknown>[]): readonly Entry[] {
  return portions.length === 1
    ? []
    : portions.map(({ address, number }) => ({ href: address, label: `Page ${number}` }));
}

interface Group {
  readonly id: string;
  readonly name: string;
  /** Records by their article and their place in it. */
  readonly items: readonly { readonly article: string; readonly at: number }[];
}

function writeGroups(
  address: string,
  layout: string,
  groups: readonly Group[],
  write: (address: string, matter: object) => void,
): readonly Entry[] {
  const portions = paginateGroups(address, groups, group => group.items);
  for (const portion of portions)
    write(portion.address, {
      title: capital(layout),
      layout,
      portions: linksTo(portions),
      groups: portion.items.map(({ group, items }) => ({ id: group.id, name: group.name, items })),
    });
  return groups.map(group => ({
    href: `${addressOfGroup(portions, group)}#${group.id}`,
    label: group.name,
  }));
}

function inOrder(story: SyntheticStory): readonly SyntheticArticle[] {
  return story.articles.toSorted((a, b) => (a.date.from < b.date.from ? -1 : 1));
}

function timelineOf(story: SyntheticStory) {
  const articles = inOrder(story);
  const names = [...new Set(articles.map(article => article.date.from.slice(0, 4)))];
  const years = names.map(year => {
    const own = articles.filter(article => article.date.from.startsWith(year));
    return [year, paginate(`/years/${year}/`, own)] as const;
  });
  let home: readonly SyntheticArticle[] = [];
  for (const { items } of years.flatMap(([, portions]) => portions).toReversed()) {
    if (home.length + items.length > MOST_ON_A_PAGE) break;
    home = [...items, ...home];
  }
  return { years, home };
}

/** Where each event stands on the timeline. */
function entryAddresses(story: SyntheticStory): ReadonlyMap<string, string> {
  const { years, home } = timelineOf(story);
  const onYears = years.flatMap(([, portions]) =>
    portions.flatMap(({ address, items }) => items.map(({ id }) => [id, `${address}#${id}`] as const)),
  );
  return new Map([...onYears, ...home.map(({ id }) => [id, `/#${id}`] as const)]);
}

function quotesBySpeaker(story: SyntheticStory): readonly Group[] {
  const all = inOrder(story).flatMap(({ id, quotes }) => quotes.map((quote, at) => ({ id, quote, at })));
  return story.actors
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({
      id,
      name,
      items: all.filter(({ quote }) => quote.speaker === id).map(each => ({ article: each.id, at: each.at })),
    }));
}

function sourcesByPublisher(story: SyntheticStory): readonly Group[] {
  const all = inOrder(story).flatMap(({ id, sources }) => sources.map((source, at) => ({ id, source, at })));
  return PUBLISHERS.toSorted().map(name => ({
    id: slug(name),
    name,
    items: all
      .filter(({ source }) => source.id === slug(name))
      .map(each => ({ article: each.id, at: each.at })),
  }));
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
function hugoArticle(article: SyntheticArticle, entry: string): string {
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
    entry,
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

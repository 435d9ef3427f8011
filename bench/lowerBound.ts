/**
 * The least that a build can be: reads the files of a synthetic story, parses them with the parsers that Dateline has, and writes
 * the files that Dateline writes, with about as many bytes, from strings. It checks nothing and knows nothing but this story.
 *
 *     node lowerBound.js CONTENT OUTPUT FILES
 *
 * FILES is JSON: the path and the size in bytes of every file that Dateline writes. Pages of events, actors and lists are made
 * from the story. All others (data files, pages of deadlines and of earlier days) are filled with records up to their size.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { listsOf } from "./lists.ts";
import { pagesOf } from "./pageStrings.ts";
import type { SyntheticActor, SyntheticArticle, SyntheticFigure, SyntheticStory } from "./synthetic.ts";

const [content = "", output = "", files = ""] = process.argv.slice(2);
const sizes: Readonly<Record<string, number>> = JSON.parse(readFileSync(files, "utf8"));
const markdown = new MarkdownIt("commonmark", { html: false });

const texts = new Map<string, string>();
const story: SyntheticStory = { actors: readActors(), articles: readArticles() };
const pages = pagesOf(story, listsOf(story), texts);
for (const [path, size] of Object.entries(sizes)) {
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, pages.at(path) ?? filled(path, size));
}

// What is read here is what the generator has written, so its type is known without a schema.

function readActors(): readonly SyntheticActor[] {
  type Read = Omit<SyntheticActor, "alias" | "roles"> & {
    readonly aliases: readonly [string];
    readonly roles?: SyntheticActor["roles"];
  };
  const read = parse(readFileSync(join(content, "actors.yaml"), "utf8")) as readonly Read[];
  return read.map(({ aliases, roles = [], ...actor }) => ({ ...actor, alias: aliases[0], roles }));
}

function readArticles(): readonly SyntheticArticle[] {
  const folder = join(content, "articles");
  return readdirSync(folder)
    .sort()
    .map(name => {
      const text = readFileSync(join(folder, name), "utf8");
      const end = text.indexOf("\n---\n", 4);
      const article = articleOf(name, parse(text.slice(4, end)) as Matter);
      texts.set(article.id, markdown.render(text.slice(end + 5)));
      return article;
    });
}

function parse(text: string): unknown {
  return load(text, { schema: FAILSAFE_SCHEMA });
}

type Matter = Omit<SyntheticArticle, "id" | "date" | "key" | "quotes" | "statements" | "figures"> & {
  readonly date: string;
  readonly key?: "true";
  readonly quotes?: SyntheticArticle["quotes"];
  readonly statements?: SyntheticArticle["statements"];
  readonly figures?: readonly (Omit<SyntheticFigure, "asOf"> & { readonly "as-of": string })[];
};

/** The name of the file is its first day and its id. */
function articleOf(
  name: string,
  { quotes = [], statements = [], figures = [], ...matter }: Matter,
): SyntheticArticle {
  const edtf = matter.date;
  const from = name.slice(0, 10);
  const exact = edtf.replace("~", "");
  return {
    ...matter,
    id: name.slice(11, -3),
    date: {
      edtf,
      from,
      to: edtf.split("/")[1] ?? from,
      precision: edtf.includes("/") ? "interval" : exact.length === 7 ? "month" : "day",
      approximate: exact !== edtf,
    },
    key: matter.key !== undefined,
    quotes,
    statements,
    figures: figures.map(({ "as-of": asOf, ...figure }) => ({ ...figure, asOf })),
  };
}

/** Records of the story up to a size: in a page as entries, in any other file as JSON. */
function filled(path: string, size: number): string {
  const isPage = path.endsWith(".html");
  const parts: string[] = [];
  let length = isPage ? pages.frame(path, "", "", "").length : 0;
  for (let at = 0; length < size; at++) {
    const article = story.articles[at % story.articles.length]!;
    const part = isPage ? pages.entry(article, path) : `${JSON.stringify(article)}\n`;
    parts.push(part);
    length += part.length;
  }
  return isPage ? pages.frame(path, "Other pages", "", parts.join("")) : parts.join("").slice(0, size);
}

/** What the files of all sites have in common: the words of the story, and the front matter and text of an article. */
import type { SyntheticArticle } from "./synthetic.ts";

export const TITLE = "The Crossing";
export const QUESTION = "When does the crossing open?";
export const SUMMARY = "A made-up story about a harbour, its bridge and its tunnel, for measuring.";
export const ABOUT = "This story is made up by a program, from a number. Nothing in it happened.";

/**
 * An article for Hugo or Eleventy, whose dates are days: what else there is to know of a date is in fields of its own. `entry`
 * is the address of the event on the timeline.
 */
export function datedArticle(
  article: SyntheticArticle,
  entry: string,
  printed: (quote: number) => string,
): string {
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
  const body = bodyOf(article, printed);
  return `---\n${[...head, ...recordLines(article)].join("\n")}\n---\n\n${body}`;
}

/** Paragraphs, with each quote as it is `printed` after the paragraph of the same index. */
export function bodyOf({ paragraphs, quotes }: SyntheticArticle, printed: (quote: number) => string): string {
  const blocks = paragraphs.flatMap((text, index) =>
    index < quotes.length ? [text, printed(index)] : [text],
  );
  return `${blocks.join("\n\n")}\n`;
}

/** The file of an article, for any of the programs, with other words at the beginning of its text. */
export function reworded(file: string, words: string): string {
  return file.replace(/\n---\n\n\w+/, `\n---\n\n${words}`);
}

/** Sources, quotes, statements and figures, which all write in the same way. */
export function recordLines({ sources, quotes, statements, figures }: SyntheticArticle): string[] {
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

export function fields(item: object): string[] {
  return Object.entries(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${String(value)}`],
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

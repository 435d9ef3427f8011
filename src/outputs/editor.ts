/** Help in an editor: JSON Schemas of what a writer writes, and snippets with this story's own names. */

import { ARTICLE_STATUSES } from "../content/records/event.ts";
import { BOUNDS, STATEMENT_STATUSES } from "../content/records/statement.ts";
import { actorSchema, articleSchema, storySchema } from "../content/schema/files.ts";
import { jsonSchemaOf } from "../content/schema/jsonSchema.ts";
import type { Site } from "../views/site.ts";
import type { Output } from "./output.ts";

/** Each a JSON text that ends with a line break. */
export const EDITOR_FILES: readonly Output[] = [
  { path: "/data/schema/article.json", text: articleSchemaText },
  { path: "/data/schema/actors.json", text: actorsSchemaText },
  { path: "/data/schema/story.json", text: storySchemaText },
  { path: "/data/schema/dateline.code-snippets", text: editorSnippets },
];

export function articleSchemaText(site: Site): string {
  return text(jsonSchemaOf(articleSchema, "Front matter of an article", namesOf(site)));
}

export function actorsSchemaText(site: Site): string {
  const entry = jsonSchemaOf(actorSchema, "An actor", namesOf(site));
  const { $schema, ...items } = entry;
  return text({ $schema, title: "Actors", type: "array", items });
}

export function storySchemaText(site: Site): string {
  return text(jsonSchemaOf(storySchema, "The story", namesOf(site)));
}

/** Snippets in the form of Visual Studio Code: a field's name, then Tab through what it holds. */
export function editorSnippets(site: Site): string {
  const { actors, kinds, deadlines, series } = namesOf(site);
  return text({
    Actor: snippet("actor", [choice(1, "an actor", actors)], "The id of an actor of this story"),
    Kind: snippet(
      "kind",
      [`kind: ${choice(1, "the kind of event", kinds)}`],
      "One of the story's kinds of event",
    ),
    Status: snippet(
      "status",
      [`status: ${choice(1, "how far it can be trusted", ARTICLE_STATUSES)}`],
      "How far the article can be trusted",
    ),
    Source: snippet(
      "source",
      [
        `  - id: ${slot(1, "a short name for this source")}`,
        `    publisher: ${slot(2, "who published it")}`,
        `    title: ${slot(3, "the headline, as printed")}`,
        `    published: ${slot(4, "the day, such as 2024-08-15")}`,
        `    url: ${slot(5, "the address of the page")}`,
      ],
      "Where the facts come from",
    ),
    Quote: snippet(
      "quote",
      [
        `  - speaker: ${choice(1, "who said it", actors)}`,
        `    text: ${slot(2, "the words, exactly as printed")}`,
        `    source: ${slot(3, "the id of a source above")}`,
      ],
      "Who said what, word for word; print it in the body after >",
    ),
    Statement: snippet(
      "statement",
      [
        `  - deadline: ${choice(1, "which deadline", deadlines)}`,
        `    by: ${choice(2, "who said it", actors)}`,
        `    names: ${slot(3, "the date that was named, or none")}`,
        `    bound: ${choice(4, "how the date binds", BOUNDS)}`,
        `    status: ${choice(5, "how firmly it was said", STATEMENT_STATUSES)}`,
        `    source: ${slot(6, "the id of a source above")}`,
      ],
      "Who named which date for which deadline; names: none, and no bound, where no date is named",
    ),
    Figure: snippet(
      "figure",
      [
        `  - series: ${choice(1, "what is counted", series)}`,
        `    value: ${slot(2, "the number")}`,
        `    as-of: ${slot(3, "the day, such as 2024-08-15")}`,
        `    source: ${slot(4, "the id of a source above")}`,
      ],
      "A number as of a date",
    ),
  });
}

/** A place to type in, reached by Tab. Until then a placeholder stands there, which `check` refuses. */
function slot(place: number, what: string): string {
  return `\${${place}:<${what}>}`;
}

/** The same, with what there is to choose from. */
function choice(place: number, what: string, ids: readonly string[]): string {
  return ids.length === 0 ? slot(place, what) : `\${${place}|<${what}>,${ids.join(",")}|}`;
}

/** To Visual Studio Code front matter is YAML within Markdown, and it offers what is for the inner language. */
function snippet(prefix: string, body: readonly string[], description: string) {
  return { prefix, scope: "markdown,yaml", body, description };
}

function namesOf({ timeline }: Site) {
  return {
    actors: timeline.actors.map(actor => actor.id),
    kinds: timeline.story.kinds.map(kind => kind.id),
    deadlines: timeline.deadlines.map(deadline => deadline.id),
    series: timeline.story.series.map(series => series.id),
  };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

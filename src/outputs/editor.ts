/** Help in an editor: JSON Schemas of what a writer writes, and snippets with this story's own names. */

import { jsonSchemaOf } from "../fields/jsonSchema.ts";
import { actorFields, articleFields, storyFields } from "../fields.ts";
import { ARTICLE_STATUSES, BOUNDS, STATEMENT_STATUSES } from "../model.ts";
import type { Site } from "../views/site.ts";

/** Each a JSON text ended by a line break. */
export function articleSchema(site: Site): string {
  return text(jsonSchemaOf(articleFields, "Front matter of an article", namesOf(site)));
}

export function actorsSchema(site: Site): string {
  const entry = jsonSchemaOf(actorFields, "An actor", namesOf(site));
  const { $schema, ...items } = entry;
  return text({ $schema, title: "Actors", type: "array", items });
}

export function storySchema(site: Site): string {
  return text(jsonSchemaOf(storyFields, "The story", namesOf(site)));
}

/** Snippets in the form of Visual Studio Code: a field's name, then Tab through what it holds. */
export function editorSnippets(site: Site): string {
  const { actors, kinds, deadlines, series } = namesOf(site);
  const pick = (place: number, ids: readonly string[], word: string) =>
    ids.length === 0 ? slot(place, word) : `\${${place}|${ids.join(",")}|}`;
  return text({
    Actor: snippet("actor", [pick(1, actors, "actor")], "The id of an actor of this story"),
    Kind: snippet("kind", [`kind: ${pick(1, kinds, "kind")}`], "One of the story's kinds of event"),
    Status: snippet(
      "status",
      [`status: ${pick(1, ARTICLE_STATUSES, "status")}`],
      "How far the article can be trusted",
    ),
    Source: snippet(
      "source",
      [
        `  - id: ${slot(1, "paper")}`,
        `    publisher: ${slot(2, "The Paper")}`,
        `    title: ${slot(3, "The headline as printed")}`,
        `    published: ${slot(4, "2024-08-15")}`,
        `    url: ${slot(5, "https://")}`,
      ],
      "Where the facts come from",
    ),
    Quote: snippet(
      "quote",
      [
        `  - speaker: ${pick(1, actors, "actor")}`,
        `    text: ${slot(2, "The words, exactly as printed")}`,
        `    source: ${slot(3, "paper")}`,
      ],
      "Who said what, word for word; print it in the body after >",
    ),
    Statement: snippet(
      "statement",
      [
        `  - deadline: ${pick(1, deadlines, "deadline")}`,
        `    by: ${pick(2, actors, "actor")}`,
        `    names: ${slot(3, "2030-01-01")}`,
        `    bound: ${pick(4, BOUNDS, "by")}`,
        `    status: ${pick(5, STATEMENT_STATUSES, "announced")}`,
        `    source: ${slot(6, "paper")}`,
      ],
      "Who named which date for which deadline; names: none, and no bound, where no date is named",
    ),
    Figure: snippet(
      "figure",
      [
        `  - series: ${pick(1, series, "series")}`,
        `    value: ${slot(2, "100")}`,
        `    as-of: ${slot(3, "2024-08-15")}`,
        `    source: ${slot(4, "paper")}`,
      ],
      "A number as of a date",
    ),
  });
}

/** A place to type in, reached by Tab, with a word that stands there until then. */
function slot(place: number, word: string): string {
  return `\${${place}:${word}}`;
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

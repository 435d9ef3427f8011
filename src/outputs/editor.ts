/** Help in an editor: JSON Schemas of the files that a writer writes, and snippets with the names of this story. */

import { actorKindIds } from "../content/actorKinds.ts";
import { writeYaml } from "../content/frontMatter/write.ts";
import { article } from "../content/records/article.ts";
import { fieldsOfFacts } from "../content/records/fact.ts";
import { type Field, writtenName } from "../content/records/field.ts";
import { actorSchema, articleSchema, storySchema } from "../content/schema/files.ts";
import { jsonSchemaOf, type Suggestions } from "../content/schema/jsonSchema.ts";
import { schemaOf } from "../content/schema/ofRecord.ts";
import type { Site } from "../views/site.ts";

export function articleSchemaText(site: Site): string {
  const names = namesOf(site);
  return text(jsonSchemaOf(articleSchema, "Front matter of an article", names, factsSchema(site, names)));
}

/** Of the values of the fields that the story declares. */
function factsSchema({ story }: Site, names: Suggestions): Record<string, unknown> {
  const facts = jsonSchemaOf(schemaOf(fieldsOfFacts(story.fields ?? [])), "", names);
  const { $schema: _schema, title: _title, ...schema } = facts;
  for (const property of Object.values(schema.properties as Record<string, { enum?: unknown[] }>))
    if (property.enum !== undefined) property.enum = property.enum.flatMap(valuesOf);
  return schema;
}

/** A word as an editor reads it between quotation marks and without: `2024` is a number, `true` is none of its texts. */
function valuesOf(word: unknown): unknown[] {
  const isPlain = /^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(String(word));
  return isPlain ? [word, JSON.parse(String(word))] : [word];
}

export function actorsSchemaText(site: Site): string {
  const entry = jsonSchemaOf(actorSchema, "An actor", namesOf(site));
  const { $schema, ...items } = entry;
  return text({ $schema, title: "Actors", type: "array", items });
}

export function storySchemaText(site: Site): string {
  return text(jsonSchemaOf(storySchema, "The story", namesOf(site)));
}

/** Returns snippets for Visual Studio Code: the writer types a name and moves through its values with Tab. */
export function editorSnippets(site: Site): string {
  const offers = namesOf(site);
  const records = Object.entries<Field>(article).flatMap(([name, { of, what }]) => {
    const fields = Object.entries(of?.fields ?? {}).filter(([, field]) => field.prompt !== undefined);
    if (fields.length === 0 || name === "dates") return [];
    const one = name.slice(0, -1);
    const lines = fields.map(
      ([key, field], index) =>
        `${index === 0 ? "  - " : "    "}${writtenName(key, field)}: ${stop(index + 1, field, offers)}`,
    );
    return [[`${one.charAt(0).toUpperCase()}${one.slice(1)}`, snippet(one, lines, what)]];
  });
  const facts = Object.entries(fieldsOfFacts(site.story.fields ?? [])).map(
    ([id, field], index) =>
      `  ${id}: ${choice(index + 1, field.prompt ?? "", (field.values ?? []).map(inYaml))}`,
  );
  return text({
    ...(facts.length > 0 && { Facts: snippet("facts", ["facts:", ...facts], article.facts.what) }),
    Actor: snippet("actor", [choice(1, "an actor", offers.actors)], "The id of an actor of this story."),
    Kind: snippet("kind", [`kind: ${stop(1, article.kind, offers)}`], article.kind.what),
    Status: snippet(
      "status",
      [`status: ${choice(1, "how far it can be trusted", article.status.values)}`],
      article.status.what,
    ),
    ...Object.fromEntries(records),
  });
}

/** The prompt of a field, with the values to choose from. */
function stop(place: number, { prompt = "", values, offers: offer }: Field, offers: Suggestions): string {
  return choice(place, prompt, values ?? (offer === undefined ? [] : offers[offer]));
}

/** A word as front matter has it, with the signs escaped that end a choice of a snippet. */
function inYaml(word: string): string {
  const [, written = ""] = /^x: (.*)\n$/s.exec(writeYaml({ x: word })) ?? [];
  return written.replace(/[\\,|$}]/g, "\\$&");
}

/** A place to type in, reached by Tab. It contains a placeholder, which `check` reports as an error. */
function slot(place: number, what: string): string {
  return `\${${place}:<${what}>}`;
}

/** The same, with values to choose from. */
function choice(place: number, what: string, ids: readonly string[]): string {
  return ids.length === 0 ? slot(place, what) : `\${${place}|<${what}>,${ids.join(",")}|}`;
}

/** In Visual Studio Code front matter is YAML within Markdown, and only snippets for the inner language are offered. */
function snippet(prefix: string, body: readonly string[], description: string) {
  return { prefix, scope: "markdown,yaml", body, description };
}

function namesOf({ timeline }: Site) {
  return {
    actors: timeline.actors.map(actor => actor.id),
    "actor-kinds": actorKindIds(timeline.story.actorKinds),
    kinds: timeline.story.kinds.map(kind => kind.id),
    deadlines: timeline.deadlines.map(deadline => deadline.id),
    series: timeline.story.series.map(series => series.id),
  };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** The schema of timeline.json: a field that writers can write is in it, or its absence is on purpose. */
import { expect, it } from "vitest";
import { actor } from "../../src/content/records/actor.ts";
import { article } from "../../src/content/records/article.ts";
import { correction } from "../../src/content/records/correction.ts";
import { deadline } from "../../src/content/records/deadline.ts";
import { disagreement } from "../../src/content/records/disagreement.ts";
import { datesItem } from "../../src/content/records/event.ts";
import { type Field, type Fields, writtenName } from "../../src/content/records/field.ts";
import { figure } from "../../src/content/records/figure.ts";
import { page } from "../../src/content/records/page.ts";
import { quote } from "../../src/content/records/quote.ts";
import { source } from "../../src/content/records/source.ts";
import { statement } from "../../src/content/records/statement.ts";
import { story } from "../../src/content/records/story.ts";
import { timelineSchemaJson } from "../../src/outputs/timelineSchema.ts";
import type { Site } from "../../src/views/site.ts";

// The schema asks a site for nothing but its story.
const fields = [{ id: "weapon", label: "Weapon", type: "text" }];
const site = { timeline: { story: { fields } } } as unknown as Site;
const schema = JSON.parse(timelineSchemaJson(site)) as {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, object>> }>>;
};

it.each<[string, Fields, definitions: readonly string[], elsewhere: readonly string[]]>([
  // An article is addressed by its id; its events have their dates.
  ["an article", article, ["article", "event"], ["slug", "dates"]],
  // An event of another article is among those that the article also reports, where it may be only likely.
  ["an entry of dates", datesItem, ["event"], ["event", "likely"]],
  ["an actor", actor, ["actor"], []],
  ["a correction", correction, ["correction"], []],
  ["a deadline", deadline, ["deadline"], []],
  ["a disagreement", disagreement, ["disagreement"], []],
  ["a figure", figure, ["figure"], []],
  ["a page", page, ["page"], []],
  ["a quote", quote, ["quote"], []],
  ["a source", source, ["source"], []],
  ["a statement", statement, ["statement"], []],
  // Deadlines are beside the story.
  ["the story", story, ["story"], ["deadlines", "look"]],
])("describes every field of %s", (_, fields, definitions, elsewhere) => {
  const described = definitions.flatMap(name => Object.keys(schema.$defs[name]?.properties ?? {}));
  const lacking = Object.entries<Field>(fields)
    .filter(([name, field]) => !described.includes(name) && !described.includes(writtenName(name, field)))
    .map(([name]) => name);
  expect(lacking).toEqual(elsewhere);
});

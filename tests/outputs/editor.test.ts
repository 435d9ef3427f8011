/** The schemas that an editor reads, held against files that are right and files that are wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadTimeline } from "../../src/load.ts";
import type { Timeline } from "../../src/model.ts";
import { actorsSchema, articleSchema, storySchema } from "../../src/outputs/editor.ts";
import { Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words.ts";

const FOLDERS = ["content", ...["bridge", "states", "station"].map(name => `tests/fixtures/stories/${name}`)];

interface Schemas {
  readonly article: AnySchema;
  readonly actors: AnySchema;
  readonly story: AnySchema;
}

function schemasOf(timeline: Timeline): Schemas {
  const assets = { style: "", scripts: {}, fonts: [] } as unknown as Site["assets"];
  const site = new Site({ timeline, words: wordsFor("en"), today: "2026-11-23", assets, live: false });
  return {
    article: JSON.parse(articleSchema(site)),
    actors: JSON.parse(actorsSchema(site)),
    story: JSON.parse(storySchema(site)),
  };
}

/** What an editor underlines, which reads YAML as YAML 1.2 is meant: `2024` is a number to it. */
function underlined(schema: AnySchema, yaml: string): string[] {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function frontMatterOf(path: string): string {
  return readFileSync(path, "utf8").split(/^---\s*$/m)[1] ?? "";
}

describe.each(FOLDERS)("in the story of %s", folder => {
  const { timeline } = loadTimeline(folder, { drafts: true });
  if (timeline === undefined) throw new Error(`${folder} cannot be read`);
  const schemas = schemasOf(timeline);

  it("nothing is underlined", () => {
    const articles = readdirSync(`${folder}/articles`).filter(name => name.endsWith(".md"));
    expect(articles).not.toEqual([]);
    for (const name of articles)
      expect([name, underlined(schemas.article, frontMatterOf(`${folder}/articles/${name}`))]).toEqual([
        name,
        [],
      ]);
    for (const name of ["actors", "story"] as const)
      expect(underlined(schemas[name], readFileSync(`${folder}/${name}.yaml`, "utf8"))).toEqual([]);
  });

  it("its actors, kinds, deadlines and series are offered where one is asked for", () => {
    const of = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const offered = JSON.stringify(schemas.article);
    for (const ids of [timeline.actors, timeline.story.kinds, timeline.deadlines, timeline.story.series].map(
      of,
    ))
      if (ids.length > 0) expect(offered).toContain(`{"enum":${JSON.stringify(ids)}}`);
    expect(JSON.stringify(schemas.story)).toContain(`{"enum":${JSON.stringify(of(timeline.deadlines))}}`);
  });
});

describe("what is underlined", () => {
  const { timeline } = loadTimeline("content");
  const { article, actors, story } = schemasOf(timeline as Timeline);

  it.each([
    ["a field that no article has", article, "title: x\nheadline: y\n", "additional properties"],
    ["a title that is missing", article, "date: 2024\n", "'title'"],
    ["a month in words", article, "title: x\ndate: 12 March 2024\n", "/date must match"],
    ["a status that there is not", article, "title: x\nstatus: published\n", "/status must be equal"],
    ["a quote without its words", article, "title: x\nquotes:\n  - speaker: x\n", "'text'"],
    ["tags that are no list", article, "title: x\ntags: x\n", "/tags must be array"],
    ["an actor without a kind", actors, "- id: x\n  name: X\n", "'kind'"],
    [
      "a kind of actor that there is not",
      actors,
      "- id: x\n  name: X\n  kind: company\n",
      "/0/kind must be equal",
    ],
    ["a deadline without a label", story, "title: x\ndeadlines:\n  - id: x\n    question: x?\n", "'label'"],
    ["languages that are no list", story, "title: x\nlanguages: en\n", "/languages must be array"],
  ])("%s", (_name, schema, yaml, said) => {
    expect(underlined(schema, yaml).join("\n")).toContain(said);
  });

  it.each([
    ["2024", "2024"],
    ["2024-08-15", "2024-08-15"],
    ["an interval", "2014-10-17/2017-12-09~"],
    ["a set", '"[2026-08-12..2026-08-13]"'],
    ["a moment", "2024-08-15T02:00:00+03:00"],
    ["a year long ago", "Y-17E7"],
  ])("%s is no mistake as a date, and a number none as a title", (_name, date) => {
    const yaml = `title: 2024\ndate: ${date}\n`;
    expect(underlined(article, yaml)).toEqual([]);
  });
});

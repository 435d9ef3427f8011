/** The schemas that an editor reads, held against files that are right and files that are wrong. */
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadTimeline } from "../../src/build/load.ts";
import type { Timeline } from "../../src/model.ts";
import {
  actorsSchemaText,
  articleSchemaText,
  editorSnippets,
  storySchemaText,
} from "../../src/outputs/editor.ts";
import { formatProblems } from "../../src/problems/report.ts";
import { Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { contentOf } from "../folders.ts";
import { BRIDGE, INCIDENTS, STATES, STATION, SURVEY } from "../stories.ts";

const FOLDERS = [BRIDGE, INCIDENTS, STATES, STATION, SURVEY];

interface Schemas {
  readonly article: AnySchema;
  readonly actors: AnySchema;
  readonly story: AnySchema;
}

function siteOf(timeline: Timeline): Site {
  const assets = { style: "", scripts: {}, fonts: [] } as unknown as Site["assets"];
  return new Site({ timeline, words: wordsFor("en"), today: "2026-11-23", assets, live: false });
}

function schemasOf(timeline: Timeline): Schemas {
  const site = siteOf(timeline);
  return {
    article: JSON.parse(articleSchemaText(site)),
    actors: JSON.parse(actorsSchemaText(site)),
    story: JSON.parse(storySchemaText(site)),
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
    const { deadlines } = timeline;
    if (deadlines.length > 0)
      expect(JSON.stringify(schemas.story)).toContain(`{"enum":${JSON.stringify(of(deadlines))}}`);
  });
});

describe("what is underlined", () => {
  const { timeline } = loadTimeline(SURVEY);
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
      "- id: x\n  name: X\n  kind: compny\n",
      "/0/kind must be equal",
    ],
    ["a deadline without a label", story, "title: x\ndeadlines:\n  - id: x\n    question: x?\n", "'label'"],
    ["a number in words", article, "title: x\norder: first\n", "/order must match"],
    ["a flag that YAML does not take for one", article, "title: x\nkey: yes\n", "/key must match"],
    ["a place in a map with another field", article, "title: x\nplace: {name: X, land: Y}\n", "/place must"],
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

  it.each([
    ["a place in words", "place: Lisbon, Portugal"],
    ["a place in a map", 'place: {name: Lisbon, lat: "38.72", lon: -9.14}'],
    ["a flag between quotation marks", 'key: "true"'],
  ])("%s is no mistake", (_name, line) => {
    expect(underlined(article, `title: x\n${line}\n`)).toEqual([]);
  });

  it("a pattern says in words what to write", () => {
    const patterns = within([article, actors, story]).filter(({ pattern }) => pattern !== undefined);
    expect(patterns.length).toBeGreaterThan(5);
    for (const { patternErrorMessage } of patterns) expect(patternErrorMessage).toMatch(/^Write .+\.$/);
  });
});

describe("facts", () => {
  const folder = contentOf({
    "story.yaml": `title: T
fields:
  - {id: cause, label: Cause, type: choice, choices: [storm, "a, b | c}", "12", "#1"]}
  - {id: killed, label: Killed, type: number, unit: people, note: Only the dead.}
  - {id: claimed, label: Claimed, type: flag}
  - {id: reported, label: Reported, type: date}
  - {id: method, label: Method, type: text}
`,
    "articles/a.md": "---\ntitle: T\ndate: 2024\n---\nText.\n",
  });
  const { timeline } = loadTimeline(folder);
  const { article } = schemasOf(timeline as Timeline);
  const marked = (facts: string) => [
    ...underlined(article, `title: x\nfacts: ${facts}\n`),
    ...underlined(article, `title: x\ndates:\n  - {id: a, facts: ${facts}}\n`),
  ];

  it.each([
    "{cause: storm, killed: 3, claimed: true, reported: 2024-05, method: in words}",
    '{cause: 12, killed: "-2.5", method: 2024}',
    "{}",
  ])("%s are no mistake", facts => {
    expect(marked(facts)).toEqual([]);
  });

  it.each([
    ["{mood: grim}", "/facts must NOT have additional properties"],
    ["{cause: Storm}", "/facts/cause must be equal to one of the allowed values"],
    ["{killed: about 3}", "/facts/killed must match"],
    ["{claimed: maybe}", "/facts/claimed must match"],
    ["{reported: 3 May}", "/facts/reported must match"],
    ["[storm]", "/facts must be object"],
  ])("%s are underlined, in an article and in an entry of dates", (facts, said) => {
    const found = marked(facts);
    expect(found[0]).toContain(said);
    expect(found[1]).toContain(`/dates/0${said}`);
  });

  it("are a snippet with the choices of each, written as YAML has them", () => {
    const { Facts } = JSON.parse(editorSnippets(siteOf(timeline as Timeline)));
    const dollar = (text: string) => text.replaceAll("@", "$");
    expect(Facts.body).toEqual(
      [
        "facts:",
        '  cause: @{1|<one of the choices>,storm,a\\, b \\| c\\},12,"#1"|}',
        "  killed: @{2:<the number>}",
        "  claimed: @{3:<true or false>}",
        "  reported: @{4:<the day, such as 2024-08-15>}",
        "  method: @{5:<in a few words>}",
      ].map(dollar),
    );
    const none = JSON.parse(editorSnippets(siteOf(loadTimeline(SURVEY).timeline as Timeline)));
    expect(none).not.toHaveProperty("Facts");
  });

  it("of a story that declares none are underlined", () => {
    const { timeline } = loadTimeline(SURVEY);
    const { article } = schemasOf(timeline as Timeline);
    expect(underlined(article, "title: x\nfacts: {weapon: drone}\n").join()).toContain(
      "additional properties",
    );
  });
});

it("what an editor puts in as an example is no mistake, and no name of another story", () => {
  const { timeline } = loadTimeline(SURVEY);
  const schemas = schemasOf(timeline as Timeline);
  let seen = 0;
  for (const schema of within(Object.values(schemas)))
    for (const example of (schema.examples as unknown[] | undefined) ?? []) {
      seen++;
      const validate = new Ajv({ strict: false }).compile(schema);
      expect([example, validate(example)]).toEqual([example, true]);
    }
  expect(seen).toBeGreaterThan(20);
  expect(JSON.stringify(schemas.article)).not.toMatch(/city-council|end-of-mission|workers-on-site/);
});

/** Every map in what is given. */
function within(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(within);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

describe("the settings of Visual Studio Code", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  const { timeline } = loadTimeline(BRIDGE, { drafts: true });
  const { story } = timeline as Timeline;
  // Those in the repository help with every story, before anything is built: they hold no names of one.
  const nameless = {
    ...(timeline as Timeline),
    actors: [],
    deadlines: [],
    story: { ...story, kinds: [], series: [] },
  };

  it("lead to schemas in the repository (npx vitest run tests/outputs/editor.test.ts -u writes them)", async () => {
    expect(settings["yaml.schemas"]).toEqual({
      "./.vscode/schema/actors.json": ["**/actors.yaml"],
      "./.vscode/schema/story.json": ["**/story.yaml"],
    });
    const site = siteOf(nameless);
    await expect(actorsSchemaText(site)).toMatchFileSnapshot("../../.vscode/schema/actors.json");
    await expect(storySchemaText(site)).toMatchFileSnapshot("../../.vscode/schema/story.json");
  });
});

describe("the snippets", () => {
  const { timeline } = loadTimeline(SURVEY);
  const snippets: Record<string, { prefix: string; scope: string; body: string[] }> = JSON.parse(
    editorSnippets(siteOf(timeline as Timeline)),
  );
  /** As it stands when Tab has been pressed through it; a choice can be the first after the placeholder. */
  const inserted = (name: string, isChosen: boolean) =>
    (snippets[name]?.body ?? [])
      .join("\n")
      .replace(/\$\{\d+\|([^,|]+),([^,|]+)[^|]*\|\}/g, isChosen ? "$2" : "$1")
      .replace(/\$\{\d+:([^}]*)\}/g, "$1");

  /** What is wrong with an article that is made of all of them. */
  const problemsOf = (isChosen: boolean, fill: (text: string) => string) => {
    const of = (name: string) => inserted(name, isChosen);
    const article = [
      `---\ntitle: Snippets\ndate: 2024-08-15\nactors: [${of("Actor")}]\n${of("Kind")}`,
      `${of("Status").replace("draft", "verified")}\nsources:\n${of("Source")}\nquotes:\n${of("Quote")}`,
      `statements:\n${of("Statement")}\nfigures:\n${of("Figure")}\n---\nIt happened.\n\n> We open\n`,
    ];
    const folder = contentOf({ "articles/2024-08-15-snippets.md": fill(article.join("\n")) });
    for (const name of ["story.yaml", "actors.yaml"]) copyFileSync(`${SURVEY}/${name}`, join(folder, name));
    return loadTimeline(folder).problems.filter(({ file }) => file.includes("snippets.md"));
  };

  it("are offered in the front matter of Markdown, which is YAML to Visual Studio Code", () => {
    for (const { scope } of Object.values(snippets)) expect(scope.split(",")).toEqual(["markdown", "yaml"]);
  });

  it("make an article in which every value is refused that nobody wrote", () => {
    const lines = Object.keys(snippets).flatMap(name => inserted(name, false).split("\n"));
    const problems = problemsOf(false, text => text);
    expect(problems.map(({ rule }) => rule)).toEqual(lines.map(() => "placeholder"));
  });

  it("make an article in which nothing is wrong once something stands in place of each placeholder", () => {
    const filled = (text: string) =>
      text
        .replace(/<a short name for this source>|<the id of a source above>/g, "paper")
        .replaceAll("<the day, such as 2024-08-15>", "2024-08-15")
        .replace("<the address of the page>", "https://example.org/report")
        .replace("<the date that was named, or none>", "2030-01-01")
        .replace("<the words, exactly as printed>", "We open")
        .replace("<which quote above says so, such as 1>", "1")
        .replace("<the number>", "100")
        .replace(/<[^<>\n]+>/g, "Words");
    expect(problemsOf(true, filled)).toEqual([]);
  });
});

it("Visual Studio Code finds every problem that is printed, with a field or without one", () => {
  const { pattern } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8")).tasks[0].problemMatcher;
  const problem = {
    file: "content/articles/a.md",
    line: 12,
    column: 9,
    message: "it is so.",
    hint: "Do it.",
  };
  for (const severity of ["error", "warning"] as const)
    for (const field of ["", "quotes[0].text"]) {
      const [line = ""] = formatProblems(
        [{ ...problem, severity, field, rule: "date-format" }],
        "text",
      ).split("\n");
      const found = new RegExp(pattern.regexp).exec(line);
      expect(found?.slice(1, 5)).toEqual(["content/articles/a.md", "12", "9", severity]);
      expect(found?.[pattern.message]).toBe(
        `${field === "" ? "" : `${field}: `}it is so. Do it. [date-format]`,
      );
    }
});

/**
 * docs/stability.md, held against the program. `promised.json` is what was promised first: something may be added to it, and nothing
 * taken away before another first number.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { TABLES } from "../../src/outputs/index.ts";
import { timelineSchemaJson } from "../../src/outputs/timelineSchema.ts";
import { RULES } from "../../src/problems/rules/index.ts";
import { HASHES_FILE, OUTPUT_FILES, ROUTES } from "../../src/routes.ts";
import { NO_ASSETS, Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { typed } from "../cli/terminal.ts";
import { BRIDGE } from "../stories.ts";

const DOCUMENT = readFileSync("docs/stability.md", "utf8");

interface Promised {
  /** As docs/fields.md has them, by its sections. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly string[];
  /** Options by command. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** Fields of timeline.json by what has them, each with whether it is always there. */
  readonly data: Readonly<Record<string, readonly string[]>>;
}

// Written by hand, and compared below.
const promised = JSON.parse(readFileSync("tests/docs/promised.json", "utf8")) as Promised;

const site = siteOf(BRIDGE);

function siteOf(folder: string): Site {
  const { timeline } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(`${folder} has errors`);
  return new Site({ timeline, words: wordsFor("en"), today: "2026-11-23", assets: NO_ASSETS, live: false });
}

/** Of each section of docs/fields.md, the fields in its tables. */
function fieldsToday(): Promised["fields"] {
  const sections = readFileSync("docs/fields.md", "utf8").split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map(section => [
      section.split(":")[0] ?? "",
      [...section.matchAll(/^\| `([^`]+)`/gm)].map(match => match[1] ?? ""),
    ]),
  );
}

function dataToday(): Promised["data"] {
  interface Described {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly required?: readonly string[];
  }
  // What timelineSchema.ts writes.
  const schema = JSON.parse(timelineSchemaJson(site)) as Described & {
    readonly $defs: Readonly<Record<string, Described>>;
  };
  return Object.fromEntries(
    [["timeline", schema] as const, ...Object.entries(schema.$defs)].map(
      ([name, { properties, required }]) => [
        name,
        Object.keys(properties ?? {}).map(field => (required?.includes(field) ? field : `${field}?`)),
      ],
    ),
  );
}

async function commandsToday(): Promise<Promised["commands"]> {
  const { out } = await typed(["help"]);
  const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(match => match[1] ?? "");
  const options = async (name: string) =>
    [...(await typed(["help", name])).out.matchAll(/^ {2}--([\w-]+)/gm)].map(match => match[1] ?? "");
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await options(name)] as const)));
}

function lost(
  then: Readonly<Record<string, readonly string[]>>,
  now: Readonly<Record<string, readonly string[]>>,
) {
  return Object.entries(then).flatMap(([name, items]) =>
    items.filter(item => !now[name]?.includes(item)).map(item => `${name}: ${item}`),
  );
}

describe("what was promised is there", () => {
  it("every field of every file that a writer writes", () => {
    expect(Object.values(promised.fields).flat().length).toBeGreaterThan(80);
    expect(lost(promised.fields, fieldsToday())).toEqual([]);
  });

  it("every code of a problem", () => {
    expect(promised.rules.length).toBeGreaterThan(100);
    expect(promised.rules.filter(code => !(code in RULES))).toEqual([]);
  });

  it("every command with its options, and the document names each", async () => {
    const now = await commandsToday();
    expect(lost(promised.commands, now)).toEqual([]);
    expect(Object.keys(promised.commands).filter(name => now[name] === undefined)).toEqual([]);
    for (const name of Object.keys(promised.commands)) expect(DOCUMENT).toContain(`\`${name}\``);
  });

  it("every field of timeline.json, and what was always there still is", () => {
    expect(Object.values(promised.data).flat().length).toBeGreaterThan(120);
    const now = dataToday();
    // What may be absent may come to be always there.
    const either = Object.fromEntries(
      Object.entries(now).map(([name, fields]) => [name, [...fields, ...fields.map(field => `${field}?`)]]),
    );
    expect(lost(promised.data, either)).toEqual([]);
  });
});

describe("docs/stability.md", () => {
  it("lists every file of data but the index of the search and the snippets of an editor", () => {
    const listed = [...DOCUMENT.matchAll(/`(\/data\/[\w./-]+\.\w+)`/g)].map(match => match[1]);
    const { search: _search, snippets: _snippets, ...files } = OUTPUT_FILES;
    expect(new Set(listed)).toEqual(new Set([...Object.values(files), HASHES_FILE]));
  });

  it("lists every address that the site can have", () => {
    const listed = [...DOCUMENT.matchAll(/`(\/[^`#]*)`/g)].map(match =>
      (match[1] ?? "").replace(/<[^>]+>\/<[^>]+>|<[^>]+>/g, ":id"),
    );
    const paths = Object.values(ROUTES).map(({ path }) => path);
    expect(paths.filter(path => !listed.includes(path))).toEqual([]);
    const known: readonly string[] = [...paths, "/quotes/2/"];
    expect(listed.filter(path => !path.startsWith("/data/") && !known.includes(path))).toEqual([]);
  });

  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
    "lists the first columns of %s.csv, in their order",
    name => {
      const [, row = ""] = new RegExp(`^\\| \`${name}\\.csv\` \\| (.*) \\|$`, "m").exec(DOCUMENT) ?? [];
      const listed = [...row.matchAll(/`(\w+)`/g)].map(match => match[1]);
      expect(listed.length).toBeGreaterThan(8);
      expect(TABLES[name].outline(site).columns.slice(0, listed.length)).toEqual(listed);
    },
  );

  it("names the oldest version of Node that package.json admits", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
    expect(DOCUMENT).toContain(`**Node** ${engines.node.replace(">=", "")} `);
  });
});

/** The data files: tables that any reader takes, and one object that keeps to its own schema. */
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
// It has no types.
// @ts-expect-error
import { entries as bibtexEntries } from "bibtex-parse";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { NAMES } from "../../layouts/client/state.ts";
import { buildSite } from "../../src/build/index.ts";
import { isReservedForField } from "../../src/content/reserved.ts";
import { type Columns, outlineOf, toCsv } from "../../src/outputs/csv.ts";
import { MOVES } from "../../src/views/deadlines/ledgerRow.ts";
import { contentOf, copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { builtSite } from "../sites.ts";
import { BRIDGE, STATES, SURVEY } from "../stories.ts";

const TODAY = "2026-11-23";

/** A reader by RFC 4180, strict: what it does not allow is an error. It passes over one byte-order mark, as Excel does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
      field.lastIndex = at;
      const match = field.exec(text);
      if (match === null) throw new Error(`no field at ${at}`);
      row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
      at = field.lastIndex;
      if (text[at] === ",") {
        at++;
        continue;
      }
      if (text.slice(at, at + 2) !== "\r\n") throw new Error(`neither comma nor line end at ${at}`);
      at += 2;
      break;
    }
    rows.push(row);
  }
  return rows;
}

interface Row {
  readonly text: string;
  readonly number: number;
  readonly yes: boolean;
}

const COLUMNS: Columns<Row> = {
  text: row => row.text,
  number: row => row.number,
  yes: row => row.yes,
  none: () => undefined,
};

const table = (...texts: readonly string[]) => ({
  rows: texts.map(text => ({ text, number: -5.5, yes: true })),
  columns: COLUMNS,
});

describe("a table", () => {
  it("is a byte-order mark, a line of names and a line a row, each ended by CRLF", () => {
    expect(toCsv(table("ß", "عبارة"))).toBe(
      "\ufefftext,number,yes,none\r\nß,-5.5,true,\r\nعبارة,-5.5,true,\r\n",
    );
    expect(toCsv(table())).toBe("\ufefftext,number,yes,none\r\n");
  });

  it.each([
    ["a comma", "a,b", '"a,b"'],
    ["a quotation mark", 'a "b"', '"a ""b"""'],
    ["a line break", "a\r\nb", '"a\r\nb"'],
    ["half a line break", "a\nb", '"a\nb"'],
    ["the other half", "a\rb", '"a\rb"'],
  ])("quotes a text with %s", (_, text, written) => {
    expect(toCsv(table(text)).split("\r\n").slice(1, -1).join("\r\n")).toBe(`${written},-5.5,true,`);
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx"])("gives %j an apostrophe, and a number none", text => {
    const [, row] = readCsv(toCsv(table(text)));
    expect(row).toEqual([`'${text}`, "-5.5", "true", ""]);
  });

  it("is read back as it was written", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", "a", " ", "é", "؟"),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), texts => {
        const [, ...rows] = readCsv(toCsv(table(...texts)));
        expect(rows.map(([text = ""]) => text)).toEqual(
          texts.map(text => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("has an outline of its columns and rows", () => {
    expect(outlineOf(table("a", "b"))).toEqual({ columns: ["text", "number", "yes", "none"], rows: 2 });
  });
});

// biome-ignore lint/suspicious/noExplicitAny: what a stranger finds when he reads the file.
type Read = any;

interface Built {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly timeline: Read;
  readonly schema: Read;
}

const sites = new Map<string, Promise<Built>>();

/** The site of a story, built once. */
function built(content: string): Promise<Built> {
  const known = sites.get(content) ?? readSite(content);
  sites.set(content, known);
  return known;
}

async function readSite(content: string): Promise<Built> {
  const files = filesIn(await siteFolderOf(content));
  const json = (path: string) => JSON.parse(files.get(path)?.toString() ?? "");
  return { files, timeline: json("data/timeline.json"), schema: json("data/schema/timeline.json") };
}

async function siteFolderOf(content: string): Promise<string> {
  if (content === BRIDGE || content === SURVEY) return builtSite(content, TODAY);
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content, output, today: TODAY });
  expect(problems.filter(problem => problem.severity === "error")).toEqual([]);
  return output;
}

function faults(schema: Read, data: Read): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  // Its types name a module's namespace where the module's value is meant.
  (formats as unknown as typeof formats.default)(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** One article with every field there is. */
const FULL = {
  "story.yaml": `title: A story
question: When?
summary: It is told.
url: https://example.org/story
lang: en
languages: [en, ar]
time-zone: UTC
license: CC0
contact: a@example.org
repository: {url: https://git.example.org/a/b, branch: main, folder: ., like: gitlab}
kinds:
  - {id: meeting, label: Meeting}
actor-kinds:
  - {id: borough, label: Borough, plural: Boroughs, is: organisation}
words:
  timeline: {title: Story, singular: story}
  events: {title: Acts, singular: act, plural: acts}
  deadlines: {title: Promises, singular: promise, plural: promises}
  statements: {title: Said, singular: saying, plural: sayings}
  actors: {title: Cast, singular: player}
  quotes: {title: Lines, singular: line, plural: lines}
  sources: {title: Evidence, singular: exhibit, plural: exhibits}
  figures: {title: Sums, singular: sum, plural: sums}
  kinds: {title: Topics, singular: topic}
  corrections: Errata
  data: Files
  about: Us
  as-known-on: Days
  facts: {title: Particulars, singular: particular}
fields:
  - {id: weather, label: Weather, type: choice, choices: [fair, foul], filter: true, note: At noon.}
  - {id: guests, label: Guests, type: number, unit: people, sum: true}
  - {id: band, label: With a band, type: flag}
  - {id: made-known, label: Made known, type: date}
  - {id: motto, label: Motto, type: text}
series:
  - {id: cranes, label: Cranes, unit: cranes, note: Counted.}
deadlines:
  - id: opening
    question: When does it open?
    label: Opening
    scope: All of it.
    main: true
    parts:
      - {id: north, label: the north}
    outcome:
      {date: 2020-03-02, status: met-late, note: Late., event: full, source: full/herald, confidence: copy}
`,
  "actors.yaml": `- id: town
  name: The Town
  kind: borough
  aliases: [Town]
  names: {ar: المدينة}
  roles:
    - {role: owner, from: 2019, to: 2020}
  description: A town.
  url: https://example.org/
`,
  "addresses.txt": "article former -> full\narticle wrong withdrawn 2020-03-04: Nothing of it was so.\n",
  "pages/about.md": "---\ntitle: About\n---\n\nIt is about this.\n",
  "copies/full/herald.2020-01-06.txt": "The town says:\nWe will open it in March.\n",
  "articles/full.md": `---
title: Full
summary: All of it.
by: [town, A. Writer]
published: 2020-01-06
updated: 2020-01-07
date: 2020-01-05~
date-note: About then.
kind: meeting
key: true
place: {name: Here, country: There, lat: -1.5, lon: 2}
facts: {weather: foul, guests: -2.5, band: true, made-known: 2019-12~, motto: =SUM(A1)}
actors: [town]
tags: [one]
sources:
  - id: herald
    publisher: Herald
    title: Town opens
    published: 2020-01-05
    url: https://example.org/a
    archived: https://example.org/b
    via: Post
    origin: the town
    link: avoid
    confidence: copy
    note: Seen.
  - {id: other, publisher: Post, about: on the town, confidence: second-hand}
quotes:
  - speaker: town
    as: statement
    text: We will open it in March.
    said: 2020-01-05
    translated: true
    original-lang: ar
    source: herald
    note: Said.
statements:
  - deadline: opening
    by: town
    by-text: the mayor
    said: 2020-01-05
    names: 2020-02
    bound: by
    status: announced
    quote: 1
    source: herald
    confidence: copy
    note: Named.
  - {deadline: opening, part: north, by: town, said: 2020-01-05, names: none, status: reported}
figures:
  - {series: cranes, value: 3, approximate: true, doubtful: true, as-of: 2020-01, text: three, source: herald, note: Few.}
  - {series: cranes, min: 3, max: 5, as-of: ../2021}
corrections:
  - {on: 2020-01-07, was: four, now: three, why: miscounted}
disagreements:
  - about: the count
    sides:
      - {who: Town, says: three, source: herald}
      - {who: Others, says: four}
    note: Open.
---

The town said:

> We will open it in March.

It opened.
`,
};

let full: string | undefined;

function fullStory(): string {
  full ??= contentOf(FULL);
  return full;
}

describe.each([
  ["a long record", () => SURVEY],
  ["another story", () => BRIDGE],
  ["a story with every field", fullStory],
])("timeline.json of %s", (_, content) => {
  let story: Built;
  beforeAll(async () => {
    story = await built(content());
  });

  it("keeps to the schema that it names", () => {
    const address = new URL(story.timeline.$schema, "http://site/data/timeline.json").pathname.slice(1);
    expect(story.files.has(address)).toBe(true);
    expect(faults(story.schema, story.timeline)).toEqual([]);
  });

  it("gives every date as an object with its bounds", () => {
    const shape = ["approximate", "edtf", "from", "precision", "to", "uncertain"];
    expect(story.timeline.events).not.toEqual([]);
    expect(story.timeline.statements).not.toEqual([]);
    for (const event of story.timeline.events) expect(Object.keys(event.date).sort()).toEqual(shape);
    for (const statement of story.timeline.statements) {
      expect(Object.keys(statement.said).sort()).toEqual(shape);
      if (statement.names !== null) expect(Object.keys(statement.names).sort()).toEqual(shape);
    }
  });

  it("says of every statement what it did to the date", () => {
    expect(story.timeline.statements).not.toEqual([]);
    for (const { move, days } of story.timeline.statements) {
      expect([...MOVES, null]).toContain(move);
      if (days !== null) expect(days.min).toBeLessThanOrEqual(days.max);
    }
  });

  it("has the tables' rows, and the page of data names their columns", () => {
    const page = story.files.get("data/index.html")?.toString() ?? "";
    for (const name of ["events", "statements", "quotes", "figures"]) {
      const [header = [], ...rows] = readCsv(story.files.get(`data/${name}.csv`)?.toString() ?? "");
      expect(rows.map(row => row[0])).toEqual(story.timeline[name].map((record: Read) => record.id));
      for (const column of header) expect(page).toContain(`<code>${column}</code>`);
    }
  });
});

describe("the files of data", () => {
  it.each([BRIDGE, SURVEY])(
    "have each source of %s once in every form for reference managers",
    async story => {
      const { files, timeline } = await built(story);
      const ids = timeline.sources.map(({ id }: Read) => id);
      const text = (name: string) => files.get(`data/sources.${name}`)?.toString() ?? "";
      expect(ids.length).toBeGreaterThan(3);
      expect(bibtexEntries(text("bib")).map(({ key }: Read) => key)).toEqual(ids);
      expect([...text("ris").matchAll(/^ID {2}- (.*)\r$/gm)].map(match => match[1])).toEqual(ids);
      expect(JSON.parse(text("csl.json")).map(({ id }: Read) => id)).toEqual(ids);
      const page = files.get("data/index.html")?.toString() ?? "";
      for (const name of ["bib", "ris", "csl.json"])
        expect(page).toContain(`/data/sources.${name}">sources.${name}</a>`);
    },
  );

  it("begin with a byte-order mark where a spreadsheet opens them, and nowhere else", async () => {
    const { files } = await built(fullStory());
    const data = [...files].filter(([path]) => path.startsWith("data/") && !path.endsWith(".html"));
    const marked = data.filter(([, bytes]) => bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])));
    expect(marked.map(([path]) => path)).toEqual(
      data.map(([path]) => path).filter(path => path.endsWith(".csv")),
    );
    expect(marked.length).toBeGreaterThan(3);
  });

  it("have a column for each declared field, with no formula in it", async () => {
    const { files, timeline } = await built(fullStory());
    const [header = [], row = []] = readCsv(files.get("data/events.csv")?.toString() ?? "");
    const columns = ["weather", "guests", "band", "made_known", "made_known_from", "made_known_to", "motto"];
    expect(header.slice(-7)).toEqual(columns);
    expect(row.slice(-7)).toEqual([
      "foul",
      "-2.5",
      "true",
      "2019-12~",
      "2019-12-01",
      "2019-12-31",
      "'=SUM(A1)",
    ]);
    expect(timeline.events[0].facts).toMatchObject({ weather: "foul", guests: -2.5, motto: "=SUM(A1)" });
    // An id of a field can be none of the others, whatever fields and columns come to be.
    for (const column of header.slice(0, -7))
      expect([column, isReservedForField(column.replaceAll("_", "-"))]).toEqual([column, true]);
    for (const name of NAMES) expect([name, isReservedForField(name)]).toEqual([name, true]);
  });

  it("keep a place south and west, and a count below zero, as numbers", async () => {
    const { files } = await built(
      copyOf(STATES, {
        "articles/west.md":
          '---\ntitle: "-5 degrees"\ndate: 2024-06-03\nplace: {name: Lisbon quay, lat: -38.72, lon: -9.14}\nfigures:\n  - {series: passengers, value: -5}\n---\n',
      }),
    );
    const rowOf = (name: string, id: string) => {
      const [header = [], ...rows] = readCsv(files.get(`data/${name}.csv`)?.toString() ?? "");
      const row = rows.find(each => each[0] === id) ?? [];
      return Object.fromEntries(header.map((column, at) => [column, row[at]]));
    };
    expect(rowOf("events", "west")).toMatchObject({ title: "'-5 degrees", lat: "-38.72", lon: "-9.14" });
    expect(rowOf("figures", "west-f1")).toMatchObject({ value: "-5" });
  });
});

describe("the schema", () => {
  let story: Built;
  beforeAll(async () => {
    story = await built(fullStory());
  });

  it("bears the address at which it stands, where the site knows its own", () => {
    expect(story.schema.$id).toBe("https://example.org/story/data/schema/timeline.json");
    expect(story.schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it.each<[string, (data: Read) => void]>([
    ["a field it does not know", data => Object.assign(data.events[0], { colour: "red" })],
    ["a missing title", data => delete data.events[0].title],
    ["a word that is not of the list", data => Object.assign(data.statements[0], { move: "sideways" })],
    ["a date that is only text", data => Object.assign(data.events[0], { date: "2020-01-05" })],
    ["a fact of a field that is not declared", data => Object.assign(data.events[0].facts, { rain: 3 })],
    ["a choice that is none of them", data => Object.assign(data.events[0].facts, { weather: "mixed" })],
    ["a number in words", data => Object.assign(data.events[0].facts, { guests: "three" })],
    ["a flag in words", data => Object.assign(data.events[0].facts, { band: "yes" })],
    ["a size that is a pair", data => Object.assign(data.statements[0], { days: [1, 2] })],
  ])("refuses %s", (_, change) => {
    const data = structuredClone(story.timeline);
    change(data);
    expect(faults(story.schema, data)).not.toEqual([]);
  });

  it("has seen every field it describes in a story that has them all", () => {
    const seen = new Set<string>();
    const described = new Set<string>();
    const visited = new Set<string>();
    const defs: Read = story.schema.$defs;
    const walk = (value: Read, schema: Read, holder: string): void => {
      const name = /^#\/\$defs\/(.+)$/.exec(schema?.$ref ?? "")?.[1];
      if (name !== undefined) {
        visited.add(name);
        walk(value, defs[name], name);
        return;
      }
      for (const each of schema?.anyOf ?? []) walk(value, each, holder);
      if (Array.isArray(value)) for (const each of value) walk(each, schema?.items, holder);
      for (const field of Object.keys(schema?.properties ?? {})) {
        described.add(`${holder}.${field}`);
        const inner = value?.[field];
        if (inner === undefined) continue;
        seen.add(`${holder}.${field}`);
        walk(inner, schema.properties[field], `${holder}.${field}`);
      }
    };
    walk(story.timeline, story.schema, "timeline");
    expect([...visited].sort()).toEqual(Object.keys(defs).sort());
    expect([...described].filter(name => !seen.has(name) && name !== "deadline.announces")).toEqual([]);
  });
});

describe("what a page shows is in timeline.json", () => {
  it("with the words of the articles, accounts that differ, places, notes, roles and how late an outcome was", async () => {
    const { timeline } = await built(fullStory());
    const [article] = timeline.articles;
    expect(article.body.map((block: Read) => block.kind)).toEqual(["prose", "quote", "prose"]);
    expect(article.disagreements[0].sides[0]).toEqual({ who: "Town", says: "three", source: "full-herald" });
    expect(timeline.events[0]).toMatchObject({
      place: { name: "Here", country: "There", lat: -1.5, lon: 2 },
      dateNote: "About then.",
      reports: { count: 2, independent: 1, secondHand: false },
    });
    expect(timeline.actors[0].roles[0]).toMatchObject({ role: "owner", from: { edtf: "2019" } });
    expect(timeline.deadlines[0].standing).toMatchObject({
      state: "met-late",
      againstFirst: { limit: "2020-02-29", late: { min: 2, max: 2 } },
    });
    expect(timeline.corrections[0]).toMatchObject({ on: { edtf: "2020-01-07" }, was: "four", now: "three" });
    expect(timeline.pages[0].html).toContain("It is about this.");
  });
});

/** Sources for reference managers, as readers of the three forms find them. */
import { Ajv } from "ajv";
// It has no types.
// @ts-expect-error
import { entries as readBibtex } from "bibtex-parse";
import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/date/index.ts";
import type { Source, Timeline } from "../../src/model.ts";
import { bibtex } from "../../src/outputs/bibtex.ts";
import { cslJson } from "../../src/outputs/cslJson.ts";
import { referenceDateOf } from "../../src/outputs/reference.ts";
import { ris } from "../../src/outputs/ris.ts";
import type { Site } from "../../src/views/site.ts";

const dateOf = (edtf: string) => {
  const reading = parseDate(edtf);
  if ("fault" in reading) throw new Error(edtf);
  return reading.date;
};

const source = (given: Partial<Source>): Source => ({
  id: "put-off-herald",
  article: "put-off",
  publisher: "The Herald",
  link: "follow",
  confidence: "read",
  ...given,
});

// The outputs ask for the list of sources alone.
const siteOf = (...sources: readonly Source[]) => ({ timeline: { sources } as unknown as Timeline }) as Site;

type Fields = Readonly<Record<string, string>>;

function bibtexOf(...sources: readonly Source[]): readonly Fields[] {
  return readBibtex(bibtex(siteOf(...sources)));
}

/** A strict reader: what is not a tag and a value is an error. */
function risOf(...sources: readonly Source[]): readonly (readonly (readonly [string, string])[])[] {
  const records = ris(siteOf(...sources)).split("\r\n\r\n");
  expect(records.pop()).toBe("");
  return records.map(record =>
    record.split("\r\n").map(line => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`no field: ${JSON.stringify(line)}`);
      return [tag, value] as const;
    }),
  );
}

/** From the schema of CSL-JSON 1.0.2, csl-data.json: what these items use of it. */
const TEXT = { type: "string" };
const isCsl = new Ajv({ allowUnionTypes: true }).compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      type: { enum: ["document", "webpage"] },
      id: { type: ["string", "number"] },
      title: TEXT,
      publisher: TEXT,
      "container-title": TEXT,
      source: TEXT,
      URL: TEXT,
      archive_location: TEXT,
      note: TEXT,
      issued: {
        type: "object",
        properties: {
          "date-parts": {
            type: "array",
            items: { type: "array", items: { type: ["string", "number"] }, minItems: 1, maxItems: 3 },
            minItems: 1,
            maxItems: 2,
          },
          circa: { type: ["string", "number", "boolean"] },
          literal: TEXT,
        },
        additionalProperties: false,
      },
    },
    required: ["type", "id"],
    additionalProperties: false,
  },
});

interface Item extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

function cslOf(...sources: readonly Source[]): readonly Item[] {
  const items = JSON.parse(cslJson(siteOf(...sources)));
  expect(isCsl(items) || isCsl.errors).toBe(true);
  return items;
}

const valuesOf = (record: readonly (readonly [string, string])[] | undefined, tag: string) =>
  record?.filter(([name]) => name === tag).map(([, value]) => value);

describe("a date of a source", () => {
  it.each([
    ["2024-08-15", { year: 2024, month: 8, day: 15 }, "2024/08/15/", [2024, 8, 15]],
    ["2024-08", { year: 2024, month: 8 }, "2024/08//", [2024, 8]],
    ["2024", { year: 2024 }, "2024///", [2024]],
    ["2024-21", { year: 2024 }, "2024///2024-21", [2024]],
    ["2024-08-10/2024-08-12", { year: 2024, month: 8 }, "2024/08//2024-08-10 – 2024-08-12", [2024, 8]],
    ["2024-08-XX", { year: 2024, month: 8 }, "2024/08//2024-08-XX", [2024, 8]],
  ])("%s is as precise as it is known, and no more", (edtf, known, da, parts) => {
    const published = dateOf(edtf);
    expect(referenceDateOf(published)).toEqual({ edtf, circa: false, ...known });
    expect(valuesOf(risOf(source({ published }))[0], "DA")).toEqual([da]);
    expect(cslOf(source({ published }))[0]?.issued).toEqual({ "date-parts": [parts] });
  });

  it.each(["202X", "2024-08/2025-01", "2024/..", "-0044", "Y-17000"])("%s stays as written", edtf => {
    const published = dateOf(edtf);
    const [record] = risOf(source({ published }));
    expect([...(valuesOf(record, "DA") ?? []), ...(valuesOf(record, "N1") ?? [])]).toEqual([edtf]);
  });

  it("that is about then says so", () => {
    const published = dateOf("2024-08~");
    expect(cslOf(source({ published }))[0]?.issued).toEqual({ "date-parts": [[2024, 8]], circa: true });
    expect(valuesOf(risOf(source({ published }))[0], "DA")).toEqual(["2024/08//2024-08~"]);
    expect(bibtex(siteOf(source({ published })))).toContain("year = {2024-08\\textasciitilde{}},");
  });

  it("has its month as a macro of BibTeX", () => {
    expect(bibtex(siteOf(source({ published: dateOf("2024-08-15") })))).toContain(
      "  year = {2024},\n  month = aug,\n  day = {15},\n",
    );
  });
});

describe("a text of a source", () => {
  it.each([
    ["braces", "a { b } } c {"],
    ["an end of its entry", "x}}, evil = {1}}\n@misc{other, title = {y}}"],
    ["lines", "a\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - b\u2028c"],
    ["TeX", String.raw`\input{/etc/passwd} 5 % & $x$ #1 a_b ^ ~`],
    ["quotation marks", `"a" and 'b' “c”`],
    ["other scripts", "عبارة 日本 Ελλάς 🎈"],
    ["nothing but an at sign", "@"],
  ])("with %s stays one field of one entry", (_, text) => {
    const given = source({ title: text, publisher: text, note: text, via: text });
    const line = text.replace(/\s+/g, " ");
    const [entry, ...others] = bibtexOf(given, source({ id: "put-off-post" }));
    expect(entry?.key).toBe("put-off-herald");
    expect(others.map(({ key }) => key)).toEqual(["put-off-post"]);
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      ["ANNOTE", "HOWPUBLISHED", "TITLE", "VIA", "key", "type"].sort(),
    );
    const [record, ...more] = risOf(given);
    expect(more).toEqual([]);
    expect(valuesOf(record, "TI")).toEqual([line]);
    expect(valuesOf(record, "N1")).toEqual([line]);
    expect(cslOf(given)[0]).toMatchObject({ title: line, note: line, source: line, publisher: line });
  });

  it("means in TeX what it says", () => {
    expect(bibtex(siteOf(source({ title: "{\\a} 5% & $1 #_^~" })))).toContain(
      "title = {{\\textbraceleft{}\\textbackslash{}a\\textbraceright{} 5\\% \\& \\$1 \\#\\_\\textasciicircum{}\\textasciitilde{}}},",
    );
  });

  it("that is a description is no headline", () => {
    expect(cslOf(source({ about: "A notice" }))[0]?.title).toBe("[A notice]");
    expect(cslOf(source({ about: "A notice", title: "Put off" }))[0]?.title).toBe("Put off");
    expect(cslOf(source({}))[0]).not.toHaveProperty("title");
  });
});

it("an address is as it was, and cannot end its field", () => {
  const url = "https://example.org/a_b?c=%7E&d={e}";
  const given = source({ url, archived: "https://archive.example/1" });
  expect(bibtex(siteOf(given))).toContain("url = {https://example.org/a_b?c=%7E&d=%7Be%7D},");
  expect(valuesOf(risOf(given)[0], "UR")).toEqual([url, "https://archive.example/1"]);
  expect(valuesOf(risOf(given)[0], "TY")).toEqual(["ELEC"]);
  expect(cslOf(given)[0]).toMatchObject({ type: "webpage", URL: url, "container-title": "The Herald" });
});

it("a story without sources has files without entries", () => {
  expect(bibtexOf()).toEqual([]);
  expect(risOf()).toEqual([]);
  expect(cslOf()).toEqual([]);
});

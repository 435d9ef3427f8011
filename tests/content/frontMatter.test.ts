/** Text into fields: the quick way and the careful one say the same, and nothing a writer can type breaks either. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";
import { decode } from "../../src/content/files/index.ts";
import {
  idsIn,
  needsCare,
  parseCarefully,
  parseQuickly,
  readFrontMatter,
  readYaml,
} from "../../src/content/frontMatter/index.ts";
import { SURVEY } from "../stories.ts";

const ARTICLES = [`${SURVEY}/articles`, "tests/fixtures/problems/base/articles"].flatMap(folder =>
  readdirSync(folder).map(name => readFileSync(`${folder}/${name}`, "utf8")),
);
const FRONT_MATTERS = ARTICLES.map(text => text.slice(4, text.indexOf("\n---\n") + 1));

describe("values", () => {
  it.each([
    ["no", "no"],
    ["12:30", "12:30"],
    ["012", "012"],
    ["2024-08-15", "2024-08-15"],
    ["null", "null"],
    ["~2024", "~2024"],
    ["1e3", "1e3"],
    ["'it''s'", "it's"],
  ])("stay the text that was written: %s", (written, read) => {
    expect(readYaml(`a: ${written}\n`)).toMatchObject({ data: { a: read } });
  });

  it("of fields named like JavaScript's own are fields like others", () => {
    const reading = readYaml("__proto__: {x: y}\nconstructor: a\ntoString: b\n");
    expect("data" in reading && Object.keys(reading.data as object)).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("the body", () => {
  it("begins on the line that is said", () => {
    expect(readFrontMatter("---\ntitle: A\n---\n\nText.\n")).toMatchObject({
      body: "\nText.\n",
      bodyLine: 4,
    });
  });

  it("keeps a rule of three hyphens", () => {
    expect(readFrontMatter("---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n")).toMatchObject({
      body: "One.\n\n---\n\nTwo.\n",
    });
  });
});

describe("the quick parser and the careful one", () => {
  it("give the same data for every article and list of the content", () => {
    const texts = [
      ...FRONT_MATTERS,
      ...["story", "actors"].map(name => readFileSync(`${SURVEY}/${name}.yaml`, "utf8")),
    ];
    for (const text of texts) expect(parseQuickly(text)).toEqual(parseCarefully(text));
  });

  it("need not both read what is written plainly", () => {
    expect(FRONT_MATTERS.length).toBeGreaterThan(40);
    for (const text of FRONT_MATTERS) expect(needsCare(text)).toBe(false);
  });

  it("give the same data for any text that does not ask for care", () => {
    const line = fc.tuple(
      fc.constantFrom("", "  ", "    ", "- ", "  - ", "    - "),
      fc.constantFrom("", "a: ", "b: ", "title: ", "'c': ", "# "),
      fc.oneof(
        fc.constantFrom(
          "",
          "x",
          "x y",
          "'it''s'",
          '"a b"',
          ">-",
          "|",
          "[a, b]",
          "{c: d}",
          "2024-05",
          "x # y",
          "[a,",
          "b]",
          "no",
        ),
        fc.string({ maxLength: 8, unit: fc.constantFrom(...`ab :#-[]{}'",>|?%@\\~.`) }),
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        const text = `${lines.map(parts => parts.join("")).join("\n")}\n`;
        const quick = parseQuickly(text);
        fc.pre(quick !== undefined && !needsCare(text));
        expect(quick).toEqual(parseCarefully(text));
      }),
      { numRuns: 3000, seed: 20240815 },
    );
  });
});

describe("an article in which anything is deleted, typed or moved", () => {
  const sign = fc.oneof(
    fc.constantFrom(
      ...`:-#[]{}"'|>&*!%@,?\\ \n\t\u00a0=<~_“”é`,
      ": ",
      "- ",
      "---\n",
      "__proto__: ",
      "\u202e",
      "\u001b[2J",
      "\ud800",
    ),
    fc.string({ maxLength: 3, unit: "binary" }),
  );
  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom("delete", "type", "swap", "drop", "cut"),
    sign,
    by: fc.nat(5),
  });
  const damaged = fc
    .tuple(fc.constantFrom(...ARTICLES), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce(change, text));

  it("is an article or has a problem in a place that it has, in words that can be printed", () => {
    fc.assert(
      fc.property(damaged, text => {
        const decoded = decode(new TextEncoder().encode(text));
        if (typeof decoded !== "string") return;
        const { draft, problems } = readArticle({ path: "content/articles/a.md", text: decoded });
        expect(draft !== undefined || problems.length > 0).toBe(true);
        const lines = decoded.split("\n");
        for (const { line, column, message, hint, field } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(`${message}${hint}${field}`).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|undefined|\[object|NaN/u);
        }
      }),
      { numRuns: 800, seed: 20240815 },
    );
  });

  it("is read the same with the line ends of Windows", () => {
    fc.assert(
      fc.property(damaged, text => {
        const plain = decode(new TextEncoder().encode(text));
        expect(decode(new TextEncoder().encode(text.replaceAll(/\r\n?|\n/g, "\r\n")))).toEqual(plain);
      }),
      { numRuns: 200, seed: 20240815 },
    );
  });
});

interface Edit {
  readonly at: number;
  readonly kind: string;
  readonly sign: string;
  readonly by: number;
}

/** Most edits fall into the front matter. */
function change(text: string, { at, kind, sign, by }: Edit): string {
  const index = at % Math.max(1, Math.min(text.length, text.indexOf("\n---\n", 4) + 40));
  const lines = text.split("\n");
  const line = at % Math.max(1, lines.length);
  switch (kind) {
    case "delete":
      return text.slice(0, index) + text.slice(index + 1 + by);
    case "type":
      return text.slice(0, index) + sign + text.slice(index + (by % 2));
    case "swap":
      return lines.with(line, lines[(line + by) % lines.length] ?? "").join("\n");
    case "drop":
      return lines.toSpliced(line, 1).join("\n");
    default:
      return by === 0 ? text.slice(0, index) : text.slice(0, index) + sign + text.slice(index);
  }
}

it("what a broken article would have been known by is found in its text", () => {
  expect(idsIn('---\ntitle: x: y\nslug: "a-b"\ndates:\n  - id: c\n    date: 2024\n')).toEqual(["a-b", "c"]);
});

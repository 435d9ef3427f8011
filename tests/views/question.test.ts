import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/views/digest.ts";
import { type Asked, ask, askAgain, noted, question, view } from "../../src/views/question.ts";

/** A site of numbers. */
interface Numbers extends Asked {
  readonly numbers: Readonly<Record<string, number>>;
}

function numbers(of: Readonly<Record<string, number>>): Numbers {
  return { answers: new Map(), day: "", numbers: of };
}

const worked: string[] = [];

const number = question("number", (site: Numbers, key) => {
  worked.push(`number ${key}`);
  const found = site.numbers[key];
  if (found === undefined) throw new Error(`no number ${key}`);
  return found;
});
const double = question("double", (site: Numbers, key) => {
  worked.push(`double ${key}`);
  return 2 * number(site, key);
});
const sum = view("sum", (site: Numbers) => double(site, "a") + double(site, "b"));

describe("a question", () => {
  it("is answered once for each key of a site", () => {
    worked.length = 0;
    const site = numbers({ a: 1, b: 2 });
    expect([double(site, "a"), double(site, "a"), double(site, "b"), number(site, "b")]).toEqual([
      2, 2, 4, 2,
    ]);
    expect(worked).toEqual(["double a", "number a", "double b", "number b"]);
    expect(double(numbers({ a: 5 }), "a")).toBe(10);
  });

  it("notes what its answer rests on, and what is made notes only what it asked itself", () => {
    const site = numbers({ a: 1, b: 2 });
    const { made, restsOn } = noted(() => sum(site) + number(site, "a"));
    expect(made).toBe(7);
    const nameOf = ({ question: name, key }: { question: string; key: string }) => `${name} ${key}`.trim();
    expect(restsOn.map(nameOf)).toEqual(["sum", "number a"]);
    expect(restsOn[0]?.restsOn.map(nameOf)).toEqual(["double a", "double b"]);
    expect(restsOn[1]?.restsOn).toEqual([]);
  });

  it("notes the answers that were there before", () => {
    const site = numbers({ a: 1 });
    double(site, "a");
    expect(noted(() => double(site, "a")).restsOn).toHaveLength(1);
  });

  it("notes nothing more after an error", () => {
    const site = numbers({ a: 1 });
    expect(() => noted(() => number(site, "z"))).toThrow("no number z");
    expect(noted(() => number(site, "a")).restsOn).toHaveLength(1);
  });

  it("can be asked again by its name, unless it has no answer any more", () => {
    const site = numbers({ a: 1 });
    expect(askAgain(site, "double", "a")?.value).toBe(2);
    expect(askAgain(site, "double", "z")).toBeUndefined();
    expect(askAgain(site, "no such question", "a")).toBeUndefined();
  });

  it("has a name of its own", () => {
    expect(() => question("double", () => 0)).toThrow('two questions are called "double"');
  });

  it("has the same digest for equal answers", () => {
    const of = (site: Numbers) => noted(() => ask(site, "list", "", () => [site.numbers])).restsOn[0]?.digest;
    expect(of(numbers({ a: 1 }))).toBe(of(numbers({ a: 1 })));
    expect(of(numbers({ a: 1 }))).not.toBe(of(numbers({ a: 2 })));
  });
});

describe("a digest", () => {
  it("is the same for equal values alone", () => {
    const record = { id: "a", list: [1, "2", null] };
    const values = [
      undefined,
      null,
      0,
      "",
      "0",
      true,
      [],
      {},
      [[]],
      [1, 2],
      [12],
      ["1,2"],
      [1, [2]],
      { a: 1 },
      { b: 1 },
      { a: "1" },
      record,
      { ...record, list: [1, "2"] },
      { of: record },
      [record],
      new Map([["a", 1]]),
      new Map([["a", record]]),
      new Set(["a"]),
      new Set(["a", "b"]),
    ];
    expect(new Set(values.map(digestOf)).size).toBe(values.length);
    expect(values.map(value => digestOf(structuredClone(value)))).toEqual(values.map(digestOf));
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });

  it("is not given to what cannot be compared", () => {
    expect(() => digestOf([() => 0])).toThrow(TypeError);
    expect(() => digestOf({ a: new Date(0) })).toThrow(TypeError);
  });
});

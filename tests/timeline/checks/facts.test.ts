/** Facts in articles, held against the fields that the story declares. What is refused in story.yaml stands in fixtures/problems. */
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { contentOf } from "../../folders.ts";

const FIELDS = `fields:
  - {id: weapon, label: Weapon, type: choice, choices: [drone, rocket, Car bomb, "12"]}
  - {id: killed, label: Killed, type: number, unit: people, sum: true}
  - {id: claimed, label: Claimed, type: flag}
  - {id: first-reported, label: First reported, type: date}
  - {id: method, label: Method, type: text}
`;

const article = (facts: string) =>
  `---\ntitle: T\ndate: 2024-05-05\nsources: [{id: x, publisher: X}]\nfacts: ${facts}\n---\n\nText.\n`;

function read(facts: string, fields = FIELDS) {
  return loadTimeline(contentOf({ "story.yaml": `title: T\n${fields}`, "articles/a.md": article(facts) }));
}

/** Each problem as `severity rule line:column field`, with its words. */
function told(facts: string, fields = FIELDS): string[] {
  return read(facts, fields).problems.map(
    ({ severity, rule, line, column, field, message, hint }) =>
      `${severity} ${rule} ${line}:${column} ${field}: ${message} ${hint}`,
  );
}

describe("a fact", () => {
  it.each([
    ["{weapon: drone}", { weapon: "drone" }],
    ["{weapon: Car bomb}", { weapon: "Car bomb" }],
    ["{weapon: 12}", { weapon: "12" }],
    ["{killed: 3}", { killed: 3 }],
    ["{killed: 0}", { killed: 0 }],
    ["{killed: -2.5}", { killed: -2.5 }],
    ["{killed: 0.500}", { killed: 0.5 }],
    ["{killed: 12.345}", { killed: 12.345 }],
    ['{killed: "12"}', { killed: 12 }],
    ["{claimed: false}", { claimed: false }],
    ["{method: '  in words  '}", { method: "in words" }],
    ["{method: 3, killed: 3}", { killed: 3, method: "3" }],
  ])("%s has the type of its field", (facts, values) => {
    const { timeline, problems } = read(facts);
    expect(problems).toEqual([]);
    expect(timeline?.events[0]?.facts).toEqual(values);
  });

  it("of a date is read as every date", () => {
    expect(read("{first-reported: 2024-05~}").timeline?.events[0]?.facts?.["first-reported"]).toMatchObject({
      edtf: "2024-05~",
      from: "2024-05-01",
      approximate: true,
    });
  });

  it.each([
    ["{weapon: Drone}", "error value-unknown 5:17 facts.weapon:", 'Did you mean "drone"?'],
    ["{weapon: bow}", "error value-unknown 5:17 facts.weapon:", "Write one of: 12, drone, rocket, Car bomb."],
    ["{weapon: [drone, rocket]}", "error type-text 5:17 facts.weapon:", "Write one value on the line."],
    ["{killed: 3-5}", "error number-format 5:17 facts.killed:", "leave the fact out and say it in the text."],
    ["{killed: about 3}", "error number-format 5:17 facts.killed:", "Write one number in digits"],
    ["{killed: 3 people}", "error number-format 5:17 facts.killed:", "Write 3: the unit, people, belongs in"],
    ['{killed: "1,200"}', "error number-format 5:17 facts.killed:", "Write 1200."],
    ["{killed: 1.000}", "error number-format 5:17 facts.killed:", "Write 1000 or 1."],
    ["{killed: -12.500}", "error number-format 5:17 facts.killed:", "Write -12500 or -12.5."],
    ["{killed: 1e3}", "error number-format 5:17 facts.killed:", "not a number in plain digits."],
    ["{claimed: yes}", "error value-unknown 5:18 facts.claimed:", "Write true. A flag is true or false."],
    ["{first-reported: 3 May 2024}", "error date-format 5:25 facts.first-reported:", "Write 2024-05-03."],
    ["{first-reported: 2024-02-30}", "error date-invalid 5:25", "2024-02"],
    ["{first-reported: [2024,2025]}", "error date-unquoted 5:25", "in quotation marks"],
    ["{method: {a: b}}", "error type-text 5:17 facts.method:", "not fields of its own"],
    ["{wepon: drone}", "error fact-unknown 5:9 facts.wepon:", 'Did you mean "weapon"?'],
    ["{Killed: 3}", "error fact-unknown 5:9 facts.Killed:", 'Did you mean "killed"?'],
    ["{first_reported: 2024}", "error fact-unknown 5:9", 'Did you mean "first-reported"?'],
    ["{wеapon: drone}", "error fact-unknown 5:9", 'It looks like "weapon" but has other letters'],
    [
      "{killed: 1,000}",
      "error fact-unknown 5:19 facts.000:",
      "If it belongs to a number such as 1,000, write 1000",
    ],
    ["{kiled: , killed: 3}", "error fact-unknown 5:9 facts.kiled:", 'Did you mean "killed"?'],
    ["{mood: grim}", "error fact-unknown 5:9", "There are: weapon, killed, claimed, first-reported, method."],
    [
      "{constructor: 3}",
      "error fact-unknown 5:9 facts.constructor:",
      'no field "constructor" in the `fields`',
    ],
    ["{toString: 3}", "error fact-unknown 5:9", 'no field "toString" in the `fields`'],
    ["{__proto__: 3}", "error fact-unknown", 'No field can have the id "__proto__".'],
    ["{killed: <how many>}", "error placeholder 5:17 facts.killed:", "Replace it with the value"],
    ["{killed: }", "warning field-empty 5:1 facts:", "This field is empty and is ignored."],
    ['{killed: "", weapon: drone}', "warning field-empty 5:9 facts.killed:", "is ignored"],
    ['{killed: "", weapon: null}', "warning field-empty 5:1 facts:", "is ignored"],
    ["drone", "error type-map 5:8 facts:", "Write fields as `name: value`"],
    ["[drone]", "error type-map 5:8 facts:", "This is a list, but fields are expected."],
  ])("%s is told in its place, with the way out", (facts, where, words) => {
    const [first, ...others] = told(facts);
    expect(first).toContain(where);
    expect(first).toContain(words);
    expect(others).toEqual([]);
  });

  it("that is empty is absent", () => {
    const event = read("{killed: '', weapon: drone}").timeline?.events[0];
    expect(event?.facts).toEqual({ weapon: "drone" });
    expect(read("{}").timeline?.events[0]).not.toHaveProperty("facts");
  });

  it("of a story that declares none is told with what to declare", () => {
    expect(told("{Weapon Used: 3}", "")).toEqual([
      'error fact-unknown 5:9 facts.Weapon Used: "Weapon Used" is not declared: `story.yaml` has no `fields`. Add a list `fields` there, with an entry such as {id: weapon-used, label: Weapon-used, type: text}.',
    ]);
  });

  it("is not held to a declaration that is wrong itself", () => {
    expect(told("{weapon: bow}", "fields: [{id: Weapon, label: W, type: text}]\n")).toEqual([
      expect.stringContaining("error id-format 2:15 fields[0].id:"),
    ]);
  });
});

describe("the facts of an article with several events", () => {
  const several = (top: string, entry: string) =>
    loadTimeline(
      contentOf({
        "story.yaml": `title: T\n${FIELDS}`,
        "articles/b.md": article("{killed: 3}"),
        "articles/a.md": `---\ntitle: T\n${top}sources: [{id: x, publisher: X}]\ndates:\n  - {id: one, date: 2024, title: One${entry}}\n  - {event: b}\n---\n\nText.\n`,
      }),
    );

  it("are in the entries, so that no number counts twice", () => {
    expect(several("facts: {killed: 3}\n", "").problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual(
      ["field-place facts"],
    );
    const { timeline, problems } = several("", ", facts: {killed: 4}");
    expect(problems).toEqual([]);
    expect(timeline?.events.map(({ id, facts }) => [id, facts])).toEqual([
      ["one", { killed: 4 }],
      ["b", { killed: 3 }],
    ]);
  });

  it("are told in the entry where they are wrong", () => {
    const { problems } = several("", ", facts: {killed: many}");
    expect(problems.map(({ rule, field, fieldInWords }) => `${rule} ${field} ${fieldInWords}`)).toEqual([
      'number-format dates[0].facts.killed event "one", facts, killed',
    ]);
  });
});

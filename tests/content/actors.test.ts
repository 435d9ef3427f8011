/** actors.yaml. What is refused stands in fixtures/problems. */
import { describe, expect, it } from "vitest";
import { readActors } from "../../src/content/actors.ts";
import { ACTOR_KINDS } from "../../src/content/records/actor.ts";
import { foldName } from "../../src/text/name.ts";

const read = (text: string) => readActors({ path: "content/actors.yaml", text });

describe("actors", () => {
  it("keep the order of the file and what it says, and no more", () => {
    const text =
      "- id: b\n  name: B\n  kind: person\n  names: {ar: ب}\n- id: a\n  name: A\n  kind: state\n  roles:\n    - role: Host\n      from: 2021\n";
    expect(read(text)).toMatchObject({
      actors: [
        { id: "b", aliases: [], names: { ar: "ب" }, roles: [] },
        { id: "a", names: {}, roles: [{ role: "Host", from: { edtf: "2021" } }] },
      ],
      problems: [],
    });
  });

  it("are of a kind that every story has or that this one declares", () => {
    const text = (kind: string) => `- {id: a, name: A, kind: ${kind}}\n`;
    const actorKinds = [{ id: "contractor", label: "Contractor", is: "organisation" }] as const;
    const story = { languages: ["en"], actorKinds };
    const reported = (kind: string) =>
      readActors({ path: "content/actors.yaml", text: text(kind) }, story).problems.map(({ hint }) => hint);
    for (const kind of ACTOR_KINDS) expect(reported(kind)).toEqual([]);
    expect(reported("contractor")).toEqual([]);
    expect(reported("contracter").join()).toMatch(/^Did you mean "contractor"\? .* contractor\.$/);
    expect(reported("compny").join()).toContain('Did you mean "company"?');
    expect(reported("toString").join()).toContain("`actor-kinds`");
  });

  it("are of any kind where the story could not be read", () => {
    expect(read("- {id: a, name: A, kind: contractor}\n").problems).toEqual([]);
  });

  it("are none where there is no file, or nothing in it", () => {
    expect(readActors(undefined)).toEqual({ actors: [], problems: [] });
    expect(read("# nobody yet\n")).toEqual({ actors: [], problems: [] });
  });

  it("are known by name as long as no name is wrong", () => {
    expect(
      read("- id: a\n  name: A\n  kind: person\n  url: nowhere\n").actors?.map(actor => actor.id),
    ).toEqual(["a"]);
    expect(read("- id: a\n  kind: person\n").actors).toBeUndefined();
  });

  it("named like JavaScript's own things are actors like others", () => {
    expect(read("- id: constructor\n  name: __proto__\n  kind: person\n").actors).toMatchObject([
      { id: "constructor", name: "__proto__" },
    ]);
  });
});

it("a name is the same whatever its capitals, spaces and apostrophes", () => {
  expect(foldName("The  Council’s\u00a0Office")).toBe(foldName("the council's office"));
});

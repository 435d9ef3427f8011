import { describe, expect, it } from "vitest";
import { type Facets, facetsOf } from "../../../layouts/client/filter.ts";
import { answerTo, hasChoice, hasWords, widerQuestions } from "../../../layouts/client/finder/answer.ts";
import { ANYTHING, type State } from "../../../layouts/client/state.ts";

const event = (id: string, dataset: Readonly<Record<string, string>>): Facets => facetsOf({ id, dataset });
const OLD = event("old", { actors: "mayor", kind: "talk", from: "2001" });
const TALK = event("talk", { actors: "mayor council", kind: "talk", from: "2024" });
const STRIKE = event("strike", { actors: "union", kind: "strike", from: "2024" });
const HERE = [TALK, STRIKE];
const EVERYWHERE = [OLD, ...HERE];
const asked = (state: Readonly<Record<string, string>>): State => ({ ...ANYTHING, ...state });
const hitsOf = (...ids: readonly string[]) => new Map(ids.map(id => [id, []]));

describe("an answer", () => {
  it("shows every entry of the page and nothing of other pages if nothing is asked", () => {
    expect(answerTo(ANYTHING, null, HERE, EVERYWHERE)).toEqual({
      isNarrowed: false,
      shown: new Set(["talk", "strike"]),
      others: [],
      total: 2,
    });
  });

  it("counts what it finds on other pages too", () => {
    expect(answerTo(asked({ actor: "mayor" }), null, HERE, EVERYWHERE)).toEqual({
      isNarrowed: true,
      shown: new Set(["talk"]),
      others: [OLD],
      total: 2,
    });
  });

  it("knows only the entries of the page as long as no index is loaded", () => {
    expect(answerTo(asked({ actor: "mayor" }), null, HERE, []).total).toBe(1);
  });

  it("has the words and the choices in common", () => {
    const { shown, others } = answerTo(
      asked({ q: "x", kind: "talk" }),
      hitsOf("old", "strike"),
      HERE,
      EVERYWHERE,
    );
    expect([...shown]).toEqual([]);
    expect(others).toEqual([OLD]);
  });

  it("is narrowed by words that nothing contains, and not by words too short to search for", () => {
    expect(answerTo(asked({ q: "zzz" }), hitsOf(), HERE, EVERYWHERE)).toMatchObject({
      isNarrowed: true,
      total: 0,
    });
    expect(answerTo(asked({ q: "z" }), null, HERE, EVERYWHERE)).toMatchObject({
      isNarrowed: false,
      total: 2,
    });
  });

  it("is narrowed by a choice that leaves out nothing", () => {
    expect(answerTo(asked({ from: "2000" }), null, HERE, HERE)).toMatchObject({ isNarrowed: true, total: 2 });
  });
});

describe("wider questions", () => {
  it("leave out one condition each, in the order of the fields, and say what they find", () => {
    const state = asked({ q: "x", actor: "mayor", kind: "strike" });
    expect(widerQuestions(state, hitsOf("strike"), EVERYWHERE)).toEqual([
      { without: "actor", state: { ...state, actor: "" }, total: 1 },
    ]);
    expect(widerQuestions(state, hitsOf("talk"), EVERYWHERE)).toEqual([
      { without: "kind", state: { ...state, kind: "" }, total: 1 },
    ]);
  });

  it("forget what the words found when the words go", () => {
    const state = asked({ q: "zzz", actor: "mayor" });
    expect(widerQuestions(state, hitsOf(), EVERYWHERE)).toEqual([
      { without: "q", state: { ...state, q: "" }, total: 2 },
    ]);
  });

  it("are none if none would find anything, or if nothing is asked", () => {
    expect(widerQuestions(asked({ q: "zzz", actor: "nobody" }), hitsOf(), EVERYWHERE)).toEqual([]);
    expect(widerQuestions(ANYTHING, null, EVERYWHERE)).toEqual([]);
  });
});

it("a question has words unless they are blank, and a choice in any other field", () => {
  expect([
    hasWords(asked({ q: " " })),
    hasWords(asked({ q: " a" })),
    hasWords(asked({ kind: "talk" })),
  ]).toEqual([false, true, false]);
  expect([hasChoice(asked({ q: "a" })), hasChoice(asked({ to: "2024" }))]).toEqual([false, true]);
});

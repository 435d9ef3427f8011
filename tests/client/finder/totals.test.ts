/** What the numbers of the events that are found add up to. */
import { describe, expect, it } from "vitest";
import { type Facets, facetsOf, matches } from "../../../layouts/client/filter.ts";
import { totalOf } from "../../../layouts/client/finder/totals.ts";
import { anythingWith, queryOf, stateOf } from "../../../layouts/client/state.ts";

const event = (id: string, facts?: string): Facets =>
  facetsOf({ id, dataset: facts === undefined ? {} : { facts } });

const STORM = event("storm", "cause=storm killed=2");
const CUT = event("cut", "cause=cut-cable killed=0.1 claimed=yes");
const SILENT = event("silent", "killed=?");
const RETRACTED = event("retracted", "cause=storm");

describe("a total", () => {
  it("adds up the numbers, and counts the events that give none", () => {
    expect(totalOf("killed", [STORM, CUT, SILENT])).toEqual({ sum: 2.1, given: 2, silent: 1 });
    expect(totalOf("killed", [])).toEqual({ sum: 0, given: 0, silent: 0 });
  });

  it("leaves out events that are in no total: they are not silent either", () => {
    expect(totalOf("killed", [RETRACTED, STORM])).toEqual({ sum: 2, given: 1, silent: 0 });
  });

  it("is of one field, not of another that begins like it", () => {
    expect(totalOf("kill", [STORM])).toEqual({ sum: 0, given: 0, silent: 0 });
  });

  it("has no rest of binary fractions", () => {
    const parts = Array.from({ length: 10 }, (_, at) => event(`e${at}`, "cost=0.1"));
    expect(totalOf("cost", parts).sum).toBe(1);
  });
});

describe("a declared field", () => {
  // A name of digits comes first in an object.
  const anything = anythingWith(["cause", "claimed", "2024"]);

  it("narrows together with others", () => {
    const finds = (state: Readonly<Record<string, string>>) =>
      [STORM, CUT, SILENT].filter(each => matches(each, { ...anything, ...state }, null)).map(({ id }) => id);
    expect(finds({})).toEqual(["storm", "cut", "silent"]);
    expect(finds({ cause: "storm" })).toEqual(["storm"]);
    expect(finds({ cause: "cut-cable", claimed: "yes" })).toEqual(["cut"]);
    expect(finds({ cause: "cut-cable", claimed: "no" })).toEqual([]);
    expect(finds({ cause: "cut" })).toEqual([]);
    expect(finds({ cause: "cut-cable", kind: "damage" })).toEqual([]);
  });

  it("is in the address with the others", () => {
    const state = { ...anything, cause: "رافعة", show: "key", "2024": "yes" };
    expect(stateOf(queryOf(state, "?x=1"), () => true, anything)).toEqual(state);
    expect(queryOf(anything, "?cause=storm")).toBe("");
  });
});

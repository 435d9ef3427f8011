import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYTHING, NAMES, queryOf, stateOf } from "../../layouts/client/state.ts";

const any = () => true;

describe("the address", () => {
  it("says what is looked for, and nothing where nothing is", () => {
    expect(queryOf(ANYTHING, "")).toBe("");
    expect(queryOf({ ...ANYTHING, q: " end date ", show: "key", from: "2024" }, "")).toBe(
      "?q=end+date&show=key&from=2024",
    );
  });

  it("keeps what others have put there", () => {
    expect(queryOf({ ...ANYTHING, actor: "iran" }, "?on=2024-08-16&actor=israel")).toBe(
      "?on=2024-08-16&actor=iran",
    );
  });

  it("leaves out what cannot be chosen", () => {
    expect(stateOf("?actor=nobody&show=key", (name, value) => name !== "actor" || value === "")).toEqual({
      ...ANYTHING,
      show: "key",
    });
  });

  it("gives back every state that was written to it", () => {
    const state = fc.record(
      Object.fromEntries(NAMES.map(name => [name, fc.string().map(text => text.trim())])) as Record<
        (typeof NAMES)[number],
        fc.Arbitrary<string>
      >,
    );
    fc.assert(
      fc.property(state, each => {
        expect(stateOf(queryOf(each, ""), any)).toEqual(each);
      }),
    );
  });
});

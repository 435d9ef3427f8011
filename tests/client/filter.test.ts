import { describe, expect, it } from "vitest";
import { type Facets, facetsOf, matches } from "../../layouts/client/filter.ts";
import { ANYTHING } from "../../layouts/client/state.ts";

const event: Facets = facetsOf({
  id: "talks",
  dataset: {
    actors: "orda north-county",
    kind: "diplomacy",
    deadlines: "end",
    marks: "key moved",
    from: "2023",
    to: "2024",
  },
});
const shows = (state: Readonly<Record<string, string>>, hits: Set<string> | null = null) =>
  matches(event, { ...ANYTHING, ...state }, hits);

describe("a filter", () => {
  it("shows everything where nothing is chosen", () => {
    expect(shows({})).toBe(true);
  });

  it("compares whole ids", () => {
    expect(shows({ actor: "north-county" })).toBe(true);
    expect(shows({ actor: "north" })).toBe(false);
    expect(shows({ kind: "diplomacy", deadline: "end", show: "moved" })).toBe(true);
    expect(shows({ kind: "attack" })).toBe(false);
    expect(shows({ show: "unverified" })).toBe(false);
  });

  it("takes any part of an event's time, and years in either order", () => {
    expect(shows({ from: "2024" })).toBe(true);
    expect(shows({ to: "2023" })).toBe(true);
    expect(shows({ from: "2025" })).toBe(false);
    expect(shows({ to: "2022" })).toBe(false);
    expect(shows({ from: "2030", to: "2024" })).toBe(true);
  });

  it("shows an event whose time is not known only where no year is asked for", () => {
    const undated = facetsOf({ id: "x", dataset: {} });
    expect(matches(undated, ANYTHING, null)).toBe(true);
    expect(matches(undated, { ...ANYTHING, from: "1900" }, null)).toBe(false);
  });

  it("joins words and choices", () => {
    expect(shows({ q: "talks" }, new Set(["talks"]))).toBe(true);
    expect(shows({ q: "talks" }, new Set())).toBe(false);
    expect(shows({ q: "talks", show: "unverified" }, new Set(["talks"]))).toBe(false);
  });
});

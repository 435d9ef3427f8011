import { describe, expect, it } from "vitest";
import { diskAddress } from "../../layouts/client/disk.ts";
import { newsOf, nextVisit, parseVisits } from "../../layouts/client/visits.ts";

const HOUR = 3_600_000;

describe("a visit", () => {
  it("finds nothing new when it is the first", () => {
    expect(nextVisit(undefined, { a: "1" }, 0).since).toEqual({});
  });

  it("finds what was added and what was changed", () => {
    const first = nextVisit(undefined, { a: "1", b: "1" }, 0);
    expect(nextVisit(first, { a: "1", b: "2", c: "1" }, HOUR).since).toEqual({ b: "2", c: "1" });
  });

  it("goes on when the page is loaded again, and is over when the reader has been away", () => {
    const shown = { a: "1", b: "1" };
    const first = nextVisit(undefined, { a: "1" }, 0);
    const second = nextVisit(first, shown, HOUR);
    const again = nextVisit(second, shown, HOUR + 60_000);
    expect(again.since).toEqual({ b: "1" });
    expect(nextVisit(again, shown, 3 * HOUR).since).toEqual({});
  });
});

describe("an entry", () => {
  it("is new if it was not there at the last visit, and changed if it was different", () => {
    const visits = { at: 0, before: { a: "1", b: "1" }, since: { b: "2", c: "1" } };
    expect(["a", "b", "c"].map(id => newsOf(id, visits))).toEqual([undefined, "changed", "new"]);
  });
});

describe("what the browser has kept", () => {
  it("comes back as it was written", () => {
    const visits = { at: 1, before: { a: "1" }, since: {} };
    expect(parseVisits(JSON.stringify(visits))).toEqual(visits);
  });

  it.each([null, "", "{", "null", "3", "[]", '{"at":1}'])("is nothing of ours if it is %j", text => {
    expect(parseVisits(text)).toBeUndefined();
  });
});

describe("an address on a disk", () => {
  it.each([
    ["../actors/", "../actors/index.html"],
    ["./", "./index.html"],
    ["../#event", "../index.html#event"],
    ["./?q=x", "./index.html?q=x"],
    ["#event", "#event"],
    ["../data/events.csv", "../data/events.csv"],
    ["https://example.org/", "https://example.org/"],
    ["mailto:a@example.org", "mailto:a@example.org"],
  ])("of %s is %s", (address, onDisk) => {
    expect(diskAddress(address)).toBe(onDisk);
  });
});

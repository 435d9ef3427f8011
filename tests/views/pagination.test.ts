import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfGroup, MOST_ON_A_PAGE, paginate, paginateGroups } from "../../src/views/pagination.ts";

describe("a list over several pages", () => {
  it("loses nothing, keeps its order and has no page longer than may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (items, most) => {
          const portions = paginate("/list/", items, most);
          expect(portions.flatMap(portion => portion.items)).toEqual(items);
          expect(Math.max(...portions.map(portion => portion.items.length))).toBeLessThanOrEqual(most);
          expect(new Set(portions.map(portion => portion.address)).size).toBe(portions.length);
        },
      ),
    );
  });

  it("begins at the address of the whole, and an empty one has a page too", () => {
    expect(paginate("/list/", ["a", "b", "c"], 2).map(portion => portion.address)).toEqual([
      "/list/",
      "/list/2/",
    ]);
    expect(paginate("/list/", [], 2)).toEqual([{ address: "/list/", number: 1, of: 1, items: [] }]);
  });

  it("has pages about as long as each other", () => {
    expect(paginate("/list/", Array.from("abcdefg"), 3).map(portion => portion.items.join(""))).toEqual([
      "ab",
      "cde",
      "fg",
    ]);
  });

  it("is cut between the items of a group, which goes on under its name", () => {
    const groups = [
      { name: "a", size: MOST_ON_A_PAGE - 1 },
      { name: "b", size: 3 },
    ].map(({ name, size }) => ({ name, items: Array.from({ length: size }, (_, at) => `${name}${at}`) }));
    const portions = paginateGroups("/list/", groups, group => group.items);
    expect(portions.map(({ items }) => items.map(part => [part.group.name, part.items.length]))).toEqual([
      [["a", 251]],
      [
        ["a", 248],
        ["b", 3],
      ],
    ]);
    expect(groups.map(group => addressOfGroup(portions, group))).toEqual(["/list/", "/list/2/"]);
  });
});

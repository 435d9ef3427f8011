import { expect, it } from "vitest";

it("files are the same if all their bytes are, and a test that says so fails if one is not", () => {
  const files = (last: string) => new Map([["index.html", Buffer.from(`${"x".repeat(1000)}${last}`)]]);
  expect(files("a")).toEqual(files("a"));
  expect(files("a")).not.toEqual(files("b"));
  expect(files("a")).not.toEqual(files(""));
});

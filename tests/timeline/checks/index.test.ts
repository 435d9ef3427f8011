import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import * as checks from "../../../src/timeline/checks/index.ts";

it("every file of the folder is a check of the list, by the same name", () => {
  const files = readdirSync("src/timeline/checks").map(name => name.replace(/\.ts$/, ""));
  expect(Object.keys(checks)).toEqual(files.filter(name => name !== "index").toSorted());
});

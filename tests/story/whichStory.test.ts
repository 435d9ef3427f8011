/** In the program's own folders, a command is about the story that it comes with, whatever that is. */
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { contentFolder, workFolder } from "../../src/cli/whichStory.ts";

const terminal = (here: string) => ({ here, env: {}, out: () => {}, err: () => {} });

it("the program's own folders are about the story it comes with", () => {
  const shipped = resolve("content");
  const at = (here: string) =>
    contentFolder(undefined, "check", { here, env: {}, out: () => {}, err: () => {} });
  for (const here of [".", "docs", "content", "content/articles"]) expect(at(resolve(here))).toBe(shipped);
});

it("its site and what builds keep go into the folder of the program, in whichever of its folders that is typed", () => {
  for (const here of [".", "docs", "content/articles"])
    expect(workFolder(undefined, terminal(resolve(here)))).toBe(resolve("."));
});

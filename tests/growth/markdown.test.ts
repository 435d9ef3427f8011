/** Bodies as long as an article may have, made to be slow. */
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/content/markdown/index.ts";

describe("a body that grows", () => {
  const MEGABYTE = 1_000_000;
  const filled = (unit: string) => unit.repeat(Math.floor(MEGABYTE / unit.length));

  // A body of 1 MB took a minute where each block was compared with all before it: the limit is one for hanging.
  it.each([
    "***\n",
    "a\n=\n",
    "```\na\n```\n",
    "1974. a\n\n",
    "- a\n",
    "> <!--\n\n",
    "a %%\n\nb %%\n",
    "[a][b] ",
    "[a](b c) ",
    "*a_ ",
    "{++a",
    "|a|b|c|\n",
  ])("is read in time: %j", { timeout: 60_000 }, unit => {
    expect(renderMarkdown(filled(unit), 1).problems.length).toBeLessThan(1000);
  });
});

/** The headers that a site asks hosts for. */
import { describe, expect, it } from "vitest";
import { headerRules } from "../../src/build/headerRules.ts";

describe("the headers of a site", () => {
  it("are rules for its own path, and none is given twice to one address", () => {
    expect(headerRules("/timeline/")).toMatch(
      /^\/timeline\/\*\n {2}Content-Security-Policy: default-src 'none'; .*; frame-ancestors 'none'\n/,
    );
    const blocks = headerRules("/").split(/^(?=\/)/m);
    expect(blocks.map(block => block.split("\n")[0])).toEqual(["/*", "/assets/*"]);
    const names = blocks.map(block => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(match => match[1]));
    expect(names[1]).toEqual(["Cache-Control"]);
    expect(names[0]).not.toContain("Cache-Control");
  });
});

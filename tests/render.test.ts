/** The pages of a site, rendered by one thread and by two. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadTimeline } from "../src/load.ts";
import { type RenderJob, render } from "../src/render.ts";
import { filesIn, temporaryFolder } from "./folders.ts";

function job(output: string): RenderJob {
  const { timeline } = loadTimeline("tests/fixtures/stories/bridge");
  if (timeline === undefined) throw new Error("the story has errors");
  const assets = { style: "/a.css", early: "/b.js", script: "/c.js", search: "/d.js" };
  return { timeline, today: "2026-11-23", assets, live: false, prefix: "/x/", output };
}

it("gives the same bytes by one thread and by two", async () => {
  const [alone, together] = [temporaryFolder(), temporaryFolder()];
  await render(job(alone), 1);
  await render(job(together), 2);
  const files = filesIn(alone);
  expect(files.size).toBeGreaterThan(30);
  expect(filesIn(together)).toEqual(files);
});

it("says what went wrong in either thread", async () => {
  const file = join(temporaryFolder(), "taken");
  writeFileSync(file, "");
  await expect(render(job(join(file, "site")), 2)).rejects.toThrow("ENOTDIR");
});

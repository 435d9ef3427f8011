/** Two builds in one process: nothing of one is in the other. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { filesIn, temporaryFolder } from "../folders.ts";

const TODAY = "2026-11-23";

it("two stories that are built at the same time have the sites they have alone", async () => {
  const outputs = new Map<string, string>();
  const build = async (story: string, run: string) => {
    const output = join(temporaryFolder(), "site");
    outputs.set(`${story} ${run}`, output);
    const { built } = await buildSite({ content: `tests/fixtures/stories/${story}`, output, today: TODAY });
    expect(built).toBe(true);
  };
  await Promise.all([build("bridge", "together"), build("states", "together")]);
  await build("bridge", "alone");
  await build("states", "alone");
  for (const story of ["bridge", "states"]) {
    const [together, alone] = ["together", "alone"].map(run => filesIn(outputs.get(`${story} ${run}`) ?? ""));
    expect(alone?.size).toBeGreaterThan(20);
    expect([...(together ?? [])].map(([path, bytes]) => [path, bytes.toString("base64")])).toEqual(
      [...(alone ?? [])].map(([path, bytes]) => [path, bytes.toString("base64")]),
    );
  }
});

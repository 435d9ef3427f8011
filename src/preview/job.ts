/** The worker of the live preview: builds when told to, the page that is looked at first. A new job ends the one before. */
import { setImmediate } from "node:timers/promises";
import { BuildMemory } from "../build/cache/index.ts";
import { buildSite } from "../build/index.ts";
import { stackOf } from "../build/stack.ts";
import { Refusal } from "../problems/index.ts";
import { formatProblems } from "../problems/report.ts";
import type { Answer, Built, Job } from "./messages.ts";

const memory = new BuildMemory();
let latest: Job | undefined;
let running = Promise.resolve();

process.on("message", (job: Job) => {
  latest = job;
  running = running.then(() => work(job));
});
process.on("disconnect", () => process.exit());

async function work(job: Job): Promise<void> {
  if (job !== latest) return;
  answer(job, { kind: "begun" });
  try {
    answer(job, await build(job));
  } catch (error) {
    answer(job, await failure(error));
  }
}

async function failure(error: unknown): Promise<Built> {
  return error instanceof Refusal
    ? { kind: "refused", message: error.message }
    : { kind: "fault", stack: await stackOf(error) };
}

async function build(job: Job): Promise<Built> {
  const result = await buildSite(job.options, {
    memory,
    open: job.open,
    shown: () => answer(job, { kind: "shown" }),
    between: async () => {
      await setImmediate();
      if (job !== latest) throw new Error("overtaken");
    },
  });
  const text = formatProblems(result.problems, "text", result.lineOf);
  const { articles, events, pages, made } = result;
  return result.built
    ? { kind: "built", articles, events, pages, made, warnings: text }
    : { kind: "problems", problems: result.problems, text };
}

function answer({ number }: Job, what: Answer): void {
  process.send?.({ job: number, answer: what });
}

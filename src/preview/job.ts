/**
 * The worker of the live preview: builds when told to, the page that is looked at first. A new job ends the one before.
 * Where code has changed it reads the code anew.
 */
import { register } from "node:module";
import { setImmediate } from "node:timers/promises";
import type { Answer, Built, Job } from "./messages.ts";

const version = new Int32Array(new SharedArrayBuffer(4));
register("./moduleVersions.ts", { parentURL: import.meta.url, data: version });

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
    answer(job, failure(error));
  }
}

/** By name: another version of the code has another class of it. */
function failure(error: unknown): Built {
  return error instanceof Error && error.constructor.name === "Refusal"
    ? { kind: "refused", message: error.message }
    : { kind: "fault", stack: stackOf(error) };
}

async function build(job: Job): Promise<Built> {
  Atomics.store(version, 0, job.version);
  const { buildSite } = await import("../build/index.ts");
  const { formatProblems } = await import("../problems/report.ts");
  const result = await buildSite(job.options, {
    open: job.open,
    shown: () => answer(job, { kind: "shown" }),
    between: async () => {
      await setImmediate();
      if (job !== latest) throw new Error("overtaken");
    },
  });
  const text = formatProblems(result.problems, "text", result.lineOf);
  return result.built
    ? { kind: "built", events: result.events, articles: result.articles, warnings: text }
    : { kind: "problems", problems: result.problems, text };
}

function answer({ number }: Job, what: Answer): void {
  process.send?.({ job: number, answer: what });
}

/** Eleventy wraps what a layout throws; what it wraps says more. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalError, cause } = error as { originalError?: unknown; cause?: unknown };
  const inner = originalError ?? cause;
  if (inner instanceof Error) return stackOf(inner);
  return (error.stack ?? error.message).replace(/\?v=\d+/g, "");
}

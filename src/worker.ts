/** The process that builds for the live preview, as the server sees it: `preview.ts` is what runs there. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "./build.ts";
import type { Answer, Job } from "./preview.ts";

/** Characters of what the process says last that are kept. */
const MOST_STDERR = 10_000;

/** Versions of the code that one process holds, each some 25 MB, before another takes its place. */
const MOST_VERSIONS = 20;

/** Started when it is first needed. A build that is asked for ends the one before, which says nothing any more. */
export class Worker {
  #child: ChildProcess | undefined;
  #job: Job | undefined;
  #version = 0;
  /** The version with which the process began. */
  #first = 0;
  #isNew = false;
  #tell: (answer: Answer) => void = () => {};

  /** `open` is the address of the page that is looked at. `tell` hears when it is in its place, and what came of it all. */
  build(options: BuildOptions, open: string | undefined, tell: (answer: Answer) => void): void {
    if (this.#isNew) this.#version += 1;
    this.#isNew = false;
    this.#tell = tell;
    this.#job = { number: (this.#job?.number ?? 0) + 1, options, open, version: this.#version };
    this.#send(this.#job);
  }

  /** The code has changed. */
  renew(): void {
    this.#isNew = true;
  }

  stop(): void {
    const child = this.#child;
    this.#child = undefined;
    child?.kill();
  }

  #send(job: Job): void {
    this.#child ??= this.#start();
    this.#child.send(job);
  }

  /** By a process that is warm when it is needed: it builds once more what there is, and nobody listens. */
  #replace(job: Job): void {
    this.stop();
    this.#first = this.#version;
    this.#send({ ...job, number: 0, open: undefined });
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(new URL("./preview.ts", import.meta.url)), {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-MOST_STDERR);
    });
    child.on("message", ({ job, answer }: { readonly job: number; readonly answer: Answer }) => {
      if (this.#job === undefined || job !== this.#job.number) return;
      this.#tell(answer);
      const isDone = answer.kind !== "shown";
      if (isDone && this.#version - this.#first >= MOST_VERSIONS) this.#replace(this.#job);
    });
    child.on("exit", () => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#tell({ kind: "fault", stack: stderr.trim() || "The process that builds has ended." });
    });
    return child;
  }
}

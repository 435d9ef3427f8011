/** The process that builds for the live preview, as the server sees it: `job.ts` is what runs there. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { BuildOptions } from "../build/options.ts";
import { CURRENT_FOLDER, PROGRAM_FOLDER } from "../problems/paths.ts";
import type { Answer, Job } from "./messages.ts";

/** Characters of what the process says last that are kept. */
const MOST_STDERR = 10_000;

/** Milliseconds that a build has to end when the next is asked for. One that does not is stuck, and its process is ended. */
const PATIENCE = 10_000;

/** Started when it is first needed. A build that is asked for ends the one before, which says nothing any more. */
/**
 * A process that runs for hours gives garbage back sooner than V8 does by itself: when a third has been added to what is in use,
 * instead of when it has doubled or more. At 10,000 articles that halves its memory.
 */
const COLLECT_SOONER = "--heap-growing-percent=30";

export class BuildProcess {
  #child: ChildProcess | undefined;
  #job: Job | undefined;
  /** Whether somebody waits for an answer. */
  #isAsked = false;
  /** Whether the process has begun a build and not ended it. */
  #isBuilding = false;
  /** Whether the process has begun what was asked. */
  #isBegun = false;
  #isSentAgain = false;
  #patience: NodeJS.Timeout | undefined;
  #tell: (answer: Answer) => void = () => {};

  /** `open` is the address of the page that is looked at. `tell` hears when it is in its place, and what came of it all. */
  build(options: BuildOptions, open: string | undefined, tell: (answer: Answer) => void): void {
    this.#isAsked = true;
    this.#isBegun = false;
    this.#isSentAgain = false;
    this.#tell = tell;
    this.#job = { number: (this.#job?.number ?? 0) + 1, options, open };
    this.#send(this.#job);
  }

  /** The code has changed: the next build begins in another process, which loads it. */
  renew(): void {
    this.stop();
  }

  stop(): void {
    const child = this.#child;
    this.#child = undefined;
    this.#isBuilding = false;
    clearTimeout(this.#patience);
    child?.kill("SIGKILL");
  }

  #send(job: Job): void {
    this.#child ??= this.#start();
    // One that has ended in the meantime takes no message; that it has ended is heard.
    this.#child.send(job, () => {});
    clearTimeout(this.#patience);
    if (this.#isBuilding) this.#patience = setTimeout(() => this.#sendToAnother(job), PATIENCE);
  }

  #sendToAnother(job: Job): void {
    this.stop();
    this.#send(job);
  }

  #start(): ChildProcess {
    const child = fork(join(PROGRAM_FOLDER, "bin", "previewBuild.js"), {
      // The person's folder may be replaced while the preview runs.
      cwd: PROGRAM_FOLDER,
      env: { ...process.env, INIT_CWD: CURRENT_FOLDER },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      execArgv: [...process.execArgv, COLLECT_SOONER],
    });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-MOST_STDERR);
    });
    child.on("message", (message: { readonly job: number; readonly answer: Answer }) => {
      if (this.#child === child) this.#hear(message.job, message.answer);
    });
    const end = (answer: Answer) => {
      if (this.#child !== child) return;
      this.stop();
      if (!this.#isAsked || this.#job === undefined) return;
      // It had ended before it was asked, or as it began.
      if (!this.#isBegun && !this.#isSentAgain) {
        this.#isSentAgain = true;
        this.#send(this.#job);
        return;
      }
      this.#isAsked = false;
      this.#tell(answer);
    };
    child.on("error", error =>
      end({ kind: "refused", message: `The build cannot start: ${error.message}.` }),
    );
    child.on("exit", (_code, signal) => end(whyEnded(signal, stderr)));
    return child;
  }

  #hear(number: number, answer: Answer): void {
    const isDone = answer.kind !== "begun" && answer.kind !== "shown";
    this.#isBuilding = !isDone;
    if (number !== this.#job?.number) return;
    clearTimeout(this.#patience);
    this.#isBegun = true;
    if (isDone) this.#isAsked = false;
    this.#tell(answer);
  }
}

function whyEnded(signal: NodeJS.Signals | null, stderr: string): Answer {
  if (/heap out of memory|heap limit/i.test(stderr))
    return { kind: "refused", message: "The build needed more memory than there is, and was stopped." };
  if (stderr.trim() !== "") return { kind: "fault", stack: stderr.trim() };
  return { kind: "refused", message: `The build process was stopped${signal ? ` by ${signal}` : ""}.` };
}

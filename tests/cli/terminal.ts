/** The commands as a person types them, and a story to type them for. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { run } from "../../src/cli/run.ts";

export const STORY = {
  "story.yaml": "title: A Story\n",
  "actors.yaml": "- id: council\n  name: City Council\n  kind: government\n",
};

export const GOOD = `---
title: The bridge opens
date: 2024-05-02
actors: [council]
sources:
  - id: herald
    publisher: The Herald
---

It opened.
`;

export interface Printed {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where it is typed: the current folder, and the variables that are set. */
interface Where {
  readonly here?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Typed after the program's name, in this process. */
export async function typed(
  args: readonly string[],
  { here = resolve("."), env = {} }: Where = {},
): Promise<Printed> {
  let out = "";
  let err = "";
  const code = await run(args, {
    here,
    env,
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The same as a process of its own, however it is started. */
export function started(
  [program = "", ...args]: readonly string[],
  { here = resolve("."), env = {} }: Where = {},
): Printed {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    cwd: here,
    env: { ...OUTSIDE, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The variables of a person who runs no npm, on a day that is not said. */
const OUTSIDE: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|DATELINE_TODAY|SOURCE_DATE_EPOCH|TSX_TSCONFIG_PATH)/i.test(name),
  ),
);

/** `dateline` on the path. */
export const DATELINE = [process.execPath, resolve("bin/dateline.js")];

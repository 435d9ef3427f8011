#!/usr/bin/env node
// The commands as one program, for a story kept anywhere. TypeScript is read as it is; see src/cli.ts.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.INIT_CWD = process.cwd();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
register();
await import("../src/cli.ts");

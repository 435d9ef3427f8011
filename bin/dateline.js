#!/usr/bin/env node
// The commands as one program, for a story kept anywhere. TypeScript is read as it is; see src/cli/index.ts.
import { fileURLToPath } from "node:url";
import "./place.js";
import { register } from "tsx/esm/api";

// Of the program, not of the folder where it is typed. Processes that it starts read TypeScript in the same way.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
register();
await import("../src/cli/index.ts");

#!/usr/bin/env node
// The commands, for a story kept anywhere: see src/program.ts.
import { setFlagsFromString } from "node:v8";
import { loadProgram } from "./program.js";

// Node 20 optimises code so early that a command, which does not run for long, spends a quarter of its time on it. Later versions
// wait longer by themselves, and do not know this flag.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=600000");

const { main } = await loadProgram(/^[a-z]{1,9}$/.exec(process.argv[2] ?? "")?.[0] ?? "help");
await main();

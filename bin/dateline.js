#!/usr/bin/env node
// The commands, for a story kept anywhere: see src/program.ts.
import { loadProgram } from "./program.js";

const { main } = await loadProgram(/^[a-z]{1,9}$/.exec(process.argv[2] ?? "")?.[0] ?? "help");
await main();

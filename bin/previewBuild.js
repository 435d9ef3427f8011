// The process that builds for the live preview: see src/preview/job.ts.
import { loadProgram } from "./program.js";

const { buildForPreview } = await loadProgram("job");
await buildForPreview();

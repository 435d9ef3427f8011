/** Every check of the whole, by its name. A new one is a file here and a line in this list. */
export { actors } from "./actors.ts";
export { addresses } from "./addresses.ts";
export { archives } from "./archives.ts";
export { chronology } from "./chronology.ts";
export { deadlines } from "./deadlines.ts";
export { duplicates } from "./duplicates.ts";
export { eventIds } from "./eventIds.ts";
export { events } from "./events.ts";
export { facts } from "./facts.ts";
export { kinds } from "./kinds.ts";
export { noSource } from "./noSource.ts";
export { plausible } from "./plausible.ts";
export { quoteCopies } from "./quoteCopies.ts";
export { series } from "./series.ts";
export { sourceIds } from "./sourceIds.ts";
export { sources } from "./sources.ts";
export { strayCopies } from "./strayCopies.ts";

/** The door to what has changed in meaning between two builds of a story. */
export { compareTimelines } from "./compare.ts";
export { readTimelineData, type TimelineData } from "./data.ts";
export { DIFF_FORMATS, type DiffFormat, formatComparison } from "./format.ts";

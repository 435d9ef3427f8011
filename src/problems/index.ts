/** The door to problems: what can be wrong, and where. */
export { confusable, nearest } from "../text/nearest.ts";
export { wikiTarget } from "../text/wiki.ts";
export * from "./problem.ts";
export { addressOfRule, leavesAddresses, RULES, type RuleCode, usualSeverity } from "./rules/index.ts";
export { findUnseen, positionAt } from "./unseen.ts";

/**
 * Every rule. To add one, add an entry to its group and report it with its code; `docs/problems.md` is made from here by
 * `npx vitest run tests/docs -u`.
 */
import { actorsRules } from "./actors.ts";
import { articlesRules } from "./articles.ts";
import { datesRules } from "./dates.ts";
import { fieldsRules } from "./fields.ts";
import { fileRules } from "./file.ts";
import { frontMatterRules } from "./frontMatter.ts";
import { linksRules } from "./links.ts";
import { markdownRules } from "./markdown.ts";
import { plainTextRules } from "./plainText.ts";
import type { Rule, RuleGroup } from "./rule.ts";
import { sourcesRules } from "./sources.ts";
import { yamlRules } from "./yaml.ts";

/** The code of every rule: one that is misspelt does not compile. */
export type RuleCode = keyof typeof RULES;

/** In the order of `docs/problems.md`. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  fileRules,
  frontMatterRules,
  yamlRules,
  fieldsRules,
  datesRules,
  actorsRules,
  articlesRules,
  sourcesRules,
  markdownRules,
  linksRules,
  plainTextRules,
];

export const RULES = {
  ...fileRules.rules,
  ...frontMatterRules.rules,
  ...yamlRules.rules,
  ...fieldsRules.rules,
  ...datesRules.rules,
  ...actorsRules.rules,
  ...articlesRules.rules,
  ...sourcesRules.rules,
  ...markdownRules.rules,
  ...linksRules.rules,
  ...plainTextRules.rules,
} as const satisfies Readonly<Record<string, Rule>>;

/** Where a rule is explained, from the folder of the program. */
export function addressOfRule(code: RuleCode): string {
  return `docs/problems.md#${code}`;
}

/** Whether every page keeps its address although this rule is broken. */
export function leavesAddresses(code: RuleCode): boolean {
  return RULE_GROUPS.some(group => group.leavesAddresses === true && code in group.rules);
}

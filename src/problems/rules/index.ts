/**
 * Every rule. To add one, add an entry to its group and report it with its code; `docs/problems.md` is made from here by
 * `npx vitest run tests/docs -u`.
 */
import { actorsRules } from "./actors.ts";
import { addressesRules } from "./addresses.ts";
import { articlesRules } from "./articles.ts";
import { datesRules } from "./dates.ts";
import { fieldsRules } from "./fields.ts";
import { fileRules } from "./file.ts";
import { frontMatterRules } from "./frontMatter.ts";
import { linksRules } from "./links.ts";
import { lookRules } from "./look.ts";
import { markdownRules } from "./markdown.ts";
import { plainTextRules } from "./plainText.ts";
import { sourcesRules } from "./sources.ts";
import { yamlRules } from "./yaml.ts";

export interface Rule {
  /** What is wrong, in a few words and without a full stop: `A date or time does not exist`. */
  readonly title: string;
  /** "either" if it depends on the place or on how sure it is. */
  readonly severity: "error" | "warning" | "either";
  /** Markdown: why it is reported, and where its limits are. Links are relative to `docs/`. */
  readonly explanation: string;
  /** One of the problems that are really reported, and what to do about it. */
  readonly example: { readonly message: string; readonly hint: string };
}

/** A section of `docs/problems.md`. */
export interface RuleGroup {
  readonly title: string;
  /** Markdown, above the first rule. */
  readonly introduction?: string;
  /** Whether every page keeps its address while one of these is reported, so that links can be checked already. */
  readonly leavesAddresses?: true;
  readonly rules: Readonly<Record<string, Rule>>;
}

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
  addressesRules,
  plainTextRules,
  lookRules,
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
  ...addressesRules.rules,
  ...plainTextRules.rules,
  ...lookRules.rules,
} as const satisfies Readonly<Record<string, Rule>>;

/** Where a rule is explained, from the folder of the program. */
export function addressOfRule(code: RuleCode): string {
  return `docs/problems.md#${code}`;
}

/** Returns "warning" for a rule that is always one, and "error" for any other. */
export function usualSeverity(code: RuleCode): "error" | "warning" {
  return RULES[code].severity === "warning" ? "warning" : "error";
}

/** Whether every page keeps its address although this rule is broken. */
export function leavesAddresses(code: RuleCode): boolean {
  return RULE_GROUPS.some(group => group.leavesAddresses === true && code in group.rules);
}

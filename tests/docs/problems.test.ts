/** The page of problems is made from the rules, so it cannot say anything else. */
import { expect, it } from "vitest";
import type { Rule, RuleGroup } from "../../src/problems/rules/index.ts";
import { RULE_GROUPS } from "../../src/problems/rules/index.ts";

it("docs/problems.md says of every rule what its entry says (npx vitest run tests/docs/problems.test.ts -u writes it)", async () => {
  const text = [
    "<!-- Made from src/problems/rules/: change a rule there, then run npx vitest run tests/docs/problems.test.ts -u -->",
    "",
    "# Every problem",
    "",
    "A problem is one line: the file with line and column, whether it is an error or a warning, the field, what is wrong,",
    "what to do, and the rule with its address on this page. All problems of all files are reported at once. An error stops",
    "the build; a warning does not.",
    "",
    "```",
    'content/articles/bridge.md:3:7 error date: "2023-02-29" is not a day that exists; 2023 has no 29 February. Write an EDTF date such as 2023-02-28 or 2023-02. [date-invalid] docs/problems.md#date-invalid',
    "```",
    "",
    "The text counts the entries of a list from 1, and names an entry by its id if it has one: `quote 2, speaker`,",
    '`source "herald", url`, `actor "port-board", kind`. With `--format json`, `field` is a path for programs and counts from 0:',
    "`quotes[1].speaker`.",
    "",
    "Every rule below has an example of a message and of what to do.",
    "",
    ...RULE_GROUPS.flatMap(section),
  ];
  await expect(`${text.join("\n").trimEnd()}\n`).toMatchFileSnapshot("../../docs/problems.md");
});

function section({ title, introduction, rules }: RuleGroup): string[] {
  return [
    `## ${title}`,
    "",
    ...(introduction === undefined ? [] : [introduction, ""]),
    ...Object.entries(rules).flatMap(([code, rule]) => entry(code, rule)),
  ];
}

const SEVERITIES = { error: "An error.", warning: "A warning.", either: "An error or a warning." };

function entry(code: string, { title, severity, explanation, example }: Rule): string[] {
  return [
    `### \`${code}\``,
    "",
    `**${title}.** ${SEVERITIES[severity]}`,
    "",
    explanation,
    "",
    `> ${asText(example.message)}`,
    "",
    asText(example.hint),
    "",
  ];
}

/** A message as readers of the page see it: no sign outside of backticks is Markdown or HTML. */
function asText(message: string): string {
  return message
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<&*[~]/g, "\\$&")))
    .join("");
}

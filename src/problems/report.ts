/** Problems as text for a terminal, as JSON, or as annotations on GitHub. */
import { addressOfRule, inColumns, type Problem, visible } from "./index.ts";

export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** Returns the line of the file that has the problem, or `undefined` if it cannot be shown. */
export type LineOf = (problem: Problem) => string | undefined;

/** One text, ended by a line break; empty where text or github has nothing to say. */
export function formatProblems(
  problems: readonly Problem[],
  format: Format,
  lineOf: LineOf = () => undefined,
): string {
  switch (format) {
    case "json":
      return `${escaped(JSON.stringify({ problems: problems.map(plain), errors: errors(problems), warnings: warnings(problems) }, null, 2))}\n`;
    case "github":
      return problems.map(problem => `${annotation(problem)}\n`).join("");
    case "text":
      return problems.map(problem => `${inWords(problem)}\n${excerpt(problem, lineOf)}`).join("");
  }
}

export function errors(problems: readonly Problem[]): number {
  return problems.filter(problem => problem.severity === "error").length;
}

export function warnings(problems: readonly Problem[]): number {
  return problems.length - errors(problems);
}

/** "3 errors and 1 warning in 2 files"; empty where there is none. */
export function countProblems(problems: readonly Problem[]): string {
  const counts = [
    { number: errors(problems), word: "error" },
    { number: warnings(problems), word: "warning" },
  ].filter(({ number }) => number > 0);
  if (counts.length === 0) return "";
  const files = new Set(problems.map(problem => problem.file)).size;
  return `${counts.map(({ number, word }) => times(number, word)).join(" and ")} in ${times(files, "file")}`;
}

/** "1 article", "2 articles" */
export function times(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function inWords({
  file,
  line,
  column,
  severity,
  field,
  fieldInWords,
  message,
  hint,
  rule,
}: Problem): string {
  const where = field === "" ? "" : ` ${fieldInWords ?? field}`;
  return `${visible(file)}:${line}:${column} ${severity}${visible(where)}: ${visible(message)} ${visible(hint)} [${rule}] ${addressOfRule(rule)}`;
}

const EXCERPT = 100;

/** The line and a mark under the column. */
function excerpt(problem: Problem, lineOf: LineOf): string {
  const text = lineOf(problem);
  if (text === undefined || text.trim() === "") return "";
  const from = problem.column > EXCERPT - 20 ? problem.column - 40 : 0;
  const shown = inColumns(text.slice(from, from + EXCERPT).replace(/\t/g, " "));
  return `    ${shown}\n    ${" ".repeat(Math.max(0, problem.column - 1 - from))}^\n`;
}

/** JSON as it is, but for characters that a terminal would act on: they are written as their codes. */
function escaped(json: string): string {
  return json.replace(/[\p{Cf}\p{Co}\p{Zl}\p{Zp}\u007f-\u009f]/gu, sign =>
    Array.from(
      { length: sign.length },
      (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** `docs` is where the rule is explained. */
function plain({ file, line, column, severity, field, message, hint, rule }: Problem) {
  return { file, line, column, severity, field, message, hint, rule, docs: addressOfRule(rule) };
}

/** https://docs.github.com/actions/reference/workflow-commands: `%`, line breaks and, in properties, `:` and `,` are escaped. */
function annotation(problem: Problem): string {
  const { file, line, column, severity, field, fieldInWords = field, message, hint, rule } = problem;
  const data = (text: string) =>
    visible(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${field === "" ? "" : `${fieldInWords}: `}${message} ${hint} See ${addressOfRule(rule)}.`)}`;
}

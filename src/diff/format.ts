/** What has changed, as text for a terminal, as Markdown for a comment, as JSON for programs. */
import { visible } from "../problems/index.ts";
import type { Change, Comparison, FieldChange } from "./compare.ts";
import { daysInWords } from "./days.ts";
import { KINDS, type Kind, shortOf } from "./kinds.ts";

export const DIFF_FORMATS = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export function formatComparison(comparison: Comparison, format: DiffFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify({ summary: summaryOf(comparison.changes), ...comparison }, null, 2)}\n`;
    case "text":
      return inText(comparison);
    case "markdown":
      return inMarkdown(comparison);
  }
}

function inText({ asOf, changes }: Comparison): string {
  const lines = changes.flatMap(change => [
    `${SIGNS[change.change]} ${change.kind}${change.id && ` ${change.id}`}${change.formerId === undefined ? "" : ` (was ${change.formerId})`}: ${cut(change.title)}`,
    ...change.fields.map(field => `    ${fieldInWords(field, text => `"${cut(text)}"`)}`),
  ]);
  return [visible(summaryOf(changes)), ...dayNote(asOf), ...lines.map(visible)]
    .map(line => `${line}\n`)
    .join("");
}

const SIGNS = { added: "+", removed: "-", changed: "~", renamed: "~" } as const;

/** A comment on GitHub holds 65,536 characters. */
const MOST_LISTED = 100;

function inMarkdown({ asOf, changes }: Comparison): string {
  const listed = changes.slice(0, MOST_LISTED);
  const items = listed.map(({ kind, id, formerId, change, title, fields }) => {
    const name = `${KIND_NAMES[kind][0]}${id && ` ${code(id)}`}`;
    const was = formerId === undefined ? "" : ` (was ${code(formerId)})`;
    const details = fields.map(field => `\n  - ${fieldInWords(field, text => code(cut(text)), code)}`);
    return `- **${change}** ${name}${was}: ${escaped(cut(title))}${details.join("")}`;
  });
  const left = changes.length - listed.length;
  return [
    `### What changes in meaning\n\n${escaped(summaryOf(changes))}\n`,
    ...dayNote(asOf).map(note => `${note}\n`),
    ...(items.length === 0 ? [] : [`${items.join("\n")}\n`]),
    ...(left > 0 ? [`And ${left} more.\n`] : []),
  ].join("\n");
}

function dayNote({ from, to }: Comparison["asOf"]): string[] {
  if (from === to) return [];
  return [
    `The older build is of ${visible(from) || "an unknown day"}, the newer of ${visible(to) || "an unknown day"}: a deadline can have become overdue by itself.`,
  ];
}

function fieldInWords(
  { field, from, to, days }: FieldChange,
  quoted: (text: string) => string,
  named: (name: string) => string = name => name,
): string {
  if (field === "body") return "the text changed";
  if (field === "copy")
    return to === true
      ? "is now checked against a kept copy of its source"
      : "is no longer checked against a kept copy of its source";
  const moved = days && daysInWords(days);
  const value = (each: unknown) => (each === null || each === undefined ? "nothing" : quoted(shortOf(each)));
  return `${named(field)}: ${value(from)} -> ${value(to)}${moved ? `, ${moved}` : ""}`;
}

/** Returns one sentence: "2 events added; the date of \"Opening\" moved, 30 days later; 1 quote is now unchecked." */
function summaryOf(changes: readonly Change[]): string {
  const moved = changes
    .filter(({ kind }) => kind === "deadline")
    .flatMap(({ title, fields }) =>
      fields.filter(({ field }) => field.startsWith("dateInForce")).map(field => movedInWords(title, field)),
    );
  const parts = [
    ...KINDS.filter(kind => kind !== "story").flatMap(kind => counted(kind, changes, ["added", "removed"])),
    ...moved.slice(0, MOST_NAMED),
    ...(moved.length > MOST_NAMED ? [`${moved.length - MOST_NAMED} more dates moved`] : []),
    ...unchecked(changes),
    ...KINDS.flatMap(kind => counted(kind, changes, ["renamed", "changed"])),
  ];
  if (parts.length === 0) return "Nothing has changed in meaning.";
  const sentence = `${parts.join("; ")}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const MOST_NAMED = 3;

function movedInWords(title: string, { field, from, to, days }: FieldChange): string {
  const part = field.replace(/^dateInForce(?: of )?/, "");
  const name = `"${cut(title)}"${part && `, ${part},`}`;
  if (to === null) return `${name} has no date any more`;
  if (from === null) return `${name} has a date now, ${shortOf(to)}`;
  const by = days && daysInWords(days);
  return `the date of ${name} moved from ${shortOf(from)} to ${shortOf(to)}${by ? `, ${by}` : ""}`;
}

/** Quotes that were checked, and are not any more: against a kept copy, or against the text of the article. */
function unchecked(changes: readonly Change[]): string[] {
  const isLost = ({ field, to }: FieldChange) =>
    (field === "copy" && to === false) || (field === "check" && (to === "missing" || to === "altered"));
  const number = changes.filter(({ kind, fields }) => kind === "quote" && fields.some(isLost)).length;
  return number === 0 ? [] : [`${number} ${number === 1 ? "quote is" : "quotes are"} now unchecked`];
}

function counted(kind: Kind, changes: readonly Change[], which: readonly Change["change"][]): string[] {
  return which.flatMap(change => {
    const number = changes.filter(each => each.kind === kind && each.change === change).length;
    if (number === 0) return [];
    if (kind === "story") return ["the story itself changed"];
    return [`${number} ${KIND_NAMES[kind][number === 1 ? 0 : 1]} ${change}`];
  });
}

const KIND_NAMES: { readonly [Name in Kind]: readonly [one: string, many: string] } = {
  story: ["story", "stories"],
  deadline: ["deadline", "deadlines"],
  event: ["event", "events"],
  statement: ["statement", "statements"],
  quote: ["quote", "quotes"],
  figure: ["figure", "figures"],
  article: ["article", "articles"],
  actor: ["actor", "actors"],
  source: ["source", "sources"],
  page: ["page", "pages"],
  correction: ["correction", "corrections"],
  withdrawn: ["withdrawal", "withdrawals"],
};

/** One line, of at most 200 characters. */
function cut(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length > MOST_SHOWN
    ? `${characters.slice(0, MOST_SHOWN - 1).join("")}…`
    : characters.join("");
}

const MOST_SHOWN = 200;

/**
 * Text in Markdown of GitHub (GFM) that is nothing but text. Every sign of ASCII may be escaped (CommonMark, section 2.4). GitHub
 * also makes links of `@name` and `#1`, whatever is escaped, but not across a comment.
 */
function escaped(text: string): string {
  return visible(text)
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/\\([@#])/g, "\\$1<!-- -->");
}

/** Text in a code span, between more backticks than are in it. */
function code(text: string): string {
  const longest = Math.max(0, ...(visible(text).match(/`+/g) ?? []).map(run => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || text === "" ? " " : "";
  return `${fence}${space}${visible(text)}${space}${fence}`;
}

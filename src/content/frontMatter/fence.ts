/** The two lines of three hyphens around front matter, or why they are not as they should be. */
import { type Fault, START } from "../../problems/index.ts";
import type { LocatedFault } from "./position.ts";

/** The line of the closing fence and the text with bare fences. */
export function findFence(text: string): { readonly close: number; readonly text: string } | LocatedFault {
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  if (text.trim() === "") return { position: START, fault: EMPTY_FILE };
  if (first.trimEnd() !== "---" || first.length > 200) return wrongFence(lines);
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const stray = lines.findIndex(
    (line, index) => index > 0 && (index < close || close === -1) && NEARLY_A_FENCE.test(line.trimEnd()),
  );
  if (stray !== -1) return { position: { line: stray + 1, column: 1 }, fault: NEARLY_CLOSED };
  if (close === -1) return unclosed(lines);
  if (first === "---" && lines[close] === "---") return { close: close + 1, text };
  return {
    close: close + 1,
    text: ["---", ...lines.slice(1, close), "---", ...lines.slice(close + 1)].join("\n"),
  };
}

/** A line that was meant as a fence: indented, of other hyphens or another number of them, with something behind. */
const NEARLY_A_FENCE = /^(?:\.\.\.|[ \t]{1,9}---|[-–—−]{2,9}|[–—]|---[^-].{0,99}|\+\+\+)$/;

const NEARLY_CLOSED: Fault = {
  rule: "fence-unclosed",
  message:
    "This line looks like the end of the front matter but is not: the end is three hyphens and nothing else.",
  hint: "Write only `---` on the line. If more fields follow, delete the line; if it is part of a text, put that text in quotation marks.",
};

const EMPTY_FILE: Fault = {
  rule: "file-empty",
  message: "The file is empty.",
  hint: "Begin it with a line `---`, then write the fields, a line `---`, and the text.",
};

function unclosed(lines: readonly string[]): LocatedFault {
  const body = lines.findIndex(
    (line, index) => index > 0 && /^[^\s#-]/.test(line) && !/^[^\s:]+:/.test(line),
  );
  if (body !== -1 && /^[_*=~]{2,9}\s*$/.test(lines[body] ?? ""))
    return { position: { line: body + 1, column: 1 }, fault: NEARLY_CLOSED };
  const where =
    body === -1 ? "after the last field" : `before the text, which seems to begin on line ${body + 1}`;
  return {
    position: START,
    fault: {
      rule: "fence-unclosed",
      message: "The front matter that begins here is not closed.",
      hint: `Write a line of three hyphens, \`---\`, ${where}.`,
    },
  };
}

/** Returns what is wrong with a first line that is not three hyphens. */
function wrongFence(lines: readonly string[]): LocatedFault {
  const index = lines.findIndex(line => line.trim() !== "");
  const line = (lines[index] ?? "").trim();
  const fault = wrongFirst(line.slice(0, 200));
  if (index > 0 && /^---\s*$/.test(line)) return { position: START, fault: BLANK_BEFORE };
  return { position: { line: Math.max(0, index) + 1, column: 1 }, fault };
}

const BLANK_BEFORE: Fault = {
  rule: "fence-missing",
  message: "There is an empty line above the front matter, but `---` must be the first line.",
  hint: "Delete everything above `---`.",
};

const NO_HYPHENS = "Begin the file with a line of three hyphens, `---`, before the first field.";

function wrongFirst(line: string): Fault {
  const hint =
    "Begin the file with a line `---`, then write the fields as `name: value`, a line `---`, and the text.";
  if (line.startsWith("+++"))
    return { rule: "fence-toml", message: "The front matter is TOML, but only YAML is read.", hint };
  if (line.startsWith("{") || line.startsWith(";;;"))
    return { rule: "fence-json", message: "The front matter is JSON, but only YAML is read.", hint };
  const language = /^---\s*([A-Za-z][^\s]*)/.exec(line)?.[1];
  if (language !== undefined)
    return {
      rule: "fence-language",
      message: `The front matter is marked as "${language.slice(0, 20)}", but only YAML is read, and nothing in an article is run.`,
      hint: "Write only `---` on the first line, and the fields as `name: value` below it.",
    };
  if (/^[-–—−]+$/.test(line))
    return {
      rule: "fence-missing",
      message: line === "---" ? "The first line is indented." : "The first line is not three plain hyphens.",
      hint: "Write `---` at the very beginning of the file, alone on the line.",
    };
  if (/^[\p{L}_-]+\s*:(\s|$)/u.test(line))
    return {
      rule: "fence-missing",
      message: "The line `---` above the fields is missing.",
      hint: NO_HYPHENS,
    };
  return { rule: "fence-missing", message: "The file does not begin with front matter.", hint };
}

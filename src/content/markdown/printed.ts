/** The text of some tokens as a reader reads it, with the position of each letter in the file. */
import { unescapeAll } from "markdown-it/lib/common/utils.mjs";
import type Token from "markdown-it/lib/token.mjs";
import type { Position } from "../../problems/problem.ts";

export interface Printed {
  /** Paragraphs apart by an empty line; a line break that the writer made as one. */
  readonly text: string;
  /** The same, unit by unit, with code struck out: no mark in it means anything. */
  readonly marks: string;
  /** Stretches in emphasis, in order: from a UTF-16 unit to before another. */
  readonly emphasised: readonly (readonly [from: number, to: number])[];
  readonly positionAt: (unit: number) => Position;
}

/** The lines of a file from one on: `first` is the number of the line of the body's `lines[0]`. */
export interface Lines {
  readonly lines: readonly string[];
  readonly first: number;
}

/** Several one after the other. */
export function joined(parts: readonly Printed[], separators: readonly string[]): Printed {
  const starts: number[] = [];
  const emphasised: [number, number][] = [];
  const texts: string[] = [];
  const marks: string[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    const separator = index === 0 ? "" : (separators[index] ?? " ");
    texts.push(separator, part.text);
    marks.push(separator, part.marks);
    length += separator.length;
    starts.push(length);
    for (const [from, to] of part.emphasised) emphasised.push([from + length, to + length]);
    length += part.text.length;
  }
  const positionAt = (unit: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return parts[low]?.positionAt(unit - (starts[low] ?? 0)) ?? { line: 1, column: 1 };
  };
  return { text: texts.join(""), marks: marks.join(""), emphasised, positionAt };
}

/** A text that is in the file as it is printed, line by line from a line of the body on. */
export function printedLines(text: string, from: number, file: Lines): Printed {
  const places = sourceOf(text, from, file);
  return { text, marks: text.replace(/\S/g, "x"), emphasised: [], positionAt: unit => places(unit) };
}

/** An inline token whose content begins on a line of the body, at or after a column of it, counted from 0. */
export function printedInline(token: Token, from: number, file: Lines, column = 0): Printed {
  let text = "";
  let marks = "";
  const emphasised: [number, number][] = [];
  let depth = 0;
  let opened = 0;
  /** Ends of links, as units of the text: what follows in the file is their address. */
  const linkEnds = new Set<number>();
  for (const child of token.children ?? []) {
    if (child.type === "em_open" && depth++ === 0) opened = text.length;
    else if (child.type === "em_close" && --depth === 0) emphasised.push([opened, text.length]);
    else if (child.type === "link_close") linkEnds.add(text.length);
    const shown = child.type === "softbreak" ? " " : child.type === "hardbreak" ? "\n" : child.content;
    text += shown;
    marks += child.type === "code_inline" ? "x".repeat(shown.length) : shown;
  }
  let offsets: Int32Array | undefined;
  const places = sourceOf(token.content, from, file, column);
  const positionAt = (unit: number) => {
    offsets ??= offsetsIn(token.content, text, linkEnds);
    return places(offsets[Math.min(unit, text.length)] ?? 0);
  };
  return { text, marks, emphasised, positionAt };
}

/** The position of each unit of a printed text in its Markdown, and at the end the position of its end. */
function offsetsIn(content: string, text: string, linkEnds: ReadonlySet<number>): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  const entity = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
  /** What does not come again in the content. */
  const absent = new Set<string>();
  let at = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const wanted = text[unit] ?? "";
    if (linkEnds.has(unit)) at = pastAddress(content, at);
    offsets[unit] = at;
    if (absent.has(wanted)) continue;
    let seek = at;
    while (seek < content.length && !isSame(content[seek], wanted)) {
      entity.lastIndex = seek;
      if (content[seek] === "&" && entity.test(content)) {
        const shown = unescapeAll(content.slice(seek, entity.lastIndex));
        if (text.startsWith(shown, unit)) break;
      }
      seek++;
    }
    if (seek === content.length) {
      absent.add(wanted);
      continue;
    }
    offsets[unit] = seek;
    entity.lastIndex = seek;
    const shown =
      content[seek] === "&" && entity.test(content)
        ? unescapeAll(content.slice(seek, entity.lastIndex))
        : undefined;
    if (shown !== undefined && text.startsWith(shown, unit)) {
      offsets.fill(seek, unit, unit + shown.length);
      unit += shown.length - 1;
      at = entity.lastIndex;
    } else at = seek + 1;
  }
  offsets[text.length] = at;
  return offsets;
}

function isSame(written: string | undefined, printed: string): boolean {
  return written === printed || (written === "\n" && printed === " ");
}

/** Past `](address "title")` or `][label]`, if it is at or shortly after a position. */
function pastAddress(content: string, from: number): number {
  const match = /[*_`~]*\](?:\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)|\[[^[\]]*\])?/y;
  match.lastIndex = from;
  return match.test(content) ? match.lastIndex : from;
}

/** From an offset in what the parser took out of some lines to its position in the file. */
function sourceOf(content: string, from: number, { lines, first }: Lines, column = 0) {
  let starts: { readonly offset: number; readonly column: number }[] | undefined;
  return (offset: number): Position => {
    starts ??= content.split("\n").reduce<{ offset: number; column: number }[]>((found, line, index) => {
      const before = found.at(-1);
      const offset = before === undefined ? 0 : content.indexOf("\n", before.offset) + 1;
      const words = line.trim();
      const indent = line.indexOf(words);
      const source = lines[from + index] ?? "";
      const at = index === 0 && column > 0 ? source.indexOf(words, column) : source.lastIndexOf(words);
      found.push({ offset, column: Math.max(0, at === -1 ? column : at) - indent });
      return found;
    }, []);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? { offset: 0, column: 0 };
    return { line: first + from + low, column: Math.max(0, start.column + offset - start.offset) + 1 };
  };
}

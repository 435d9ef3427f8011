/** Which lists and fields are open at a line, by their columns. A line that fits none of them is reported. */
import type { Fault } from "../../problems/problem.ts";
import { NOT_INDENTED_ALIKE, needsQuotes } from "./explain.ts";
import type { Entry } from "./lines.ts";

/** What is wrong with an entry, on its own line unless another is said. */
export interface Found {
  readonly fault: Fault;
  readonly line?: number;
  /** From 0. */
  readonly column: number;
  /** The field's name, where the line has no colon after it. */
  readonly name?: string;
}

interface Level {
  readonly column: number;
  readonly kind: "map" | "list";
}

/** Follows which lists and fields are open, by their columns. */
export class Shape {
  #open: Level[] = [];
  /** What the line before has closed. */
  #closed: readonly Level[] = [];
  #previous: Entry | undefined;
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  check(entry: Entry, index: number): Found | undefined {
    const before = this.#open;
    const found = this.#check(entry, index);
    this.#closed = before.filter(level => !this.#open.includes(level));
    this.#previous = entry;
    return found;
  }

  #check(entry: Entry, index: number): Found | undefined {
    const previous = this.#previous;
    const first = entry.dashes[0] ?? entry.column;
    if (index === 0) {
      const outside = this.#entries.find(each => (each.dashes[0] ?? each.column) < first);
      if (outside !== undefined) return { fault: NOT_INDENTED_ALIKE, column: first };
    }
    const continues = entry.key === undefined && entry.dashes.length === 0;
    if (continues) return undefined;
    const plain = entry.key === undefined || /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(entry.key);
    if (
      previous !== undefined &&
      previous.value !== "" &&
      first > previous.column &&
      !this.#open.some(level => fits(level, first, entry))
    ) {
      if (previous.key === undefined && previous.dashes.length === 0) return undefined;
      if (!plain)
        return {
          fault: needsQuotes("yaml-colon", "contains a colon followed by a space"),
          line: previous.line,
          column: previous.valueColumn,
        };
      const interrupted = this.#closed.some(level => fits(level, first, entry));
      return interrupted
        ? { fault: TOO_FAR_LEFT, line: previous.line, column: previous.column }
        : { fault: TOO_FAR_IN, column: first };
    }
    for (const dash of entry.dashes)
      if (!this.#enter({ column: dash, kind: "list" }, dash === first))
        return { fault: NOT_INDENTED_ALIKE, column: first };
    if (
      entry.key !== undefined &&
      !this.#enter({ column: entry.column, kind: "map" }, entry.column === first)
    )
      return { fault: NOT_INDENTED_ALIKE, column: first };
    return undefined;
  }

  /** Closes what is further in, then finds or opens the level. Returns `false` if it fits none. */
  #enter(level: Level, startsLine: boolean): boolean {
    if (!startsLine) {
      this.#open.push(level);
      return true;
    }
    const above = this.#open.filter(each => each.column <= level.column);
    const closed = above.length < this.#open.length;
    const same = above.filter(each => each.column === level.column);
    const fits = same.some(each => each.kind === level.kind);
    if (fits) {
      const last = above.findLastIndex(each => each.column === level.column && each.kind === level.kind);
      this.#open = above.slice(0, last + 1);
      return true;
    }
    const opens = this.#previous === undefined || this.#previous.value === "";
    if (closed && !(level.kind === "list" && same.length > 0 && opens)) return false;
    if (!opens || (same.length > 0 && level.kind === "map")) return false;
    this.#open = [...above, level];
    return true;
  }
}

function fits(level: Level, column: number, entry: Entry): boolean {
  return level.column === column && (level.kind === "list") === entry.dashes.length > 0;
}

const TOO_FAR_LEFT: Fault = {
  rule: "yaml-indent",
  message: "This line is not indented far enough: the line below it continues the entry above.",
  hint: "Indent it with spaces like the lines around it. If the line below belongs elsewhere, indent that line less.",
};

const TOO_FAR_IN: Fault = {
  rule: "yaml-indent",
  message: "This line is indented further than the field above it, which already has a value.",
  hint: "Align it with spaces to the fields that it belongs to.",
};

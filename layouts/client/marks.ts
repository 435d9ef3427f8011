/** Marks words in an entry. Text stays text: no HTML is read from it. */
import { wordsIn } from "../../src/text/fold.ts";

const MARKED = "h3, .summary, blockquote, .meta ul";

/** Returns whether any word was marked. */
export function markWords(entry: Element, terms: ReadonlySet<string>): boolean {
  let marked = false;
  for (const part of entry.querySelectorAll(MARKED)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) marked = markText(text, terms) || marked;
  }
  return marked;
}

export function unmark(root: Element): void {
  for (const mark of root.querySelectorAll("mark")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function markText(text: Text, terms: ReadonlySet<string>): boolean {
  const found = merged(wordsIn(text.data).filter(word => terms.has(word.folded)));
  // From the end on, so that the places of those before stay right.
  for (const { start, end } of found.reverse()) {
    const word = text.splitText(start);
    word.splitText(end - start);
    const mark = document.createElement("mark");
    word.replaceWith(mark);
    mark.append(word);
  }
  return found.length > 0;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Sorted, and without overlaps: ranges that touch become one. */
export function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return apart;
}

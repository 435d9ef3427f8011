/** Finds the names of actors in running text. */

import type { Actor, Id } from "../model.ts";

export interface Mention {
  readonly actor: Id;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

export interface Names {
  /**
   * The first mention of each of some actors in the texts of a body: for each text its mentions, in order.
   *
   * Where names overlap, the longest is meant. A single word is passed over in favour of a longer name of the actor that
   * holds it and is in the texts too, and where it may be something else: beside a number (`May 2024`, `3 PM`), within a
   * compound (`US-built`), or in a text of capitals alone.
   */
  readonly firstMentions: (texts: readonly string[], among: ReadonlySet<Id>) => Mention[][];
}

/** A name as it is looked up: word by word, each with what separates it from the word before. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Names that end here, by what follows their last word: the full stop of `U.S.`, usually nothing. */
  readonly ends: Map<string, Name>;
}

interface Name {
  readonly actor: Id;
  /** In one form, whatever its spaces and apostrophes. */
  readonly words: readonly string[];
}

interface Found extends Mention {
  readonly text: number;
  readonly words: readonly string[];
}

/** Longer names are not looked for. */
const MOST_WORDS = 30;

/** Nor are names that end in more signs than these. */
const MOST_SIGNS = 5;

export function namesOf(actors: readonly Actor[]): Names {
  const root: Branch = { next: new Map(), ends: new Map() };
  const firstWords = new Map<Id, string[]>();
  for (const actor of actors) {
    const unlinked = new Set(actor.unlinked);
    for (const name of [actor.name, ...actor.aliases]) {
      if (unlinked.has(name)) continue;
      for (const written of asWritten(name)) {
        const first = grow(root, written, actor.id);
        if (first === undefined) continue;
        const known = firstWords.get(actor.id);
        if (known === undefined) firstWords.set(actor.id, [first]);
        else if (known.at(-1) !== first) known.push(first);
      }
    }
  }
  return {
    firstMentions(texts, among) {
      const looked = [...new Set([...among].flatMap(id => firstWords.get(id) ?? []))];
      const found = texts.flatMap((text, index) => {
        // Most texts hold none of the names, and looking for a few is quick.
        if (looked.length <= FEW && !looked.some(word => text.includes(word))) return [];
        return mentionsIn(text, index, root);
      });
      return firsts(
        found.filter(({ actor }) => among.has(actor)),
        texts.length,
      );
    },
  };
}

const FEW = 50;

/** A name as texts write it: as it is, at the beginning of a sentence, and, of more words than one, in capitals. */
function asWritten(name: string): Set<string> {
  const capitals = /\p{L}\P{L}+\p{L}/u.test(name) ? name.toUpperCase() : name;
  return new Set([name, name.replace(/^\p{Ll}/u, letter => letter.toUpperCase()), capitals]);
}

/** Adds a name to the tree; returns its first word, or `undefined` if it does not begin with one. */
function grow(root: Branch, name: string, actor: Id): string | undefined {
  const pieces = name.match(PIECES) ?? [];
  if (pieces[0] === undefined || !WORD.test(pieces[0]) || pieces.length > 2 * MOST_WORDS) return undefined;
  let branch = root;
  let gap = "";
  const words: string[] = [];
  for (const piece of pieces) {
    if (!WORD.test(piece)) {
      gap = canonical(piece);
      continue;
    }
    const step = gap + canonical(piece);
    words.push(canonical(piece));
    let next = branch.next.get(step);
    if (next === undefined) {
      next = { next: new Map(), ends: new Map() };
      branch.next.set(step, next);
    }
    branch = next;
    gap = "";
  }
  if (!branch.ends.has(gap)) branch.ends.set(gap, { actor, words });
  return pieces[0];
}

/** Words, and what is between them. */
const PIECES = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;

function canonical(piece: string): string {
  if (/^(?:[a-z]+| )$/i.test(piece)) return piece;
  return piece
    .normalize("NFC")
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ");
}

/** The names in a text, none within or across a longer one, in order. */
function mentionsIn(text: string, index: number, root: Branch): Found[] {
  const pieces = Array.from(text.matchAll(PIECES), ({ 0: piece, index: start }) => ({
    start,
    end: start + piece.length,
    word: canonical(piece),
  }));
  const wordAt = (at: number) => pieces[at]?.word ?? "";
  const shouted = pieces.length > 4 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const start = pieces[at]?.start ?? 0;
    let branch = root.next.get(wordAt(at));
    let longest: Found | undefined;
    for (let word = at; branch !== undefined; word += 2) {
      const after = wordAt(word + 1);
      const [gap, name] = endOf(branch, after);
      if (name !== undefined) {
        const before = wordAt(at - 1);
        const end = (pieces[word]?.end ?? 0) + gap.length;
        const alone = name.words.length === 1;
        const compound = isHyphen(before.at(-1)) || isHyphen(after.slice(gap.length)[0], wordAt(word + 2));
        const counted =
          isNumber(before, wordAt(at - 2)) || isNumber(after.slice(gap.length), wordAt(word + 2));
        if (!compound && !(alone && (counted || shouted)))
          longest = { actor: name.actor, words: name.words, text: index, start, end };
      }
      branch = branch.next.get(after + wordAt(word + 2));
    }
    if (longest !== undefined) found.push(longest);
  }
  return apart(found);
}

/** The name that ends in a branch, given what follows its last word, and how much of that belongs to it. */
function endOf({ ends }: Branch, after: string): readonly [gap: string, name: Name | undefined] {
  for (let length = Math.min(MOST_SIGNS, after.length); length > 0; length--) {
    const gap = after.slice(0, length);
    const name = ends.get(gap);
    if (name !== undefined) return [gap, name];
  }
  return ["", ends.get("")];
}

/** Whether a sign joins a name to the word beside it. */
function isHyphen(sign: string | undefined, word = "x"): boolean {
  return sign === "-" && word !== "";
}

/** Whether a number is beside a name, with a space or a full stop between them at most: `3 PM`, `3. Mai`, `May 2024`. */
function isNumber(gap: string, word: string): boolean {
  return /^[.,]? ?$/.test(gap) && /^\p{Nd}/u.test(word);
}

/** Those that overlap no longer one; of two as long, the first. */
function apart(found: readonly Found[]): Found[] {
  if (found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))) return [...found];
  const taken: Found[] = [];
  for (const each of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const at = firstFrom(taken, each.start);
    const before = taken[at - 1];
    const after = taken[at];
    if (
      (before === undefined || before.end <= each.start) &&
      (after === undefined || after.start >= each.end)
    )
      taken.splice(at, 0, each);
  }
  return taken;
}

/** Index of the first of some mentions in order that begins at a place or after it. */
function firstFrom(mentions: readonly Found[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first mention of each actor; not by a word of a longer name that is there too. */
function firsts(found: readonly Found[], texts: number): Mention[][] {
  const partsOfNames = new Map<Id, Set<string>>();
  for (const { actor, words } of found) {
    if (words.length === 1) continue;
    const parts = partsOfNames.get(actor) ?? new Set();
    partsOfNames.set(actor, parts);
    for (const word of words) parts.add(word);
  }
  const mentions: Mention[][] = Array.from({ length: texts }, () => []);
  const mentioned = new Set<Id>();
  for (const { actor, words, text, start, end } of found) {
    const isPart = words.length === 1 && partsOfNames.get(actor)?.has(words[0] ?? "") === true;
    if (mentioned.has(actor) || isPart) continue;
    mentioned.add(actor);
    mentions[text]?.push({ actor, start, end });
  }
  return mentions;
}

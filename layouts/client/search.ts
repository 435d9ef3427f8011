/** The search engine, loaded when it is first needed. The only file that imports MiniSearch. */
import MiniSearch, { type Query } from "minisearch";
import type { SearchEvent, SearchIndex } from "../../src/outputs/searchIndex.ts";
import { type Chunk, chunksIn } from "../../src/text/fold.ts";
import { type Facets, list } from "./filter.ts";
import { once } from "./once.ts";
import { arabicForms, englishForms } from "./spellings.ts";

export interface Search {
  readonly events: readonly FoundEvent[];
  /** Events by id, each with the words that found it; `null` if the query has nothing to search for. */
  readonly find: (query: string) => ReadonlyMap<string, readonly string[]> | null;
}

/** An event as a list on another page would show it. */
export interface FoundEvent extends Facets {
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

export function openSearch(index: SearchIndex): Search {
  const engine = once(() => engineOf(index));
  const known = once(() => new Set(index.terms));
  const isKnown = (term: string) => known().has(term);

  /** Known terms that differ by a few letters, each once: many events have them. The first letter is seldom wrong. */
  const near = (term: string, distance: number): readonly string[] => {
    if (distance === 0) return [];
    const found = engine().search(term, { fuzzy: distance });
    return [...new Set(found.flatMap(result => result.terms))].filter(
      other => other !== term && other[0] === term[0],
    );
  };

  const wanted = (term: string, isWhole: boolean, isWide: boolean): Query =>
    either([
      { queries: [term], prefix: !isWhole && !LETTER.test(term) },
      ...arabicForms(term, isKnown).map(form => ({ queries: [form], prefix: true })),
      ...englishForms(term).filter(isKnown),
      ...near(term, reach(term, isWide)),
      ...(isWide
        ? halves(term)
            .filter(pair => pair.every(isKnown))
            .map(all)
        : []),
    ]);
  const unwanted = (term: string): Query =>
    either([
      { queries: [term], prefix: DENSE.test(term) },
      ...arabicForms(term, isKnown).filter(isKnown),
      ...englishForms(term).filter(isKnown),
    ]);

  const search = (chunks: readonly Chunk[], without: readonly Chunk[], isWide: boolean) => {
    const ask = ({ ways, isWhole }: Chunk): Query =>
      either(ways.map(way => all(way.map(({ folded }) => wanted(folded, isWhole, isWide)))));
    const sought =
      chunks.length === 0
        ? MiniSearch.wildcard
        : either(joinings(chunks, isKnown).map(each => all(each.map(ask))));
    const barred = without.map(({ ways }) =>
      either(ways.map(way => all(way.map(({ folded }) => unwanted(folded))))),
    );
    return engine().search({ combineWith: "AND_NOT", queries: [sought, ...barred] });
  };

  return {
    events: index.events.map(toEvent),
    find(query) {
      const without = [...query.matchAll(UNWANTED)]
        .flatMap(match => chunksIn(match[0].slice(1)))
        .filter(isMore);
      const chunks = chunksIn(query.replace(UNWANTED, " "));
      if (!chunks.some(isMore) && without.length === 0) return null;
      const close = search(chunks, without, false);
      const found = close.length > 0 ? close : search(chunks, without, true);
      return new Map(found.map(({ id, terms }) => [index.events[id]?.[0] ?? "", terms]));
    },
  };
}

/** A word with a minus before it. */
const UNWANTED = /(?<!\S)-(?=[\p{L}\p{N}])\S+/gu;
/** A single letter begins too many words to be searched for. */
const LETTER = /^[a-z\d]$/;
/** In Chinese and similar scripts one letter is a word, and the beginning of a pair. */
const DENSE = /^(?![a-z\d])\p{L}\p{M}*$/u;

const all = (queries: readonly Query[]): Query => ({ combineWith: "AND", queries: [...queries] });
const either = (queries: readonly Query[]): Query => ({ combineWith: "OR", queries: [...queries] });

function isMore({ ways }: Chunk): boolean {
  return ways.flat().some(({ folded }) => !LETTER.test(folded));
}

/** How many letters may differ. None in short words and numbers, where one letter makes another word: port, fort. */
function reach(term: string, isWide: boolean): number {
  const length = /\p{N}/u.test(term) ? 0 : term.normalize("NFC").length;
  if (isWide) return length > 7 ? 2 : length > 4 ? 1 : 0;
  return length > 5 ? 1 : 0;
}

/** The chunks as they are, and with any two joined that are a known word: "cease fire", "ceasefire". */
function joinings(
  chunks: readonly Chunk[],
  isKnown: (term: string) => boolean,
): readonly (readonly Chunk[])[] {
  const joined = chunks.slice(1).flatMap((to, at) => {
    const [a, b] = [chunks[at]?.ways[0]?.[0], to.ways[0]?.[0]];
    if (a === undefined || b === undefined || !isKnown(a.folded + b.folded)) return [];
    const one: Chunk = { ...to, ways: [[{ folded: a.folded + b.folded, start: a.start, end: b.end }]] };
    return [[...chunks.slice(0, at), one, ...chunks.slice(at + 2)]];
  });
  return [chunks, ...joined];
}

/** "twentyfirst" -> every two parts of three letters and more. */
function halves(term: string): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, term.length - 5) }, (_, at) => [
    term.slice(0, at + 3),
    term.slice(at + 3),
  ]);
}

/** Made for the first search: a choice alone needs only the list of events. */
function engineOf(index: SearchIndex): MiniSearch<{ readonly id: number }> {
  return MiniSearch.loadJS<{ readonly id: number }>(
    {
      documentCount: index.events.length,
      nextId: index.events.length,
      documentIds: Object.fromEntries(index.events.map((_, position) => [String(position), position])),
      fieldIds: { text: 0 },
      fieldLength: Object.fromEntries(index.events.map((_, position) => [String(position), [1]])),
      averageFieldLength: [1],
      storedFields: {},
      dirtCount: 0,
      index: index.terms.map((term, at) => [term, { "0": postings(index.at[at] ?? "") }]),
      serializationVersion: 2,
    },
    { fields: ["text"], tokenize: text => [text], processTerm: term => term },
  );
}

/** "3 1 2" -> one for each of 3, 4 and 6. */
function postings(distances: string): Record<string, number> {
  const counts: Record<string, number> = {};
  let position = 0;
  for (const distance of distances.split(" ")) {
    position += Number.parseInt(distance, 36);
    counts[position] = 1;
  }
  return counts;
}

function toEvent([
  id,
  title,
  date,
  url,
  actors,
  kind,
  deadlines,
  marks,
  from,
  to,
  facts,
]: SearchEvent): FoundEvent {
  return {
    id,
    title,
    date,
    url,
    actors: list(actors),
    kind,
    deadlines: list(deadlines),
    marks: list(marks),
    facts: list(facts),
    from: from ?? Number.NaN,
    to: to ?? from ?? Number.NaN,
  };
}

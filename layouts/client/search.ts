/** The search itself, loaded when somebody searches. The door to MiniSearch. */
import MiniSearch from "minisearch";
import { wordsIn } from "../../src/folding.ts";
import type { SearchEvent, SearchIndex } from "../../src/outputs/searchIndex.ts";
import { type Facets, list } from "./filter.ts";

export interface Search {
  readonly events: readonly FoundEvent[];
  /** Events by id, each with the words by which it was found; null where there is nothing to look for. */
  readonly find: (query: string) => ReadonlyMap<string, readonly string[]> | null;
}

/** An event as a list on another page would show it. */
export interface FoundEvent extends Facets {
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

export function openSearch(index: SearchIndex): Search {
  const engine = MiniSearch.loadJS<{ readonly id: number }>(
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
    {
      fields: ["text"],
      tokenize: text => wordsIn(text).map(word => word.folded),
      processTerm: term => term,
      searchOptions: { combineWith: "AND", prefix: term => !LETTER.test(term) },
    },
  );
  return {
    events: index.events.map(toEvent),
    find(query) {
      if (wordsIn(query).every(({ folded }) => LETTER.test(folded))) return null;
      const exact = engine.search(query);
      // Names are spelt in many ways: near misses, where there is no hit.
      const found =
        exact.length > 0 ? exact : engine.search(query, { fuzzy: term => term.length > 3 && 0.25 });
      return new Map(found.map(({ id, terms }) => [index.events[id]?.[0] ?? "", terms]));
    },
  };
}

/** It begins half of all words: not yet anything to look for. */
const LETTER = /^[a-z\d]$/;

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

function toEvent([id, title, date, url, actors, kind, deadlines, marks, from, to]: SearchEvent): FoundEvent {
  return {
    id,
    title,
    date,
    url,
    actors: list(actors),
    kind,
    deadlines: list(deadlines),
    marks: list(marks),
    from: from ?? Number.NaN,
    to: to ?? from ?? Number.NaN,
  };
}

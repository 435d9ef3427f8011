/** The nouns of the interface in English, or what a story calls them. */
import type { Names, Noun } from "../names.ts";

export interface Nouns {
  readonly timeline: EnglishNoun;
  readonly events: EnglishNoun;
  readonly deadlines: EnglishNoun;
  readonly promisedDates: EnglishNoun;
  readonly statements: EnglishNoun;
  /** The same, where they are called by what they name. */
  readonly datesNamed: EnglishNoun;
  readonly actors: EnglishNoun;
  readonly quotes: EnglishNoun;
  readonly sources: EnglishNoun;
  readonly figures: EnglishNoun;
  readonly facts: EnglishNoun;
  readonly kinds: EnglishNoun;
}

export function nounsOf(names: Names): Nouns {
  return {
    timeline: new EnglishNoun(names.timeline, "timeline", "timelines"),
    events: new EnglishNoun(names.events, "event", "events"),
    deadlines: new EnglishNoun(names.deadlines, "question", "questions"),
    promisedDates: new EnglishNoun(names.deadlines, "promised date", "promised dates"),
    statements: new EnglishNoun(names.statements, "statement", "statements"),
    datesNamed: new EnglishNoun(names.statements, "date named", "dates named"),
    actors: new EnglishNoun(names.actors, "actor", "actors"),
    quotes: new EnglishNoun(names.quotes, "quote", "quotes"),
    sources: new EnglishNoun(names.sources, "source", "sources"),
    figures: new EnglishNoun(names.figures, "figure", "figures"),
    facts: new EnglishNoun(names.facts, "fact", "facts"),
    kinds: new EnglishNoun(names.kinds, "kind", "kinds"),
  };
}

/** A noun that a story may rename. A title alone changes names; sentences need the singular and the plural. */
class EnglishNoun {
  readonly #own: Noun | undefined;
  /** Within a sentence. */
  readonly one: string;
  readonly many: string;

  constructor(own: Noun | undefined, one: string, many: string) {
    this.#own = own;
    this.one = own?.singular ?? one;
    this.many = own?.plural ?? many;
  }

  /** The name of all of them. `words` is what the interface calls them in this place. */
  title(words: string): string {
    return this.#own?.title ?? words;
  }

  /** The name of one of them, above a value: "Question". */
  label(words: string): string {
    const { singular, title } = this.#own ?? {};
    return singular === undefined ? (title ?? words) : capital(singular);
  }

  /** The choice of none in particular: "Any question". */
  any(words: string, untold = "Any"): string {
    if (this.#own === undefined) return words;
    const { singular } = this.#own;
    return singular === undefined ? untold : `Any ${singular}`;
  }

  /** One of them where an article would be needed: "a statement", "one announcement". */
  single(words: string): string {
    return this.#own?.singular === undefined ? words : `one ${this.#own.singular}`;
  }

  /** A way to browse: "by actor". */
  by(words: string): string {
    const { singular, title } = this.#own ?? {};
    return singular === undefined ? (title ?? words) : `by ${singular}`;
  }

  /** "1 event", "2,500 events". */
  count(number: number, formatted: string): string {
    return `${formatted} ${number === 1 ? this.one : this.many}`;
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

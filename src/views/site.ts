/** What every page gets: the timeline with its look-ups, the words, and the day of the site. */
import type {
  Actor,
  Article,
  Deadline,
  Event,
  Figure,
  Id,
  Quote,
  Source,
  Statement,
  Timeline,
} from "../model.ts";
import type { Words } from "../words/words.ts";

/** Root-relative addresses of the files that the build makes for every page, each with its version. */
export interface AssetAddresses {
  readonly style: string;
  /** The script that must run before a page is drawn. */
  readonly early: string;
  readonly script: string;
  /** Loaded when a reader searches. */
  readonly search: string;
}

/** A class, so that Eleventy passes it on unchanged and does not merge it into its data. */
export class Site {
  readonly timeline: Timeline;
  readonly words: Words;
  /** Civil day, YYYY-MM-DD, in the story's time zone. There is no other clock. */
  readonly today: string;
  readonly assets: AssetAddresses;
  /** Whether this is the live preview, which has a script of its own and shows drafts. */
  readonly live: boolean;
  /** The site of today, if this one is the site as it could be known on an earlier day. */
  readonly present: Site | undefined;

  readonly #articles: ReadonlyMap<Id, Article>;
  readonly #events: ReadonlyMap<Id, Event>;
  readonly #actors: ReadonlyMap<Id, Actor>;
  readonly #sources: ReadonlyMap<Id, Source>;
  readonly #quotes: ReadonlyMap<Id, Quote>;
  readonly #statements: ReadonlyMap<Id, Statement>;
  readonly #figures: ReadonlyMap<Id, Figure>;
  readonly #deadlines: ReadonlyMap<Id, Deadline>;
  readonly #eventsOfActor: ReadonlyMap<Id, readonly Event[]>;
  readonly #quotesOfActor: ReadonlyMap<Id, readonly Quote[]>;
  readonly #statementsOfActor: ReadonlyMap<Id, readonly Statement[]>;
  readonly #statementsOfEvent: ReadonlyMap<Id, readonly Statement[]>;
  readonly #quotesOfEvent: ReadonlyMap<Id, readonly Quote[]>;

  constructor(options: {
    readonly timeline: Timeline;
    readonly words: Words;
    readonly today: string;
    readonly assets: AssetAddresses;
    readonly live: boolean;
    readonly present?: Site;
  }) {
    const { timeline } = options;
    this.timeline = timeline;
    this.words = options.words;
    this.today = options.today;
    this.assets = options.assets;
    this.live = options.live;
    this.present = options.present;
    this.#articles = byId(timeline.articles);
    this.#events = byId(timeline.events);
    this.#actors = byId(timeline.actors);
    this.#sources = byId(timeline.sources);
    this.#quotes = byId(timeline.quotes);
    this.#statements = byId(timeline.statements);
    this.#figures = byId(timeline.figures);
    this.#deadlines = byId(timeline.deadlines);
    this.#eventsOfActor = grouped(timeline.events, event => event.actors);
    this.#quotesOfActor = grouped(timeline.quotes, quote => quote.speakers);
    this.#statementsOfActor = grouped(timeline.statements, statement => statement.by);
    this.#statementsOfEvent = grouped(timeline.statements, statement => [statement.event]);
    this.#quotesOfEvent = grouped(timeline.quotes, quote => [quote.event]);
  }

  article(id: Id): Article {
    return found(this.#articles, id, "article");
  }

  event(id: Id): Event {
    return found(this.#events, id, "event");
  }

  actor(id: Id): Actor {
    return found(this.#actors, id, "actor");
  }

  source(id: Id): Source {
    return found(this.#sources, id, "source");
  }

  quote(id: Id): Quote {
    return found(this.#quotes, id, "quote");
  }

  statement(id: Id): Statement {
    return found(this.#statements, id, "statement");
  }

  figure(id: Id): Figure {
    return found(this.#figures, id, "figure");
  }

  deadline(id: Id): Deadline {
    return found(this.#deadlines, id, "deadline");
  }

  eventsOfActor(id: Id): readonly Event[] {
    return this.#eventsOfActor.get(id) ?? [];
  }

  quotesOfActor(id: Id): readonly Quote[] {
    return this.#quotesOfActor.get(id) ?? [];
  }

  statementsOfActor(id: Id): readonly Statement[] {
    return this.#statementsOfActor.get(id) ?? [];
  }

  statementsOfEvent(id: Id): readonly Statement[] {
    return this.#statementsOfEvent.get(id) ?? [];
  }

  quotesOfEvent(id: Id): readonly Quote[] {
    return this.#quotesOfEvent.get(id) ?? [];
  }
}

function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map(item => [item.id, item]));
}

/** Keeps the order of the items within each group. */
function grouped<T>(items: readonly T[], keys: (item: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

/** A reference that leads nowhere is a bug, because the timeline has checked them all. */
function found<T>(items: ReadonlyMap<Id, T>, id: Id, kind: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`no ${kind} "${id}"`);
  return item;
}

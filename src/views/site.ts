/** What every page gets: the record, which it asks, the words, and the day of the site. */
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
  Story,
  Timeline,
} from "../model.ts";
import type { Words } from "../words/words.ts";
import { type Answers, type Asked, question, view } from "./question.ts";

/** Addresses, from the root, of the files that the build makes for every page. Each name has a part that follows from the bytes. */
export interface AssetAddresses {
  readonly style: string;
  /** The script that must run before a page is drawn. */
  readonly early: string;
  readonly script: string;
  /** Loaded when a reader searches. */
  readonly search: string;
  readonly icon: string;
  /** Its media type. */
  readonly iconType: string;
  /** The fonts that every page is set in, asked for before the style sheet has said so: text is then drawn once. */
  readonly fonts: readonly string[];
}

/** For a site of which no page is rendered. */
export const NO_ASSETS: AssetAddresses = {
  style: "",
  early: "",
  script: "",
  search: "",
  icon: "",
  iconType: "",
  fonts: [],
};

/** What the look of a story adds to every page. */
export interface Face {
  /** Root-relative addresses; `dark` is for a dark ground. Sides are the picture's own, in pixels. */
  readonly logo?: {
    readonly address: string;
    readonly dark?: string;
    readonly width: number;
    readonly height: number;
  };
  /** HTML of the foot. */
  readonly footer?: string;
}

export type ArticleHead = Omit<Article, "body">;

interface SiteOptions {
  readonly timeline: Timeline;
  readonly words: Words;
  /** Civil day, YYYY-MM-DD, in the story's time zone. There is no other clock. */
  readonly today: string;
  readonly assets: AssetAddresses;
  readonly face?: Face | undefined;
  /** Whether this is the live preview, which has a script of its own and shows drafts. */
  readonly live: boolean;
  /** The site of today, if this one is the site as it could be known on an earlier day. */
  readonly present?: Site;
}

/** Whatever it says of the record is the answer to a question: see question.ts. */
export class Site implements Asked {
  readonly answers: Answers = new Map();
  readonly day: string;
  readonly words: Words;
  readonly assets: AssetAddresses;
  readonly face: Face;
  readonly live: boolean;
  readonly present: Site | undefined;
  /** The whole record. What asks for a list rests on all of it. */
  readonly timeline: Timeline;
  /** For the questions below, and for nobody else: what is read here is not noted. */
  readonly index: Index;

  constructor({ timeline, words, today, assets, face = {}, live, present }: SiteOptions) {
    this.words = words;
    this.assets = assets;
    this.face = face;
    this.live = live;
    this.present = present;
    this.day = present === undefined ? "" : today;
    this.index = indexOf(timeline, today);
    this.timeline = askedOf(this);
  }

  get today(): string {
    return todayOf(this);
  }

  get story(): Story {
    return storyOf(this);
  }

  get events(): readonly Event[] {
    return eventsOf(this);
  }

  get deadlines(): readonly Deadline[] {
    return deadlinesOf(this);
  }

  article(id: Id): Article {
    return article(this, id);
  }

  /** An article without its body, which changes more often than the rest. */
  head(id: Id): ArticleHead {
    return head(this, id);
  }

  event(id: Id): Event {
    return event(this, id);
  }

  actor(id: Id): Actor {
    return actor(this, id);
  }

  /** The actor with an id, or the text if it is the id of none. */
  actorOr(text: string): Actor | string {
    return actorOr(this, text);
  }

  source(id: Id): Source {
    return source(this, id);
  }

  quote(id: Id): Quote {
    return quote(this, id);
  }

  statement(id: Id): Statement {
    return statement(this, id);
  }

  figure(id: Id): Figure {
    return figure(this, id);
  }

  deadline(id: Id): Deadline {
    return deadline(this, id);
  }

  eventsOfActor(id: Id): readonly Event[] {
    return eventsOfActor(this, id);
  }

  quotesOfActor(id: Id): readonly Quote[] {
    return quotesOfActor(this, id);
  }

  statementsOfActor(id: Id): readonly Statement[] {
    return statementsOfActor(this, id);
  }

  statementsOfEvent(id: Id): readonly Statement[] {
    return statementsOfEvent(this, id);
  }

  quotesOfEvent(id: Id): readonly Quote[] {
    return quotesOfEvent(this, id);
  }
}

type Index = ReturnType<typeof indexOf>;

function indexOf(timeline: Timeline, today: string) {
  return {
    timeline,
    today,
    articles: byId(timeline.articles),
    events: byId(timeline.events),
    actors: byId(timeline.actors),
    sources: byId(timeline.sources),
    quotes: byId(timeline.quotes),
    statements: byId(timeline.statements),
    figures: byId(timeline.figures),
    deadlines: byId(timeline.deadlines),
    eventsOfActor: grouped(timeline.events, event => event.actors),
    quotesOfActor: grouped(timeline.quotes, quote => quote.speakers),
    statementsOfActor: grouped(timeline.statements, statement => statement.by),
    statementsOfEvent: grouped(timeline.statements, statement => [statement.event]),
    quotesOfEvent: grouped(timeline.quotes, quote => [quote.event]),
  };
}

const todayOf = view("today", ({ index }: Site) => index.today);
const storyOf = view("story", ({ index }: Site) => index.timeline.story);
const eventsOf = view("events", ({ index }: Site) => index.timeline.events);
const deadlinesOf = view("deadlines", ({ index }: Site) => index.timeline.deadlines);
const articlesOf = view("articles", ({ index }: Site) => index.timeline.articles);
const actorsOf = view("actors", ({ index }: Site) => index.timeline.actors);
const quotesOf = view("quotes", ({ index }: Site) => index.timeline.quotes);
const sourcesOf = view("sources", ({ index }: Site) => index.timeline.sources);
const statementsOf = view("statements", ({ index }: Site) => index.timeline.statements);
const figuresOf = view("figures", ({ index }: Site) => index.timeline.figures);
const correctionsOf = view("corrections", ({ index }: Site) => index.timeline.corrections);
const pagesOf = view("pages", ({ index }: Site) => index.timeline.pages);
const movedOf = view("moved", ({ index }: Site) => index.timeline.moved);
const withdrawnOf = view("withdrawn", ({ index }: Site) => index.timeline.withdrawn);

/** The lists of a site as one object: each is asked for when it is read. */
function askedOf(site: Site): Timeline {
  return {
    get story() {
      return storyOf(site);
    },
    get articles() {
      return articlesOf(site);
    },
    get events() {
      return eventsOf(site);
    },
    get actors() {
      return actorsOf(site);
    },
    get quotes() {
      return quotesOf(site);
    },
    get sources() {
      return sourcesOf(site);
    },
    get deadlines() {
      return deadlinesOf(site);
    },
    get statements() {
      return statementsOf(site);
    },
    get figures() {
      return figuresOf(site);
    },
    get corrections() {
      return correctionsOf(site);
    },
    get pages() {
      return pagesOf(site);
    },
    get moved() {
      return movedOf(site);
    },
    get withdrawn() {
      return withdrawnOf(site);
    },
  };
}

const article = question("article", ({ index }: Site, id) => found(index.articles, id, "article"));
const head = question("head of article", (site: Site, id): ArticleHead => {
  const { body: _body, ...rest } = site.article(id);
  return rest;
});
const event = question("event", ({ index }: Site, id) => found(index.events, id, "event"));
const actor = question("actor", ({ index }: Site, id) => found(index.actors, id, "actor"));
const actorOr = question("actor or text", ({ index }: Site, text) => index.actors.get(text) ?? text);
const source = question("source", ({ index }: Site, id) => found(index.sources, id, "source"));
const quote = question("quote", ({ index }: Site, id) => found(index.quotes, id, "quote"));
const statement = question("statement", ({ index }: Site, id) => found(index.statements, id, "statement"));
const figure = question("figure", ({ index }: Site, id) => found(index.figures, id, "figure"));
const deadline = question("deadline", ({ index }: Site, id) => found(index.deadlines, id, "deadline"));

const eventsOfActor = question("events of actor", ({ index }: Site, id) => index.eventsOfActor.get(id) ?? []);
const quotesOfActor = question("quotes of actor", ({ index }: Site, id) => index.quotesOfActor.get(id) ?? []);
const statementsOfActor = question(
  "statements of actor",
  ({ index }: Site, id) => index.statementsOfActor.get(id) ?? [],
);
const statementsOfEvent = question(
  "statements of event",
  ({ index }: Site, id) => index.statementsOfEvent.get(id) ?? [],
);
const quotesOfEvent = question("quotes of event", ({ index }: Site, id) => index.quotesOfEvent.get(id) ?? []);

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

/**
 * The map of the site: every page it has, its address, what it is called, and where all pages offer it. Links, permalinks,
 * pagination, the navigation and the names that a writer cannot take are all read from here. What each family of pages goes
 * through is in build/siteMap.ts, which does not compile while a family lacks it, and so are the anchors of pages.
 */
import type { Id, Timeline } from "./model.ts";
import type { Words } from "./words/words.ts";

interface Route {
  /** From the root. `:id` stands for what each page of a family is about: an id, a day, a year. */
  readonly path: `/${string}`;
  /** Whether a list goes on over several pages, `/quotes/`, `/quotes/2/`. */
  readonly isList?: true;
  /** Whether some stories do not have it. */
  readonly isOptional?: true;
  /** Whether it is files, each named by its address. */
  readonly isFile?: true;
  /** Whether its pages are at addresses that those of other routes have or had. */
  readonly isFormer?: true;
  /** What the navigation calls it. */
  readonly label?: (words: Words) => string;
  /** Where every page offers it: in the masthead or at the foot. */
  readonly offered?: "top" | "foot";
  /** Whether it is offered in a story. It is in every one if this is absent. */
  readonly when?: (timeline: Timeline) => boolean;
}

export const ROUTES = {
  home: { path: "/", label: words => words.nav.timeline, offered: "top" },
  deadlines: {
    path: "/deadlines/",
    label: words => words.deadline.nav,
    offered: "top",
    when: ({ deadlines }) => deadlines.length > 0,
  },
  figures: {
    path: "/figures/",
    label: words => words.figuresHeading,
    offered: "top",
    when: ({ figures }) => figures.length > 0,
  },
  facts: {
    path: "/facts/",
    isList: true,
    isOptional: true,
    label: words => words.facts.title,
    offered: "top",
    when: ({ story }) => story.fields !== undefined,
  },
  actors: { path: "/actors/", label: words => words.actorsHeading, offered: "top" },
  quotes: {
    path: "/quotes/",
    isList: true,
    label: words => words.quotesHeading,
    offered: "top",
    when: ({ quotes }) => quotes.length > 0,
  },
  sources: {
    path: "/sources/",
    isList: true,
    label: words => words.sourcesHeading,
    offered: "top",
    when: ({ sources }) => sources.length > 0,
  },
  pastDays: { path: "/as-known-on/", label: words => words.past.title, offered: "foot" },
  corrections: { path: "/corrections/", label: words => words.corrections, offered: "foot" },
  data: { path: "/data/", label: words => words.nav.data, offered: "foot" },
  years: { path: "/years/" },
  kinds: { path: "/kinds/" },
  notFound: { path: "/404.html" },

  article: { path: "/articles/:id/" },
  deadline: { path: "/deadlines/:id/" },
  actor: { path: "/actors/:id/", isList: true },
  year: { path: "/years/:id/", isList: true },
  kind: { path: "/kinds/:id/", isList: true },
  field: { path: "/facts/:id/", isList: true },
  /** Its id is that of its field and its own: `weapon/drone`. */
  fieldValue: { path: "/facts/:id/", isList: true },
  pastDay: { path: "/as-known-on/:id/" },
  page: { path: "/:id/" },

  /** Of the story, its deadlines and its actors. */
  feed: { path: "/", isFile: true },
  /** Deadlines and dated events. */
  calendar: { path: "/calendar.ics", isFile: true },

  moved: { path: "/", isFormer: true },
  withdrawn: { path: "/", isFormer: true },
} as const satisfies Readonly<Record<string, Route>>;

/** Files that are not pages, made by src/outputs/. */
export const OUTPUT_FILES = {
  timeline: "/data/timeline.json",
  search: "/data/search.json",
  events: "/data/events.csv",
  statements: "/data/statements.csv",
  quotes: "/data/quotes.csv",
  figures: "/data/figures.csv",
  bibtex: "/data/sources.bib",
  ris: "/data/sources.ris",
  cslJson: "/data/sources.csl.json",
  timelineSchema: "/data/schema/timeline.json",
  articleSchema: "/data/schema/article.json",
  actorsSchema: "/data/schema/actors.json",
  storySchema: "/data/schema/story.json",
  snippets: "/data/schema/dateline.code-snippets",
} as const;

/** The SHA-256 of every other file, made when all of them are there. */
export const HASHES_FILE = "/data/sha256sums.txt";

export type FileName = keyof typeof OUTPUT_FILES;

type Routes = typeof ROUTES;

/** A page, or a family of pages. */
export type RouteName = keyof Routes;

/** What makes pages or files: a module in layouts/pages/ for each. */
export type PageKind = RouteName | "outputs";

/** A family: a page for each of many. */
export type FamilyName = {
  [Name in RouteName]: Routes[Name]["path"] extends `${string}:id${string}` ? Name : never;
}[RouteName];

/** What one module makes several pages of: families, lists that go on over several pages, feeds, what was elsewhere before. */
export type ManyName =
  | FamilyName
  | {
      [Name in RouteName]: Routes[Name] extends
        | { readonly isList: true }
        | { readonly isFile: true }
        | { readonly isFormer: true }
        ? Name
        : never;
    }[RouteName];

/** A page of which there is one, whatever the story says. */
export type SingleName = Exclude<RouteName, ManyName>;

/** The parts of each path before and after its `:id`. */
const PARTS = new Map<string, readonly [before: string, after: string]>(
  Object.entries(ROUTES).map(([name, { path }]) => {
    const [before = "", after = ""] = path.split(":id");
    return [name, [before, after]];
  }),
);

/** Returns the address of a page, from the root; of one in a family by its id. */
export function addressOf<Name extends RouteName>(
  name: Name,
  ...[id = ""]: Name extends FamilyName ? [id: string] : []
): string {
  const [before, after] = PARTS.get(name) ?? ["", ""];
  return before + id + after;
}

/** Returns what the addresses of a family begin with, `/articles/`. */
export function startOf(name: RouteName): string {
  return PARTS.get(name)?.[0] ?? "";
}

/** Returns the names of the pages of which there is one. */
export function singleNames(): readonly SingleName[] {
  const isSingle = (name: RouteName): name is SingleName => {
    const route: Route = ROUTES[name];
    const { path, isList, isFile, isFormer } = route;
    return !path.includes(":id") && !isList && !isFile && !isFormer;
  };
  return (Object.keys(ROUTES) as RouteName[]).filter(isSingle);
}

/** First parts of addresses that the site has for itself: no page of a writer can have one. */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set([
  ...Object.values(ROUTES)
    .map(({ path }) => (path.split("/")[1] ?? "").replace(/\.html$/, ""))
    .filter(first => first !== "" && first !== ":id"),
  "assets",
  "index",
]);

/** What the navigation is made from: a Site, or what is like it. */
interface Shown {
  readonly timeline: Timeline;
  readonly words: Words;
}

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** Returns the main pages of the site, as the masthead offers them. */
export function navigationOf(shown: Shown): readonly NavigationItem[] {
  const { pages } = shown.timeline;
  const hasAbout = pages.some(({ id }) => id === ABOUT);
  return [
    ...offered("top", shown),
    ...(hasAbout ? [{ href: addressOf("page", ABOUT), label: shown.words.nav.about }] : []),
  ];
}

/** The id of the page of the writer's own that the masthead offers. */
const ABOUT: Id = "about";

/** Returns the pages about the site, as the foot of every page offers them. */
export function footOf(shown: Shown): readonly NavigationItem[] {
  const own = shown.timeline.pages.map(page => ({ href: addressOf("page", page.id), label: page.title }));
  return [...own, ...offered("foot", shown)];
}

function offered(where: NonNullable<Route["offered"]>, { timeline, words }: Shown): NavigationItem[] {
  return Object.values(ROUTES).flatMap((route: Route) =>
    route.offered === where && route.label && (route.when?.(timeline) ?? true)
      ? [{ href: route.path, label: route.label(words) }]
      : [],
  );
}

/** What each step of building a Timeline is given: the files, what they can name, their names as ids, and all of it. */
import type { ArticleDraft } from "../content/article/draft.ts";
import type { Locate } from "../content/frontMatter/position.ts";
import type { Labelled } from "../content/meant.ts";
import type { Names } from "../content/names.ts";
import type { AddressesReading, Copy, PageReading, StoryReading } from "../content/reading.ts";
import type { Actor, Deadline, Event, Id } from "../model.ts";
import type { Problem } from "../problems/problem.ts";

/** All files of a content folder, each read on its own. */
export interface Parts {
  readonly story: StoryReading & { readonly file: string };
  /** Absent where actors.yaml could not be read. */
  readonly actors: readonly Actor[] | undefined;
  readonly articles: readonly LocatedDraft[];
  /** Ids of articles that could not be read. */
  readonly unread: readonly Id[];
  readonly pages: readonly PageReading[];
  /** Absent where there is no addresses.txt, or it could not be read. */
  readonly addresses: AddressesReading | undefined;
  /** Whether drafts take part. */
  readonly drafts: boolean;
  /** Whether the site is for its writer alone: then nobody has to decide yet what becomes of an address. */
  readonly trial: boolean;
  /** Kept copies of sources, by `<article>/<source>`. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** A civil day. */
  readonly today: string;
}

/** An article that was read, and where its fields are, which is worked out when it is asked. */
export interface LocatedDraft extends ArticleDraft {
  readonly locate: Locate;
}

/** What files can name, by the names that they use: a read-only lookup. */
export interface References {
  /** Absent where actors.yaml could not be read: then no name is wrong. */
  readonly actors: readonly Actor[] | undefined;
  /** The names of actors as texts have them. */
  readonly names: Names;
  /** By id, name and alias, each in Unicode's composed form (NFC). */
  readonly actorByName: ReadonlyMap<string, Id>;
  /** The first article of each address, by `twinKey`, whether it takes part or not. */
  readonly articleByAddress: ReadonlyMap<string, LocatedDraft>;
  /** Events of the articles that take part. */
  readonly events: ReadonlyMap<Id, Event>;
  /** Events of drafts that are left out. */
  readonly draftedEvents: ReadonlySet<Id>;
  /** Ids of the sources of the articles that take part, by `<article>/<source>`. */
  readonly sources: () => ReadonlyMap<string, Id>;
  /** Sources of drafts that are left out, as `<article>/<source>`. */
  readonly draftedSources: ReadonlySet<string>;
  /** Articles that could not be read: whatever is in them is not unknown. */
  readonly unread: ReadonlySet<Id>;
  readonly deadlines: ReadonlyMap<Id, Deadline>;
  readonly series: ReadonlyMap<Id, Labelled>;
  readonly kinds: ReadonlyMap<Id, Labelled>;
}

export interface Resolved {
  readonly articles: readonly ResolvedArticle[];
  readonly deadlines: readonly Deadline[];
}

/** An article whose records name actors and sources by their ids. */
export type ResolvedArticle = Pick<
  ArticleDraft,
  "article" | "sources" | "quotes" | "statements" | "figures"
> & {
  readonly events: readonly Event[];
};

/** What the checks look at. */
export interface Material extends Parts {
  /** The articles that take part. */
  readonly taking: readonly LocatedDraft[];
  readonly references: References;
  /** Of `taking`, in the same order. */
  readonly resolved: Resolved;
}

/** Returns what is wrong; each check names in its type what it needs of the material. */
export type Check = (material: Material) => readonly Problem[];

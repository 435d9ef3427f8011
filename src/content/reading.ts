/** What reading a file gives; of an article, see article/draft.ts. */
import type { EdtfDate } from "../date/edtfDate.ts";
import type { AddressKind, Deadline, DeclaredField, Facts, Id, Page, QuoteCopy, Story } from "../model.ts";
import type { Position, Problem } from "../problems/problem.ts";
import type { Locate, LocatedFault } from "./frontMatter/position.ts";
import type { Link } from "./markdown/link.ts";
import type { WrittenLook } from "./records/look.ts";

export interface StoryReading {
  readonly story?: Story;
  /** Outcomes name events and sources as written. */
  readonly deadlines: readonly Deadline[];
  /** Absent where the story could not be read: then no fact is wrong. */
  readonly facts?: FactReader;
  /** As it is written, without what is invalid. */
  readonly look?: WrittenLook;
  readonly locate?: Locate;
  readonly problems: readonly Problem[];
}

/** Reads facts as an article has them, by the fields that the story declares. */
export interface FactReader {
  readonly declared: readonly DeclaredField[];
  /** Returns the values, without those that are of no declared field; `undefined` if there are none, or if one is wrong. */
  readonly read: (written: Facts) => Facts | undefined;
  /** Returns what is wrong with values of declared fields. */
  readonly faultsIn: (written: Facts, locate: Locate) => readonly LocatedFault[];
}

export interface PageReading {
  readonly id: Id;
  readonly file: string;
  /** Absent where something is wrong with it. */
  readonly page?: Page;
  /** Its links to places within the site. */
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** A kept copy of a source. */
export interface Copy extends QuoteCopy {
  readonly file: string;
  readonly text: string;
}

/** A line of addresses.txt. */
export interface PublishedAddress {
  readonly kind: AddressKind;
  readonly id: Id;
  readonly position: Position;
  /** What became of it. Absent: it is where it was. */
  readonly fate?: Fate;
}

export type Fate =
  /** Its id now. */
  { readonly to: Id; readonly position: Position } | { readonly on: EdtfDate; readonly why: string };

export interface AddressesReading {
  /** Path as the writer knows it. */
  readonly file: string;
  readonly addresses: readonly PublishedAddress[];
}

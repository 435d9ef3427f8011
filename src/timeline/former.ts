/**
 * Addresses that were published are kept: each belongs to something in the story, or addresses.txt says what became of it. What
 * is said of an article holds for what has its id from it: its event, its quotes, its statements; and that of a field for its values.
 */
import { MOST_WRONG, TOO_MANY_WRONG, withArticle } from "../content/addresses.ts";
import { problemOf } from "../content/problemOf.ts";
import type { Fate, PublishedAddress } from "../content/reading.ts";
import { addressOfValue } from "../content/records/fact.ts";
import { ADDRESS_KINDS, type AddressKind } from "../content/records/former.ts";
import type { DeclaredField, Id, Moved, Withdrawn } from "../model.ts";
import { type Fault, nearest, type Position, type Problem, printable, START } from "../problems/index.ts";
import type { LocatedDraft, Parts } from "./material.ts";

export interface Former {
  readonly moved: readonly Moved[];
  readonly withdrawn: readonly Withdrawn[];
  readonly problems: readonly Problem[];
}

/** Nothing is asked of a story without addresses.txt. */
export function formerAddresses(parts: Parts): Former {
  const { addresses: reading } = parts;
  if (reading === undefined) return NONE;
  const { file, addresses } = reading;
  const published = idsOf(
    parts,
    parts.articles.filter(({ article }) => article.status !== "draft"),
  );
  const lookup = new Lookup(parts, addresses, published);
  const problems: Problem[] = [];
  const gone: PublishedAddress[] = [];
  const moved: Moved[] = [];
  const withdrawn: Withdrawn[] = [];
  const report = (fault: () => Fault, position: Position) => {
    if (problems.length < MOST_WRONG) problems.push(problemOf(file, fault(), position));
    else if (problems.length === MOST_WRONG) problems.push(problemOf(file, TOO_MANY_WRONG, START));
  };
  for (const address of addresses) {
    const { kind, id, position, fate } = address;
    if (lookup.isThere(kind, id)) {
      if (fate !== undefined) report(() => stillThere(kind, id), position);
      continue;
    }
    const end = lookup.follow(kind, id);
    if (end === "unread") continue;
    if (fate === undefined) {
      if (end === "gone") gone.push(address);
      else if (end !== "circle" && !end.isWithdrawn) moved.push({ kind, from: id, to: end.id });
      continue;
    }
    if ("why" in fate) withdrawn.push({ kind, id, on: fate.on, why: fate.why });
    else if (end === "circle") report(() => circle(kind, id, fate.to), fate.position);
    else if (end === "gone") {
      const ids = problems.length < MOST_GONE ? lookup.idsOf(kind) : [];
      report(() => noTarget(kind, fate.to, ids), fate.position);
    } else if (!end.isWithdrawn || HAS_PAGE[kind]) moved.push({ kind, from: id, to: end.id });
  }
  // What is gone with its article or field is decided with it.
  const names = new Set(gone.map(({ kind, id }) => `${kind} ${id}`));
  const causes = gone.filter(({ kind, id }) => {
    const owner = ownerOf(kind, id);
    return owner === undefined || !names.has(`${owner.kind} ${owner.id}`);
  });
  const left = causes.length - MOST_GONE;
  const taking = parts.drafts ? idsOf(parts, parts.articles) : published;
  const isFree = (kind: AddressKind, id: Id) => !taking[kind]?.has(id);
  return {
    moved: moved.filter(({ kind, from }) => isFree(kind, from)),
    withdrawn: withdrawn.filter(({ kind, id }) => isFree(kind, id)),
    problems: [
      ...problems,
      ...causes.slice(0, MOST_GONE).map(goneProblem),
      ...(left > 0 ? [problemOf(file, moreGone(left), START, [], severityOf(parts))] : []),
      ...(parts.trial ? [] : unrecorded(file, published, addresses)),
    ],
  };

  function goneProblem({ kind, id, position }: PublishedAddress): Problem {
    const isDraft = parts.articles.some(draft => draft.article.status === "draft" && holds(draft, kind, id));
    const isAlone = gone.filter(each => each.kind === kind).length === 1;
    const now = lookup.successorOf(kind, id, isAlone);
    const fault = disappeared(kind, id, { isDraft, now, today: parts.today });
    return problemOf(file, fault, position, [], severityOf(parts));
  }
}

const NONE: Former = { moved: [], withdrawn: [], problems: [] };

/** After so many, the others are counted: a wrong folder would list every address. For no more is a similar id looked for. */
const MOST_GONE = 30;

/** What has a page of its own, and not only a place on one. */
const HAS_PAGE: { readonly [Kind in AddressKind]: boolean } = {
  actor: true,
  article: true,
  deadline: true,
  event: false,
  field: true,
  kind: true,
  page: true,
  quote: false,
  statement: false,
  value: true,
};

function severityOf({ trial }: Parts): Problem["severity"] {
  return trial ? "warning" : "error";
}

/** By kind; absent where the file that has them could not be read. */
type Ids = { readonly [Kind in AddressKind]: ReadonlySet<Id> | undefined };

/** Returns the ids that a site with some articles has addresses for. */
function idsOf({ story, actors, pages }: Parts, taking: readonly LocatedDraft[]): Ids {
  const ids = (items: readonly { readonly id: Id }[]) => new Set(items.map(({ id }) => id));
  const events = taking.flatMap(draft => draft.events.map(({ event }) => event));
  const fields = story.story?.fields ?? [];
  return {
    actor: actors && ids(actors),
    article: ids(taking.map(({ article }) => article)),
    deadline: story.story && ids(story.deadlines),
    event: ids(events),
    field: story.story && ids(fields),
    kind: new Set(events.flatMap(({ kind }) => kind ?? [])),
    page: ids(pages),
    quote: new Set(taking.flatMap(({ article }) => article.quotes)),
    statement: new Set(taking.flatMap(({ article }) => article.statements)),
    value: story.story && new Set(fields.flatMap(valueIds)),
  };
}

/** Of a field that has a page for each of its values: `weapon/drone`. */
function valueIds({ id, type, choices = [] }: DeclaredField): Id[] {
  const values = type === "choice" ? choices : type === "flag" ? [true, false] : [];
  return values.map(value => `${id}/${addressOfValue(value)}`);
}

/** Returns the lines of addresses.txt for what is published and not in it, in order. */
export function unrecordedLines(parts: Parts): readonly string[] {
  const published = idsOf(
    parts,
    parts.articles.filter(({ article }) => article.status !== "draft"),
  );
  return newLines(published, parts.addresses?.addresses ?? []);
}

function newLines(published: Ids, addresses: readonly PublishedAddress[]): readonly string[] {
  const known = new Set(addresses.map(({ kind, id }) => `${kind} ${id}`));
  return ADDRESS_KINDS.flatMap(kind =>
    [...(published[kind] ?? [])].map(id => `${kind} ${id}`).filter(line => !known.has(line)),
  ).sort();
}

/** Where an address leads: to an id that is there or was withdrawn, or why nowhere. */
type End = { readonly id: Id; readonly isWithdrawn: boolean } | "gone" | "circle" | "unread";

/** No id has a space. */
const WITHDRAWN = "was withdrawn";

class Lookup {
  readonly #parts: Parts;
  readonly #published: Ids;
  readonly #fates: ReadonlyMap<string, Fate | undefined>;
  readonly #unread: ReadonlySet<Id>;
  readonly #ends = new Map<string, End>();

  constructor(parts: Parts, addresses: readonly PublishedAddress[], published: Ids) {
    this.#parts = parts;
    this.#published = published;
    this.#fates = new Map(addresses.map(({ kind, id, fate }) => [`${kind} ${id}`, fate]));
    this.#unread = new Set(parts.unread);
  }

  isThere(kind: AddressKind, id: Id): boolean {
    return this.#published[kind]?.has(id) === true;
  }

  idsOf(kind: AddressKind): ReadonlySet<Id> {
    return this.#published[kind] ?? new Set();
  }

  /** Each id on the way is looked at once, however many lines lead there. */
  follow(kind: AddressKind, id: Id): End {
    const way = new Set<Id>();
    let at = id;
    let end: End | undefined;
    while (end === undefined) {
      end = way.has(at) ? "circle" : (this.#ends.get(`${kind} ${at}`) ?? this.#endAt(kind, at));
      way.add(at);
      at = this.#next(kind, at) ?? at;
    }
    for (const each of way) this.#ends.set(`${kind} ${each}`, end);
    return end;
  }

  /** Returns `undefined` if it leads on. */
  #endAt(kind: AddressKind, id: Id): End | undefined {
    if (this.isThere(kind, id)) return { id, isWithdrawn: false };
    if (this.#isUnread(kind, id)) return "unread";
    const next = this.#next(kind, id);
    if (next === undefined) return "gone";
    return next === WITHDRAWN ? { id, isWithdrawn: true } : undefined;
  }

  /** Returns what most likely has another id now, of what was not published before. `isAlone`: nothing else of its kind is gone. */
  successorOf(kind: AddressKind, id: Id, isAlone: boolean): Id | undefined {
    const others = [...this.idsOf(kind)].filter(each => !this.#fates.has(`${kind} ${each}`));
    return nearest(id, others) ?? (isAlone && others.length === 1 ? others[0] : undefined);
  }

  #next(kind: AddressKind, id: Id): Id | typeof WITHDRAWN | undefined {
    const fate = this.#fates.get(`${kind} ${id}`);
    if (fate !== undefined) return "to" in fate ? fate.to : WITHDRAWN;
    const owner = ownerOf(kind, id);
    if (owner === undefined || this.isThere(owner.kind, owner.id)) return undefined;
    const ofOwner = this.#fates.get(`${owner.kind} ${owner.id}`);
    if (ofOwner === undefined) return undefined;
    return "to" in ofOwner ? ofOwner.to + id.slice(owner.id.length) : WITHDRAWN;
  }

  #isUnread(kind: AddressKind, id: Id): boolean {
    if (this.#published[kind] === undefined) return true;
    if (WRITTEN_ELSEWHERE.has(kind)) return false;
    // Which kinds its events have is not known either.
    if (kind === "kind") return this.#unread.size > 0 || this.#parts.story.story === undefined;
    return this.#unread.has(id) || this.#unread.has(ownerOf(kind, id)?.id ?? id);
  }
}

/** What no article defines. */
const WRITTEN_ELSEWHERE: ReadonlySet<AddressKind> = new Set(["actor", "deadline", "field", "page", "value"]);

/** The article or the field that something has its id from. */
function ownerOf(kind: AddressKind, id: Id): { readonly kind: AddressKind; readonly id: Id } | undefined {
  if (kind === "event") return { kind: "article", id };
  if (kind === "value") return { kind: "field", id: id.split("/")[0] ?? id };
  const article = kind === "quote" || kind === "statement" ? /^(.*)-[qs]\d+$/.exec(id)?.[1] : undefined;
  return article === undefined ? undefined : { kind: "article", id: article };
}

function holds({ article, events }: LocatedDraft, kind: AddressKind, id: Id): boolean {
  if (kind === "article") return article.id === id;
  if (kind === "event") return events.some(({ event }) => event.id === id);
  return article.id === ownerOf(kind, id)?.id;
}

interface Gone {
  readonly isDraft: boolean;
  readonly now: Id | undefined;
  readonly today: string;
}

function disappeared(kind: AddressKind, id: Id, { isDraft, now, today }: Gone): Fault {
  const name = `${kind} ${printable(id)}`;
  const numbered = kind === "quote" || kind === "statement";
  const what = isDraft
    ? "is in a draft now"
    : numbered
      ? `is no longer in the story: its article has fewer ${kind}s than before`
      : "is no longer in the story";
  return {
    rule: "address-gone",
    message: `The ${kind} "${printable(id)}" was published and ${what}, so links to it would break.`,
    hint: `If it has another id now, write "${name} -> ${now ?? "NEW-ID"}" on this line. If you withdraw it, write "${name} withdrawn ${today}: REASON".`,
  };
}

function moreGone(number: number): Fault {
  return {
    rule: "address-gone",
    message: `${number} more published ${number === 1 ? "address" : "addresses"} would disappear.`,
    hint: "Correct these first. If it is another story, delete this file or use the folder of that story.",
  };
}

function stillThere(kind: AddressKind, id: Id): Fault {
  return {
    rule: "address-in-use",
    message: `The ${kind} "${printable(id)}" is in the story, so its address cannot lead elsewhere.`,
    hint: `Write only "${kind} ${printable(id)}" on this line, or remove the ${kind} from the story.`,
  };
}

function noTarget(kind: AddressKind, to: Id, ids: Iterable<Id>): Fault {
  const meant = nearest(to, ids);
  return {
    rule: "address-target",
    message: `This leads to "${printable(to)}", and the site has no ${kind} with that id.`,
    hint:
      meant === undefined
        ? `Write the id of ${withArticle(kind)} that is published.`
        : `Did you mean "${printable(meant)}"?`,
  };
}

function circle(kind: AddressKind, id: Id, to: Id): Fault {
  return {
    rule: "address-target",
    message: `The ${kind} "${printable(id)}" leads to "${printable(to)}", and from there back to itself.`,
    hint: `Write the id of ${withArticle(kind)} that is published.`,
  };
}

function unrecorded(file: string, published: Ids, addresses: readonly PublishedAddress[]): Problem[] {
  const [first, ...others] = newLines(published, addresses);
  if (first === undefined) return [];
  const fault: Fault = {
    rule: "address-unrecorded",
    message:
      others.length === 0
        ? `1 published address is not in this file: "${printable(first)}".`
        : `${others.length + 1} published addresses are not in this file, such as "${printable(first)}".`,
    hint: "Add them with the command `addresses`, so that they are kept.",
  };
  return [problemOf(file, fault, START)];
}

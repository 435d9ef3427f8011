/** What articles may name, and where each of them names it wrongly: actors, events, deadlines, series, kinds. */

import type { ArticleDraft } from "../content/article/draft.ts";
import { problemOf } from "../content/collector.ts";
import type { FieldPath } from "../content/frontMatter/position.ts";
import { bare, Effort, type Labelled, meantId } from "../content/meant.ts";
import { startsWith } from "../content/schema/validate.ts";
import { twinFault, twinKey } from "../content/twins.ts";
import type { Actor, Deadline, Event, Id, Story } from "../model.ts";
import {
  confusable,
  type Fault,
  nearest,
  type Problem,
  printable,
  type RuleCode,
  type Severity,
} from "../problems/index.ts";
import { foldName } from "../text/name.ts";

export interface Known {
  /** Absent where actors.yaml could not be read: then no name is held to be wrong. */
  readonly actors: readonly Actor[] | undefined;
  /** Absent where story.yaml could not be read. */
  readonly story: Story | undefined;
  readonly deadlines: readonly Deadline[];
  /** Events of the articles that take part. */
  readonly events: ReadonlyMap<Id, Event>;
  /** Events told by drafts that are left out. */
  readonly drafted: ReadonlySet<Id>;
  /** Articles that could not be read: what they would have told is not held to be unknown. */
  readonly unread: ReadonlySet<Id>;
}

export class References {
  readonly problems: Problem[] = [];
  readonly #known: Known;
  readonly #effort = new Effort();
  readonly #actorByName = new Map<string, Id>();
  readonly #nameByFolded = new Map<string, string>();
  readonly #deadlines: ReadonlyMap<Id, Deadline>;
  readonly #series: ReadonlyMap<Id, Labelled>;
  readonly #kinds: ReadonlyMap<Id, Labelled>;
  /** Kinds that articles use where story.yaml has none. */
  readonly #kindByKey = new Map<string, Id>();

  constructor(known: Known) {
    this.#known = known;
    for (const actor of known.actors ?? [])
      for (const name of [actor.id, actor.name, ...actor.aliases]) {
        this.#actorByName.set(name.normalize("NFC"), actor.id);
        this.#nameByFolded.set(foldName(name), name);
      }
    this.#deadlines = byId(known.deadlines);
    this.#series = byId(known.story?.series ?? []);
    this.#kinds = byId(known.story?.kinds ?? []);
  }

  report(draft: ArticleDraft, fault: Fault, path: FieldPath, severity: Severity = "error"): void {
    if (draft.recovered.some(each => startsWith(path, each))) return;
    this.problems.push(problemOf(draft.article.file, fault, draft.locate(path), path, severity));
  }

  /** Ids of actors named by id, name or alias; each once. */
  actors(draft: ArticleDraft, names: readonly string[], path: FieldPath): Id[] {
    if (this.#known.actors === undefined) return [];
    const ids = names.flatMap((name, index) => {
      const id = this.#actorByName.get(name.normalize("NFC"));
      if (id !== undefined) return [id];
      const place = names.length > 1 || isList(draft, path) ? [...path, index] : path;
      this.report(draft, this.#unknownActor(name, path.at(-1) === "by"), place);
      return [];
    });
    return [...new Set(ids)];
  }

  /** `inWords` where the field next to it takes somebody whose name is not known. */
  #unknownActor(name: string, inWords: boolean): Fault {
    const known = this.#effort.allows(this.#actorByName.size) ? [...this.#actorByName.keys()] : [];
    const twin = confusable(name, known);
    const fault = (hint: string): Fault => ({
      rule: "actor-unknown",
      message:
        twin === undefined
          ? `No actor is called "${printable(name)}".`
          : `No actor is called "${printable(name)}". It looks like "${twin}" but has letters of another script or invisible characters.`,
      hint,
    });
    if (twin !== undefined) return fault(`Type ${twin} again.`);
    const several = bare(name)
      .split(BETWEEN_NAMES)
      .filter(part => part !== "");
    if (several.length > 1 && several.every(part => this.#nameByFolded.has(foldName(part))))
      return fault(`Write a list: [${several.join(", ")}].`);
    const meant =
      this.#nameByFolded.get(foldName(name)) ??
      this.#nameByFolded.get(foldName(bare(name))) ??
      nearest(bare(name), known) ??
      (known.length === 0 ? undefined : this.#namedInPart(name));
    if (meant !== undefined) return fault(`Did you mean "${meant}"?`);
    const add = "Add the actor to `actors.yaml` with `id`, `name` and `kind`";
    return fault(inWords ? `${add}. If nobody is named, write \`by-text\` instead of \`by\`.` : `${add}.`);
  }

  /** The one actor in whose name a word stands: `Silva` for Maria Silva. */
  #namedInPart(name: string): Id | undefined {
    const words = (text: string) => foldName(text).split(/[^\p{L}\p{M}\p{N}']+/u);
    const wanted = words(name);
    const actors = (this.#known.actors ?? []).filter(actor =>
      [actor.name, ...actor.aliases].some(each => wanted.every(word => words(each).includes(word))),
    );
    return actors.length === 1 ? actors[0]?.id : undefined;
  }

  event(draft: ArticleDraft, id: Id, path: FieldPath): void {
    const fault = this.unknownEvent(id);
    if (fault !== undefined) this.report(draft, fault, path);
  }

  /** Why an event cannot be named; nothing where it can, or where that cannot be known. */
  unknownEvent(id: Id): Fault | undefined {
    const { events, unread, drafted } = this.#known;
    if (events.has(id) || unread.has(id)) return undefined;
    return drafted.has(id) ? draftOnly(id) : this.#unknown("event-unknown", id, events, "any article");
  }

  /** Whether an article of this id was there and could not be read. */
  isUnread(article: Id): boolean {
    return this.#known.unread.has(article);
  }

  kind(draft: ArticleDraft, id: Id | undefined, path: FieldPath): void {
    if (id === undefined || this.#kinds.has(id)) return;
    if (this.#kinds.size === 0) {
      const other = this.#kindByKey.get(twinKey(id)) ?? id;
      this.#kindByKey.set(twinKey(id), other);
      if (other !== id)
        this.report(draft, twinFault("kind-alike", id, `the kind "${printable(other)}"`, KINDS_ALIKE), path);
      return;
    }
    this.report(draft, this.#unknown("kind-unknown", id, this.#kinds, "`story.yaml`"), path);
  }

  series(draft: ArticleDraft, id: Id, path: FieldPath): void {
    if (this.#known.story === undefined || this.#series.has(id)) return;
    this.report(draft, this.#unknown("series-unknown", id, this.#series, "`story.yaml`"), path);
  }

  /** A deadline, and the part of it, that a statement speaks of. */
  deadline(draft: ArticleDraft, id: Id, part: Id | undefined, path: FieldPath): void {
    if (this.#known.story === undefined) return;
    const deadline = this.#deadlines.get(id);
    if (deadline === undefined) {
      this.report(draft, this.#unknown("deadline-unknown", id, this.#deadlines, "`story.yaml`"), [
        ...path,
        "deadline",
      ]);
      return;
    }
    const { parts } = deadline;
    if (part === undefined || parts.some(each => each.id === part)) return;
    const fault =
      parts.length === 0 ? noParts(id) : this.#unknown("part-unknown", part, byId(parts), "`story.yaml`");
    this.report(draft, fault, [...path, "part"]);
  }

  #unknown(
    rule: RuleCode & `${string}-unknown`,
    named: string,
    known: ReadonlyMap<Id, Labelled>,
    where: string,
  ): Fault {
    const what = rule.replace("-unknown", "");
    const all = this.#effort.allows(known.size) ? [...known.values()] : [];
    const ids = all.map(({ id }) => id);
    const twin = confusable(named, ids);
    const meant = twin ?? meantId(named, all);
    const few = all.length > 0 && all.length <= 12 ? ` There are: ${ids.join(", ")}.` : "";
    return {
      rule,
      message: `There is no ${what} "${printable(named)}" in ${where}${twin === undefined ? "" : `. It looks like "${twin}" but has other letters`}.`,
      hint: meant === undefined ? `Add it, or use another.${few}` : `Did you mean "${meant}"?`,
    };
  }

  /** The id of a source of any article, `<article>/<source>`, that was meant; `undefined` if none is near. */
  meantSource(named: string, known: ReadonlyMap<string, Id>): string | undefined {
    if (!this.#effort.allows(known.size)) return undefined;
    const ids = [...known.keys()];
    const ofName = ids.filter(each => each.endsWith(`/${named}`));
    return ofName.length === 1 ? ofName[0] : nearest(named, ids);
  }
}

/** What stands between names, or before each, where a writer lists them otherwise than YAML does. */
const BETWEEN_NAMES = /\s*[,;&]\s*|\s+and\s+|(?:^|\s+)(?:[•·‣*–—]|\d{1,2}[.)])\s+/;

/** Whether the writer gave a list: then its first item does not stand where the field's value begins. */
function isList(draft: ArticleDraft, path: FieldPath): boolean {
  const field = draft.locate(path);
  const item = draft.locate([...path, 0]);
  return field.line !== item.line || field.column !== item.column;
}

function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map(item => [item.id, item]));
}

function noParts(deadline: Id): Fault {
  return {
    rule: "part-unknown",
    message: `The deadline "${printable(deadline)}" has no parts in \`story.yaml\`.`,
    hint: "Delete the line with `part`, or add `parts` to the deadline.",
  };
}

function draftOnly(id: Id): Fault {
  return {
    rule: "event-draft",
    message: `The event "${printable(id)}" is described only in a draft, which a build leaves out.`,
    hint: "Delete `status: draft` in that article, or delete this entry.",
  };
}

const KINDS_ALIKE = "Write the same kind in both places, or give one of them another name.";

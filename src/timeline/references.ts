/** What a story's files can name, by the names that they use: actors, events, sources, deadlines, series, kinds. */

import { fitsAnAddress } from "../content/article/address.ts";
import { namesOf } from "../content/names.ts";
import { slashed } from "../content/sourceName.ts";
import { twinKey } from "../content/twins.ts";
import type { Id } from "../model.ts";
import type { LocatedDraft, Parts, References } from "./material.ts";

/** `taking` are the articles that take part. */
export function referencesOf(parts: Parts, taking: readonly LocatedDraft[]): References {
  const { actors, articles } = parts;
  const { story, deadlines } = parts.story;
  const part = new Set(taking);
  const leftOut = articles.filter(draft => !part.has(draft));
  return {
    actors,
    names: namesOf(actors ?? []),
    actorByName: new Map(
      actors?.flatMap(actor =>
        [actor.id, actor.name, ...actor.aliases].map(name => [name.normalize("NFC"), actor.id]),
      ),
    ),
    articleByAddress: firstOfEachAddress(articles),
    events: byId(taking.flatMap(draft => draft.events.map(({ event }) => event))),
    draftedEvents: new Set(leftOut.flatMap(draft => draft.events.map(({ event }) => event.id))),
    sources: once(
      () => new Map(taking.flatMap(draft => draft.sources.map(source => [slashed(source), source.id]))),
    ),
    draftedSources: new Set(leftOut.flatMap(draft => draft.sources.map(slashed))),
    unread: new Set(parts.unread),
    deadlines: byId(deadlines),
    series: byId(story?.series ?? []),
    kinds: byId(story?.kinds ?? []),
  };
}

/** Few stories name sources of other articles. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The id of the actor who is named by id, name or alias; `undefined` if there is none. */
export function actorNamed({ actorByName }: References, name: string): Id | undefined {
  return actorByName.get(name) ?? actorByName.get(name.normalize("NFC"));
}

/** Whether the article in `<article>/<source>` was there and could not be read. */
export function isOfUnread({ unread }: References, source: string): boolean {
  return unread.has(source.split("/")[0] ?? "");
}

export function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map(item => [item.id, item]));
}

/** An article that cannot have an address is reported where it is read. */
function firstOfEachAddress(articles: readonly LocatedDraft[]): ReadonlyMap<string, LocatedDraft> {
  const first = new Map<string, LocatedDraft>();
  for (const draft of articles) {
    if (!fitsAnAddress(draft.article.id)) continue;
    const key = twinKey(draft.article.id);
    if (!first.has(key)) first.set(key, draft);
  }
  return first;
}

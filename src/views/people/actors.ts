/** The actors by kind, and the actors of one event. */

import type { Actor, Event, Id, Quote } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { type ListPage, listPageAt, paginate } from "../pagination.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { quotesSoFarOf } from "../sources/datedLater.ts";
import { actorKindOrder } from "./actorKinds.ts";
import { roleOn } from "./roles.ts";

export interface ActorGroup {
  readonly kind: Id;
  readonly actors: readonly CountedActor[];
}

export interface CountedActor {
  readonly actor: Actor;
  readonly events: number;
}

/** Within a kind, those with the most events first. */
export const actorsByKind = view("actors by kind", (site: Site): readonly ActorGroup[] => {
  const counted = site.timeline.actors.map(actor => ({ actor, events: site.eventsOfActor(actor.id).length }));
  counted.sort((a, b) => b.events - a.events || compareNames(a.actor, b.actor));
  const groups = new Map<Id, CountedActor[]>(actorKindOrder(site).map(kind => [kind, []]));
  for (const each of counted) groups.get(each.actor.kind)?.push(each);
  return [...groups].map(([kind, actors]) => ({ kind, actors })).filter(group => group.actors.length > 0);
});

function compareNames(a: Actor, b: Actor): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

export interface Participant {
  readonly actor: Actor;
  /** As of the day of the event. */
  readonly role?: string;
}

export interface ActorPage extends ListPage<{ readonly event: Event } | { readonly quote: Quote }> {
  readonly actor: Actor;
}

/** Returns a page of an actor, by its address. */
export const actorPage = question("page of an actor", (site: Site, address) =>
  listPageAt(actorPages(site), address),
);

/** Returns the pages of each actor: the events, then the quotes. */
export const actorPages = view("pages of actors", (site: Site): readonly ActorPage[] =>
  site.timeline.actors.flatMap(actor => {
    const events = site.eventsOfActor(actor.id).map(event => ({ event }));
    const quotes = quotesSoFarOf(site, actor.id).map(quote => ({ quote }));
    return paginate(addressOf("actor", actor.id), [...events, ...quotes]).map(page => ({
      ...page,
      actor,
    }));
  }),
);

/** Returns the actors of some events, each once, with the role on the day of the first event. */
export function participantsOf(site: Site, events: readonly Event[]): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const event of events)
    for (const id of event.actors) {
      if (found.has(id)) continue;
      const actor = site.actor(id);
      const role = roleOn(actor, event.date);
      found.set(id, role === undefined ? { actor } : { actor, role });
    }
  return [...found.values()];
}

/** Returns the first few of an event's actors, and how many more there are. */
export function firstActors(
  site: Site,
  event: Event,
  most: number,
): { readonly actors: readonly Actor[]; readonly more: number } {
  const { actors } = event;
  const shown = actors.length > most + 1 ? most : actors.length;
  return { actors: actors.slice(0, shown).map(id => site.actor(id)), more: actors.length - shown };
}

/** The kinds of actor of a story: their order, and their names. */
import { ACTOR_KINDS, type BuiltInKind } from "../../content/records/actor.ts";
import type { ActorKind, Id } from "../../model.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";

export interface ActorKindName {
  /** Of one actor. */
  readonly label: string;
  /** Of all actors of the kind. */
  readonly plural: string;
  /** The language of the names if they are a writer's; absent if they are words of the interface. */
  readonly lang?: string;
}

export const actorKindName = question(
  "name of a kind of actor",
  ({ story, words }: Site, id): ActorKindName => {
    if (isBuiltIn(id)) return { label: words.actorKinds[id], plural: words.actorKindGroups[id] };
    const declared = story.actorKinds?.find(kind => kind.id === id);
    if (declared === undefined) throw new Error(`no kind of actor "${id}"`);
    const { label, plural = label } = declared;
    return { label, plural, lang: story.lang };
  },
);

function isBuiltIn(id: Id): id is BuiltInKind {
  const ids: readonly Id[] = ACTOR_KINDS;
  return ids.includes(id);
}

/** Returns the kinds in the order of the site: a declared kind follows the built-in ones that are what it is. */
export const actorKindOrder = view("order of kinds of actors", ({ story }: Site): readonly Id[] => {
  const { actorKinds = [] } = story;
  return ACTOR_KINDS.flatMap(id => [
    id,
    ...actorKinds.filter(({ is }) => LAST_OF_NATURE[is] === id).map(kind => kind.id),
  ]);
});

const LAST_OF_NATURE: Readonly<Record<ActorKind["is"], BuiltInKind>> = {
  person: "person",
  group: "coalition",
  state: "state",
  organisation: "organisation",
};

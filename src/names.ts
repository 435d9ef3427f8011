/** Finds the names of actors in running text. */
import { foldName } from "./actors.ts";
import type { Actor, Id } from "./model.ts";

export interface Mention {
  readonly actor: Id;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

export interface Names {
  /** The actor of an id, a name or an alias. */
  readonly actorOf: (name: string) => Id | undefined;
  /**
   * Names and aliases of some actors in a text, in order, none within that of another actor, the longest where several
   * begin together.
   */
  readonly find: (text: string, among: ReadonlySet<Id>) => Mention[];
}

export function namesOf(actors: readonly Actor[]): Names {
  const byName = new Map<string, Id>();
  const byFirstWord = new Map<string, { readonly name: string; readonly actor: Id }[]>();
  const namesOfActor = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const));
  for (const actor of actors) {
    byName.set(foldName(actor.id), actor.id);
    for (const name of [actor.name, ...actor.aliases]) {
      byName.set(foldName(name), actor.id);
      const first = WORD.exec(name)?.[0];
      if (first === undefined || !name.startsWith(first)) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, actor: actor.id }]);
    }
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.name.length - a.name.length);

  return {
    actorOf: name => byName.get(foldName(name)),
    find(text, among) {
      const found: Mention[] = [];
      // Most texts hold none of the names, and looking for a few is quick.
      if (![...among].some(id => namesOfActor.get(id)?.some(name => text.includes(name)))) return found;
      let past = 0;
      for (const match of text.matchAll(WORDS)) {
        if (match.index < past) continue;
        const name = byFirstWord
          .get(match[0])
          ?.find(
            each => text.startsWith(each.name, match.index) && endsWord(text, match.index + each.name.length),
          );
        if (name === undefined) continue;
        past = match.index + name.name.length;
        if (among.has(name.actor)) found.push({ actor: name.actor, start: match.index, end: past });
      }
      return found;
    },
  };
}

const WORD = /[\p{L}\p{N}\p{M}]+/u;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

function endsWord(text: string, index: number): boolean {
  return !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(index, index + 2));
}

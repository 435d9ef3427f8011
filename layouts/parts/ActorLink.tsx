/** The name of an actor as a link to their page. */
import type { Actor } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import type { Words } from "../../src/words/words.ts";
import { Text } from "./Text.tsx";

export function ActorLink({ actor, words }: { readonly actor: Actor; readonly words: Words }) {
  return (
    <a href={addressOf("actor", actor.id)}>
      <Text words={words} text={actor.name} />
    </a>
  );
}

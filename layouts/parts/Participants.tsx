/** Who takes part, each with the role they had that day. */
import type { Participant } from "../../src/views/people/actors.ts";
import type { Words } from "../../src/words/words.ts";
import { ActorLink } from "./ActorLink.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly participants: readonly Participant[];
  readonly words: Words;
}

export function Participants({ participants, words }: Props) {
  return (
    <ul class="participants">
      {participants.map(({ actor, role }) => (
        <li key={actor.id}>
          <ActorLink actor={actor} words={words} />
          {role && (
            <small>
              {" "}
              <Text words={words} text={role} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

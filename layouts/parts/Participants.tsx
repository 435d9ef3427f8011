/** Who takes part, each with the role they had that day. */
import type { Participant } from "../../src/views/actors.ts";

export function Participants({ participants }: { readonly participants: readonly Participant[] }) {
  return (
    <ul class="participants">
      {participants.map(({ actor, role }) => (
        <li key={actor.id}>
          <a href={`/actors/${actor.id}/`}>{actor.name}</a>
          {role && <small> {role}</small>}
        </li>
      ))}
    </ul>
  );
}

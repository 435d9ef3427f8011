/** Which dates an actor named, by deadline. */
import type { Deadline, Id, Statement } from "../../model.ts";
import { compareEarliest, knownFrom } from "../deadlines/claim.ts";
import { type Effect, effectOf, type Tone, toneOf } from "../deadlines/effects.ts";
import { isUnverified } from "../deadlines/statementTexts.ts";
import type { Site } from "../site.ts";

export interface ActorStatements {
  readonly deadline: Deadline;
  /** In the order they were said. */
  readonly entries: readonly ActorStatement[];
}

export interface ActorStatement {
  readonly statement: Statement;
  readonly part: string | undefined;
  readonly effect: Effect;
  readonly tone: Tone;
  readonly unverified: boolean;
}

/** Returns the main deadline first, then the others in the story's order, with what was said by the site's day. */
export function actorStatementsOf(site: Site, actor: Id): readonly ActorStatements[] {
  const entries = site.statementsOfActor(actor).flatMap((statement): ActorStatement[] => {
    const effect = effectOf(site, statement.id);
    if (effect === undefined) return [];
    const { parts } = site.deadline(statement.deadline);
    return [
      {
        statement,
        part: parts.find(each => each.id === statement.part)?.label,
        effect,
        tone: toneOf(statement, effect),
        unverified: isUnverified(site, statement),
      },
    ];
  });
  return site.deadlines
    .toSorted((a, b) => Number(b.main) - Number(a.main))
    .map(deadline => ({
      deadline,
      entries: entries
        .filter(({ statement }) => statement.deadline === deadline.id)
        .toSorted((a, b) => compareEarliest(knownFrom(a.statement.said), knownFrom(b.statement.said))),
    }))
    .filter(track => track.entries.length > 0);
}

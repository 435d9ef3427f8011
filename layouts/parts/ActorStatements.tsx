/** What one actor said the date was, question by question, in the order it was said. */
import { addressOf } from "../../src/routes.ts";
import { isChange } from "../../src/views/deadlines/statementRows.ts";
import { actorStatementsOf } from "../../src/views/people/actorStatements.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import { DateNamed } from "./DateNamed.tsx";
import { Effect } from "./Effect.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

export function ActorStatements({ site, actor }: { readonly site: Site; readonly actor: string }) {
  const { words } = site;
  return (
    <>
      {actorStatementsOf(site, actor).map(({ deadline, entries }) => (
        <section key={deadline.id} class="track">
          <Text as="h3" words={words} text={deadline.question} lang={site.story.lang}>
            <a href={addressOf("deadline", deadline.id)}>{deadline.question}</a>
          </Text>
          <ol class="lines">
            {entries.map(({ statement, part, effect, tone, unverified }) => (
              <li key={statement.id} class="line">
                <p class="on">
                  <When date={statement.said} words={words} initial />
                </p>
                <p>
                  <a class={`signal ${tone}`} href={site.event(statement.event).url}>
                    {words.statementStatus[statement.status]}
                    {words.colon} <DateNamed statement={statement} words={words} />
                  </a>
                  {unverified && (
                    <>
                      {" "}
                      <strong class="status unverified">{words.deadline.unverified}</strong>
                    </>
                  )}
                  <small>
                    {part && isolated(part, words)}
                    {part && effect && isChange(effect) && words.comma}
                    {effect && isChange(effect) && <Effect effect={effect} words={words} />}
                  </small>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The story's other questions, each with its answer in a line. */

import { addressOf } from "../../src/routes.ts";
import { asSentence, otherDates } from "../../src/views/deadlines/answer.ts";
import type { Site } from "../../src/views/site.ts";
import { AnswerText } from "./AnswerText.tsx";
import { Text } from "./Text.tsx";

export function OtherDates({ site, except }: { readonly site: Site; readonly except: string }) {
  const { words } = site;
  const others = otherDates(site, except);
  if (others.length === 0) return null;
  return (
    <section class="others" aria-labelledby="other-dates">
      <h2 id="other-dates">{words.deadline.otherDates}</h2>
      <ul>
        {others.map(({ ledger: { deadline }, answer }) => (
          <li key={deadline.id}>
            <a href={addressOf("deadline", deadline.id)}>
              <Text words={words} text={deadline.label} lang={site.story.lang} />
            </a>{" "}
            <AnswerText words={words} answer={{ ...answer, text: asSentence(answer.text, words) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

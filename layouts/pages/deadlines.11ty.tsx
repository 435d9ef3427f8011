/** Every question about a day, with its answer and the dates that were named for it. */

import { addressOf } from "../../src/routes.ts";
import { answerOf, asSentence } from "../../src/views/deadlines/answer.ts";
import { chainOf } from "../../src/views/deadlines/chain.ts";
import { ledgersOf } from "../../src/views/deadlines/siteLedgers.ts";
import { AnswerText } from "../parts/AnswerText.tsx";
import { Base } from "../parts/Base.tsx";
import { Chain } from "../parts/Chain.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const own = words.deadline;
  const ledgers = ledgersOf(site);
  const lead = own.lead(ledgers.length);
  return (
    <Base site={site} url={page.url} title={own.title} description={lead}>
      <header class="hero">
        <Text as="h1" words={words} text={own.title} />
        <p class="stand">{lead}</p>
      </header>
      {ledgers.map(ledger => {
        const { deadline } = ledger;
        const answer = answerOf(site, ledger);
        const chain = chainOf(site, deadline.id);
        return (
          <section key={deadline.id} class="question">
            <Text as="h2" id={deadline.id} words={words} text={deadline.question} lang={site.story.lang}>
              <a href={addressOf("deadline", deadline.id)}>{deadline.question}</a>
            </Text>
            <p class="answer">
              <AnswerText words={words} answer={{ ...answer, text: asSentence(answer.text, words) }} />{" "}
              <small>{own.statements(ledger.rows.length)}</small>
            </p>
            {chain.links.length > 0 && <Chain site={site} chain={chain} mini />}
          </section>
        );
      })}
    </Base>
  );
}

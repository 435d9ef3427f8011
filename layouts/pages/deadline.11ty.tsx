/** A question about a day: its answer, how the date moved, and every statement with its words and source. */
import { startSentence } from "../../src/date/words.ts";
import { OUTPUT_FILES } from "../../src/routes.ts";
import { isDrawable } from "../../src/views/charts/slipChart.ts";
import { citationOf } from "../../src/views/citation.ts";
import { answerOf, answerOfPart, asSentence, standingSentences } from "../../src/views/deadlines/answer.ts";
import { chainOf } from "../../src/views/deadlines/chain.ts";
import type { Ledger } from "../../src/views/deadlines/ledger.ts";
import { ledgerOf } from "../../src/views/deadlines/siteLedgers.ts";
import {
  type StatementRow,
  statementRowOf,
  statementRowsOf,
} from "../../src/views/deadlines/statementRows.ts";
import { dayText } from "../../src/views/deadlines/statementTexts.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import { AnswerText } from "../parts/AnswerText.tsx";
import { Base } from "../parts/Base.tsx";
import { Chain } from "../parts/Chain.tsx";
import { Cite } from "../parts/Cite.tsx";
import { Effect } from "../parts/Effect.tsx";
import { EventLink } from "../parts/EventLink.tsx";
import { Joined } from "../parts/Joined.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { SlipChart } from "../parts/SlipChart.tsx";
import { StatementsOf } from "../parts/StatementsOf.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const own = words.deadline;
  const ledger = ledgerOf(site, id);
  const { deadline, whole } = ledger;
  const { lang } = site.story;
  const answer = answerOf(site, ledger);
  const text = asSentence(answer.text, words);
  const chain = chainOf(site, id);
  const sentences = standingSentences(site, ledger);
  const rows = statementRowsOf(site, id, null);
  const parts = ledger.parts.filter(part => part.rows.length > 0);
  return (
    <Base
      site={site}
      url={page.url}
      title={deadline.question}
      description={text}
      cited={{ title: deadline.question, lang }}
    >
      <header class="hero">
        <Text as="h1" words={words} text={deadline.question} lang={lang} />
        <p class="answer">
          <AnswerText words={words} answer={{ ...answer, text }} />
        </p>
        {chain.links.length > 0 && (
          <>
            <h2 class="unseen">{own.chain}</h2>
            <Chain site={site} chain={chain} />
          </>
        )}
        {rows.length > 0 && sentences.length > 0 && (
          <div class="where">
            <div>
              <h2>{own.standing}</h2>
              <p>{sentences.join(" ")}</p>
            </div>
          </div>
        )}
      </header>
      {rows.length > 0 && (
        <Statements
          site={site}
          rows={rows}
          name={deadline.question}
          settled={whole.standing.outcome !== null}
          id="table"
        />
      )}
      <Moves site={site} rows={rows} />
      {parts.map(part => (
        <section key={part.part?.id} class="part">
          <header>
            <Text
              as="h2"
              id={part.part?.id}
              words={words}
              text={startSentence(part.part?.label ?? "", { locale: lang })}
              lang={lang}
            />
            <p class="answer">
              <AnswerText words={words} answer={inSentence(site, answerOfPart(site, part))} />
            </p>
          </header>
          <Statements
            site={site}
            rows={statementRowsOf(site, id, part.part?.id ?? null)}
            name={[deadline.label, part.part?.label ?? ""]
              .filter(Boolean)
              .map(name => isolated(name, words))
              .join(words.comma)}
            settled={part.standing.outcome !== null}
            id={`table-${part.part?.id}`}
          />
        </section>
      ))}
      <Contradictions site={site} ledger={ledger} />
      <Outcome site={site} ledger={ledger} />
      {deadline.scope && (
        <Section id="scope" title={own.scopeHeading}>
          <Text as="p" class="text-only" words={words} text={deadline.scope} lang={lang} />
        </Section>
      )}
    </Base>
  );
}

function inSentence(site: Site, answer: ReturnType<typeof answerOf>) {
  return { ...answer, text: asSentence(answer.text, site.words) };
}

interface StatementsProps {
  readonly site: Site;
  readonly rows: readonly StatementRow[];
  readonly name: string;
  readonly settled: boolean;
  readonly id: string;
}

/** The drawing, where there is something to draw, and the table of the same rows. */
function Statements({ site, rows, name, settled, id }: StatementsProps) {
  const { words } = site;
  const own = words.deadline;
  const drawn = isDrawable(rows);
  const Heading = id === "table" ? "h2" : "h3";
  return (
    <>
      {drawn && (
        <section class="drawing">
          <Heading>{own.chartHeading}</Heading>
          <SlipChart site={site} rows={rows} settled={settled} name={name} table="" />
        </section>
      )}
      <section class="drawing">
        <Heading id={id}>{drawn ? own.tableHeading : words.statementsHeading}</Heading>
        <StatementsOf site={site} rows={rows} caption={own.chartName(isolated(name, words))} />
        {id === "table" && (
          <p class="ways">
            <a href={OUTPUT_FILES.statements}>{own.download}</a>
          </p>
        )}
      </section>
    </>
  );
}

/** The rows that moved the date that was set. */
function Moves({ site, rows }: { readonly site: Site; readonly rows: readonly StatementRow[] }) {
  const { words } = site;
  const moves = rows.filter(({ effect }) => effect.firstSet || effect.moved);
  if (moves.length < 2) return null;
  return (
    <Section id="moves" title={words.deadline.movesHeading}>
      <ol class="lines">
        {moves.map(row => (
          <li key={row.anchor} class="line">
            <p class="on">{row.said}</p>
            <p>
              <a class={`signal ${row.tone}`} href={`#${row.anchor}`}>
                {startSentence(row.date, words.dates)}
              </a>{" "}
              <small>
                <Effect effect={row.effect} words={words} />
              </small>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Contradictions({ site, ledger }: { readonly site: Site; readonly ledger: Ledger }) {
  const { words } = site;
  const own = words.deadline;
  if (ledger.contradictions.length === 0) return null;
  return (
    <Section id="contradictions" title={own.contradictionsHeading}>
      <ul class="lines">
        {ledger.contradictions.map(({ earlier, later, since, until }) => (
          <li key={earlier.statement.id + later.statement.id} class="line">
            <p class="on">{own.contradictionTime(dayText(since, words), dayText(until, words))}</p>
            <p>
              {[earlier, later].map((each, index) => {
                const told = statementRowOf(site, each.statement);
                return (
                  told && (
                    <>
                      {index > 0 && <small>{own.against}</small>}
                      <a href={`#${told.anchor}`}>
                        {told.who}
                        {words.comma}
                        {told.what}
                      </a>
                    </>
                  )
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcome({ site, ledger }: { readonly site: Site; readonly ledger: Ledger }) {
  const { words } = site;
  const { outcome } = ledger.whole.standing;
  if (outcome === null) return null;
  return (
    <Section id="outcome" title={words.deadline.outcomeHeading}>
      <p class="answer">
        <AnswerText words={words} answer={inSentence(site, answerOfPart(site, ledger.whole))} />
      </p>
      {outcome.note && (
        <Text as="p" class="text-only" words={words} text={outcome.note} lang={site.story.lang} />
      )}
      <p class="small">
        <Joined words={words}>
          {outcome.event && <EventLink site={site} event={site.event(outcome.event)} />}
          {outcome.source && <Cite citation={citationOf(site, outcome.source)} words={words} />}
          {words.confidence[outcome.confidence]}
        </Joined>
      </p>
    </Section>
  );
}

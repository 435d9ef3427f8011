/** Who named which date for which question, as a table. */
import type { Statement } from "../../src/model.ts";
import { citationOf, recordAnchor } from "../../src/views/citation.ts";
import { effectOf, toneOf } from "../../src/views/deadlines/effects.ts";
import { isChange } from "../../src/views/deadlines/statementRows.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { Cite } from "./Cite.tsx";
import { DateNamed } from "./DateNamed.tsx";
import { Effect } from "./Effect.tsx";
import { Speakers } from "./Speakers.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly statements: readonly Statement[];
}

export function StatementTable({ site, statements }: Props) {
  const { words } = site;
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.dateNamed}</th>
          <th scope="col">{words.firmness}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(statement => (
          <tr key={statement.id} id={recordAnchor("statement", statement)}>
            <td data-label={words.who}>
              <p>
                <Speakers site={site} statement={statement} />
              </p>
              <p class="small">
                <When date={statement.said} words={words} initial />
              </p>
              <p class="small">
                {statement.source && <Cite citation={citationOf(site, statement.source)} words={words} />}
              </p>
            </td>
            <td data-label={words.question}>
              <Question site={site} statement={statement} />
            </td>
            <td data-label={words.dateNamed}>
              <p class={`signal ${toneOf(statement, effectOf(site, statement.id))}`}>
                <DateNamed statement={statement} words={words} />
              </p>
              {statement.note && (
                <Text
                  as="p"
                  class="small"
                  words={words}
                  text={statement.note}
                  lang={languageOf(site, statement)}
                />
              )}
            </td>
            <td data-label={words.firmness}>
              <p>{words.statementStatus[statement.status]}</p>
              <Did site={site} statement={statement} />
              {statement.confidence !== "read" && (
                <p class="small">{words.confidence[statement.confidence]}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Question({ site, statement }: { readonly site: Site; readonly statement: Statement }) {
  const deadline = site.deadline(statement.deadline);
  const { lang } = site.story;
  const part = deadline.parts.find(each => each.id === statement.part);
  return (
    <>
      <Text as="p" words={site.words} text={deadline.label} lang={lang} />
      <Text as="p" class="small" words={site.words} text={part?.label ?? deadline.question} lang={lang} />
    </>
  );
}

function Did({ site, statement }: { readonly site: Site; readonly statement: Statement }) {
  const effect = effectOf(site, statement.id);
  return (
    effect &&
    isChange(effect) && (
      <p class="small">
        <Effect effect={effect} words={site.words} />
      </p>
    )
  );
}

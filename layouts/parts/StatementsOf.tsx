/** The statements of a deadline as a table: the rows of its chart, with their words and sources. */
import { startSentence } from "../../src/date/words.ts";
import { citationOf } from "../../src/views/citation.ts";
import { isChange, type StatementRow, statementAnchor } from "../../src/views/deadlines/statementRows.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { ArticleLink } from "./ArticleTitle.tsx";
import { Cite } from "./Cite.tsx";
import { DateNamed } from "./DateNamed.tsx";
import { Effect } from "./Effect.tsx";
import { FormerIds } from "./FormerIds.tsx";
import { Joined } from "./Joined.tsx";
import { Quotation } from "./Quotation.tsx";
import { Speakers } from "./Speakers.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly rows: readonly StatementRow[];
  /** What the table is of. */
  readonly caption: string;
}

export function StatementsOf({ site, rows, caption }: Props) {
  const { words } = site;
  const own = words.deadline;
  return (
    <table class="records moves">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{own.number}</th>
          <th scope="col">{own.said}</th>
          <th scope="col">{own.names}</th>
          <th scope="col">{own.did}</th>
          <th scope="col">{own.words}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.anchor} id={row.anchor}>
            <td data-label={own.number}>
              <FormerIds site={site} kind="statement" id={row.statement.id} anchorOf={statementAnchor} />
              {words.number(row.number)}
            </td>
            <td data-label={own.said}>
              <p>
                <b>
                  <When date={row.statement.said} words={words} initial />
                </b>
              </p>
              <p>
                <Speakers site={site} statement={row.statement} />
              </p>
            </td>
            <td data-label={own.names}>
              <p class={`signal ${row.tone}`}>
                {row.elsewhere === null ? (
                  <DateNamed statement={row.statement} words={words} />
                ) : (
                  startSentence(row.what, words.dates)
                )}
              </p>
              <p class="small">{words.statementStatus[row.statement.status]}</p>
              {row.unverified && <strong class="status unverified">{own.unverified}</strong>}
            </td>
            <td data-label={own.did}>
              <p>{isChange(row.effect) && <Effect effect={row.effect} words={words} />}</p>
            </td>
            <td data-label={own.words}>
              <Told site={site} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The quotation it rests on, where there is one, and where it is known from. */
function Told({ site, row }: { readonly site: Site; readonly row: StatementRow }) {
  const { words } = site;
  const { statement } = row;
  const quote = statement.quote === undefined ? undefined : site.quote(statement.quote);
  const source = statement.source ?? quote?.source;
  return (
    <>
      {quote && <Quotation site={site} quote={quote} />}
      {statement.note && (
        <Text as="p" words={words} text={statement.note} lang={languageOf(site, statement)} />
      )}
      <p class="small">
        <ArticleLink site={site} id={statement.article} />
      </p>
      {source && (
        <p class="small">
          <Joined words={words}>
            <Cite citation={citationOf(site, source)} words={words} />
            {statement.confidence !== "read" && words.confidence[statement.confidence]}
          </Joined>
        </p>
      )}
    </>
  );
}

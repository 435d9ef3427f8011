/** What the events of a timeline say of a declared field: its total, its values, how many say nothing. */

import { valueAddress } from "../../src/views/facts/facts.ts";
import type { FieldOutline } from "../../src/views/facts/outline.ts";
import { type LabelledTotal, summedFields, type Total } from "../../src/views/facts/totals.ts";
import type { Site } from "../../src/views/site.ts";
import { FactValue } from "./FactValue.tsx";
import { Text } from "./Text.tsx";
import { TotalText } from "./TotalText.tsx";

interface Props {
  readonly site: Site;
  readonly outline: FieldOutline;
  /** If its numbers are added up. */
  readonly total?: Total | undefined;
}

export function FieldSummary({ site, outline, total }: Props) {
  const { words } = site;
  const { field, given, silent, values } = outline;
  return (
    <>
      {field.note && <Text as="p" class="note" words={words} text={field.note} lang={site.story.lang} />}
      {total && (
        <p class="total">
          <TotalText field={field} total={total} words={words} />
        </p>
      )}
      {values.length > 0 && <ValueTable site={site} outline={outline} />}
      {total === undefined && values.length === 0 && (
        <p class="small">
          {words.facts.stated(given)}
          {silent > 0 && words.comma + words.facts.silent(silent)}
        </p>
      )}
    </>
  );
}

function ValueTable({ site, outline }: { readonly site: Site; readonly outline: FieldOutline }) {
  const { words } = site;
  const { lang } = site.story;
  const { field, values, silent, rest } = outline;
  return (
    <table class="records totalled">
      <thead>
        <tr>
          <th scope="col">{words.facts.value}</th>
          <th scope="col">{words.facts.events}</th>
          {summedFields(site).map(({ id, label }) => (
            <th key={id} scope="col">
              <Text words={words} text={label} lang={lang} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map(({ value, events, totals }) => (
          <tr key={value.id}>
            <th scope="row" data-label={words.facts.value}>
              <a href={valueAddress(field, value.value)}>
                <FactValue site={site} field={field} value={value.value} lang={lang} />
              </a>
            </th>
            <td data-label={words.facts.events}>{words.number(events)}</td>
            <TotalCells site={site} totals={totals} />
          </tr>
        ))}
        {silent > 0 && (
          <tr>
            <th scope="row" data-label={words.facts.value}>
              {words.facts.notStated}
            </th>
            <td data-label={words.facts.events}>{words.number(silent)}</td>
            <TotalCells site={site} totals={rest} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function TotalCells({ site, totals }: { readonly site: Site; readonly totals: readonly LabelledTotal[] }) {
  return (
    <>
      {totals.map(({ field, total }) => (
        <td key={field.id} data-label={field.label}>
          <TotalText field={field} total={total} words={site.words} />
        </td>
      ))}
    </>
  );
}

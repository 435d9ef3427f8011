/** What events say of one declared field; its totals by year and by the values of other fields; or the events with their values. */

import type { DeclaredField } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { yearAddress } from "../../src/views/events/timelinePages.ts";
import { yearName } from "../../src/views/events/years.ts";
import { declaredFields, valueAddress } from "../../src/views/facts/facts.ts";
import { fieldOutline } from "../../src/views/facts/outline.ts";
import { fieldPage } from "../../src/views/facts/pages.ts";
import { type FieldTotals, fieldTotals } from "../../src/views/facts/totals.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated, languageOf } from "../../src/views/writing.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { EventLine } from "../parts/EventLine.tsx";
import { FactValue } from "../parts/FactValue.tsx";
import { FieldSummary } from "../parts/FieldSummary.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";
import { TotalTable } from "../parts/TotalTable.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { lang } = site.story;
  const list = fieldPage(site, id);
  const { field, number, of } = list;
  const address = addressOf("field", field.id);
  const totals = field.sum && number === 1 ? fieldTotals(site, field.id) : undefined;
  const title = isolated(field.label, words);
  return (
    <Base site={site} url={page.url} title={words.find.listPageTitle(title, number, of)}>
      <header class="hero">
        <Text as="h1" words={words} text={field.label} lang={lang} />
        <Among
          label={words.facts.otherFields}
          items={declaredFields(site).map(({ id, label }) => ({ href: addressOf("field", id), label }))}
          url={address}
          words={words}
          lang={lang}
        />
      </header>
      {number === 1 && (
        <section class="drawing">
          <FieldSummary site={site} outline={fieldOutline(site, field.id)} total={totals?.whole} />
          {totals && totals.uncounted > 0 && <p class="small">{words.facts.notCounted(totals.uncounted)}</p>}
        </section>
      )}
      {totals && <Tables site={site} field={field} totals={totals} />}
      {list.items.length > 0 && (
        <Section id="events" title={words.facts.events}>
          <ListPages address={address} list={list} words={words} />
          <ul class="lines">
            {list.items.map(event => (
              <EventLine key={event.id} site={site} event={event}>
                <FactValue
                  site={site}
                  field={field}
                  value={event.facts?.[field.id] ?? ""}
                  lang={languageOf(site, event)}
                />
              </EventLine>
            ))}
          </ul>
          <ListPages address={address} list={list} words={words} />
        </Section>
      )}
    </Base>
  );
}

interface TablesProps {
  readonly site: Site;
  readonly field: DeclaredField;
  readonly totals: FieldTotals;
}

function Tables({ site, field, totals }: TablesProps) {
  const { words } = site;
  const { lang } = site.story;
  return (
    <>
      <Section id="years" title={words.facts.byYear}>
        <TotalTable
          site={site}
          field={field}
          head={words.facts.year}
          rows={totals.years.map(({ year, total }) => ({
            key: String(year),
            head: <a href={yearAddress(year)}>{yearName(year, words)}</a>,
            total,
          }))}
        />
      </Section>
      {totals.byField.map(({ field: other, values, rest }) => (
        <Section key={other.id} id={`by_${other.id}`} title={other.label} written={{ words, lang }}>
          <TotalTable
            site={site}
            field={field}
            head={words.facts.value}
            rows={[
              ...values.map(({ value, total }) => ({
                key: value.id,
                head: (
                  <a href={valueAddress(other, value.value)}>
                    <FactValue site={site} field={other} value={value.value} lang={lang} />
                  </a>
                ),
                total,
              })),
              ...(rest.given + rest.silent === 0
                ? []
                : [{ key: "", head: <>{words.facts.notStated}</>, total: rest }]),
            ]}
          />
        </Section>
      ))}
    </>
  );
}

/** The timeline of the events with one value of a declared field, or a part of it. */
import { addressOf } from "../../src/routes.ts";
import { yearsOf } from "../../src/views/events/years.ts";
import { valueAddress, valuesOf, valueText } from "../../src/views/facts/facts.ts";
import { valueTotals } from "../../src/views/facts/outline.ts";
import { valuePage } from "../../src/views/facts/pages.ts";
import { isolated } from "../../src/views/writing.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";
import { Totals } from "../parts/Totals.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const list = valuePage(site, id);
  const { field, value } = list;
  const address = addressOf("fieldValue", `${field.id}/${value.id}`);
  const title = words.facts.valueTitle(
    isolated(field.label, words),
    isolated(valueText(field, value.value, words), words),
  );
  return (
    <Base site={site} url={page.url} title={words.find.listPageTitle(title, list.number, list.of)}>
      <header class="hero">
        <h1>{title}</h1>
        <Among
          label={field.label}
          items={[
            { href: addressOf("field", field.id), label: words.facts.all },
            ...valuesOf(field).map(each => ({
              href: valueAddress(field, each.value) ?? "",
              label: valueText(field, each.value, words),
            })),
          ]}
          url={address}
          words={words}
          lang={site.story.lang}
        />
        {list.items.length > 0 && (
          <Totals site={site} totals={valueTotals(site, `${field.id}/${value.id}`)} />
        )}
        {list.items.length > 0 ? <KeyButton words={words} /> : <p>{words.facts.noEvents}</p>}
      </header>
      <ListPages address={address} list={list} words={words} />
      {list.items.length > 0 && <Timeline site={site} years={yearsOf(list.items, "some")} />}
      <ListPages address={address} list={list} words={words} />
      {list.items.length > 0 && <KeyHelp words={words} />}
    </Base>
  );
}

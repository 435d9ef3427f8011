/** What events say of the fields that the story declares: a section for each field. */
import { addressOf } from "../../src/routes.ts";
import { declaredFields } from "../../src/views/facts/facts.ts";
import { fieldOutline } from "../../src/views/facts/outline.ts";
import { fieldTotals } from "../../src/views/facts/totals.ts";
import { Base } from "../parts/Base.tsx";
import { FieldSummary } from "../parts/FieldSummary.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { lang } = site.story;
  return (
    <Base site={site} url={page.url} title={words.facts.title} description={words.facts.lead}>
      <header class="hero">
        <h1>{words.facts.title}</h1>
        <p class="stand">{words.facts.lead}</p>
      </header>
      {declaredFields(site).map(field => (
        <section key={field.id} class="drawing">
          <Text as="h2" words={words} text={field.label} lang={lang}>
            <a href={addressOf("field", field.id)}>{field.label}</a>
          </Text>
          <FieldSummary
            site={site}
            outline={fieldOutline(site, field.id)}
            total={field.sum ? fieldTotals(site, field.id).whole : undefined}
          />
        </section>
      ))}
    </Base>
  );
}

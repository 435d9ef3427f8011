/** What was wrong and was put right, in the open. */
import { contactAddress } from "../../src/views/citation.ts";
import { Base } from "../parts/Base.tsx";
import { Corrections } from "../parts/Corrections.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";
import { Withdrawals } from "../parts/Withdrawals.tsx";

export function render({ site, page }: PageData) {
  const { words, story } = site;
  const { corrections, withdrawn } = site.timeline;
  const { contact } = story;
  const { records } = words;
  return (
    <Base site={site} url={page.url} title={words.corrections} description={records.correctionsLead}>
      <header class="hero">
        <Text as="h1" words={words} text={words.corrections} />
        <p class="stand">{records.correctionsLead}</p>
      </header>
      {corrections.length + withdrawn.length === 0 && (
        <Section id="none" title={records.noCorrections}>
          <p class="text-only">{records.noCorrectionsYet}</p>
        </Section>
      )}
      {corrections.length > 0 && (
        <Section id="corrections" title={words.corrections}>
          <Corrections corrections={corrections} words={words} articleOf={id => site.head(id)} apart />
        </Section>
      )}
      {withdrawn.length > 0 && (
        <Section id="withdrawn" title={words.records.former.withdrawn}>
          <Withdrawals site={site} list={withdrawn} />
        </Section>
      )}
      {contact && (
        <p class="way">
          <a href={contactAddress(contact)}>{records.tellUs}</a>
        </p>
      )}
    </Base>
  );
}

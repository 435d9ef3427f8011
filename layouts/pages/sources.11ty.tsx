/** Every source, by publisher, with what on the timeline rests on it. */

import { addressOf } from "../../src/routes.ts";
import { sourceAnchor } from "../../src/views/citation.ts";
import type { Site } from "../../src/views/site.ts";
import {
  type PublisherGroup,
  publisherEntries,
  type SupportingSource,
  sourceCounts,
  sourcePage,
} from "../../src/views/sources/sources.ts";
import { Base } from "../parts/Base.tsx";
import { Contents } from "../parts/Contents.tsx";
import { EventTitle } from "../parts/EventLink.tsx";
import { Joined } from "../parts/Joined.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { SourceRecord } from "../parts/SourceList.tsx";
import { StatusLabel } from "../parts/StatusLabel.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { records } = words;
  const groups = publisherEntries(site);
  const list = sourcePage(site, id);
  const counts = sourceCounts(site);
  const lead =
    groups.length === 0
      ? records.noSources
      : records.sourcesLead(words.sources(counts.all), records.publishers(counts.publishers));
  const items = groups.map(group => ({
    href: group.href,
    label: group.name ?? records.unnamed,
    ...(group.sources > 1 && { note: records.reportsOfPublisher(group.sources, group.texts) }),
  }));
  return (
    <Base
      site={site}
      url={page.url}
      title={words.find.listPageTitle(words.sourcesHeading, list.number, list.of)}
      description={lead}
    >
      <header class="hero">
        <Text as="h1" words={words} text={words.sourcesHeading} />
        <p class="stand">{lead}</p>
        <NotYet site={site} count={counts.ahead} counted={words.sources} />
      </header>
      {groups.length > 0 && list.number === 1 && <Counting site={site} />}
      <Contents items={items} label={records.contents} words={words} />
      <ListPages address={addressOf("sources")} list={list} words={words} />
      {list.items.map(({ group, items }) => (
        <Publisher key={group.id} group={group} sources={items} site={site} />
      ))}
      <ListPages address={addressOf("sources")} list={list} words={words} />
    </Base>
  );
}

function Counting({ site }: { readonly site: Site }) {
  const { words } = site;
  const { records, number } = words;
  const counts = sourceCounts(site);
  const capture = records.capture(counts.withoutCapture, counts.onTheWeb);
  return (
    <>
      <Section id="counting" title={records.counting.title}>
        <p class="text-only">{records.counting.text}</p>
        <p class="small text-only">
          {records.known({
            read: number(counts.read),
            copy: number(counts.copy),
            secondHand: number(counts.secondHand),
          })}{" "}
          {counts.avoided > 0 && records.avoided(number(counts.avoided))}
        </p>
      </Section>
      <Section id="captures" title={capture.title}>
        <p class="text-only">{capture.text}</p>
        <p class="small text-only">{words.sourcesOwnWords}</p>
      </Section>
    </>
  );
}

interface PublisherProps {
  readonly group: PublisherGroup;
  /** Those that stand on this page. */
  readonly sources: readonly SupportingSource[];
  readonly site: Site;
}

function Publisher({ group, sources, site }: PublisherProps) {
  const { words } = site;
  return (
    <Section id={group.id} title={group.name ?? words.records.unnamed} written={{ words }}>
      <ul class="publisher">
        {sources.map(supporting => (
          <li key={supporting.source.id} id={supporting.source.id}>
            <SourceRecord source={supporting.source} words={words} publisher={supporting.label} />
            <Support supporting={supporting} site={site} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Support({ supporting, site }: { readonly supporting: SupportingSource; readonly site: Site }) {
  const { words } = site;
  const { source, events, quotes, statements, figures, accounts, outcomes } = supporting;
  const { records } = words;
  return (
    <p class="small supports">
      {records.supports}
      {words.colon}{" "}
      <Joined words={words}>
        {events.map(event => (
          <span key={event.id}>
            <StatusLabel status={event.status} words={words} />
            <a href={`${addressOf("article", event.article)}#${sourceAnchor(source)}`}>
              <EventTitle site={site} event={event} />
            </a>
          </span>
        ))}
        {quotes > 0 && records.quotes(quotes)}
        {statements > 0 && records.statements(statements)}
        {figures > 0 && records.figures(figures)}
        {accounts > 0 && records.accounts(accounts)}
        {outcomes > 0 && records.outcomes(outcomes)}
        {events.length + quotes + statements + figures + accounts + outcomes === 0 && records.supportsNothing}
      </Joined>
    </p>
  );
}

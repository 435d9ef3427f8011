/** Every quote, by who said it and in the order of the days. */

import { formatDate } from "../../src/date/words.ts";
import type { Quote } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import type { Site } from "../../src/views/site.ts";
import { quoteCounts, quotePage, type SpeakerGroup, speakerEntries } from "../../src/views/sources/quotes.ts";
import { isolated } from "../../src/views/writing.ts";
import { Base } from "../parts/Base.tsx";
import { Contents } from "../parts/Contents.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import type { PageData } from "../parts/page.ts";
import { QuoteFigure } from "../parts/QuoteFigure.tsx";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { records } = words;
  const groups = speakerEntries(site);
  const list = quotePage(site, id);
  const counts = quoteCounts(site);
  const lead =
    groups.length === 0
      ? records.noQuotes
      : records.quotesLead(records.quotes(counts.all), records.speakers(counts.speakers));
  const items = groups.map(group => ({
    href: group.href,
    label: nameOf(group, site),
    ...(group.quotes > 1 && { note: records.quotes(group.quotes) }),
  }));
  return (
    <Base
      site={site}
      url={page.url}
      title={words.find.listPageTitle(words.quotesHeading, list.number, list.of)}
      description={lead}
    >
      <header class="hero">
        <Text as="h1" words={words} text={words.quotesHeading} />
        <p class="stand">{lead}</p>
        <NotYet site={site} count={counts.ahead} counted={records.quotes} />
      </header>
      <Contents items={items} label={records.speakersHeading} words={words} />
      <ListPages address={addressOf("quotes")} list={list} words={words} />
      {list.items.map(({ group, items }) => (
        <Section key={group.id} id={group.id} title={nameOf(group, site)} written={{ words }}>
          {items.map(quote => (
            <QuoteFigure
              key={quote.id}
              site={site}
              quote={quote}
              form="apart"
              place={placeOf(site, quote, nameOf(group, site), list.address)}
            />
          ))}
        </Section>
      ))}
      <ListPages address={addressOf("quotes")} list={list} words={words} />
    </Base>
  );
}

function nameOf({ speakers }: Pick<SpeakerGroup, "speakers">, { words }: Site): string {
  return words.records.and(speakers.map(actor => isolated(actor.name, words)));
}

function placeOf({ words }: Site, quote: Quote, who: string, address: string) {
  return {
    id: quote.id,
    href: `${address}#${quote.id}`,
    name: words.records.quotePermalink(who, formatDate(quote.said, words.dates)),
  };
}

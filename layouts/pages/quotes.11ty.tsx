/** Every quote, by who said it and in the order of the days. */

import { formatDate } from "../../src/date/words.ts";
import type { Quote } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { addressOfGroup, listPageAt } from "../../src/views/pagination.ts";
import type { Site } from "../../src/views/site.ts";
import { quotesSoFar } from "../../src/views/sources/datedLater.ts";
import {
  quotePages,
  quotesBySpeaker,
  type SpeakerGroup,
  speakersCount,
} from "../../src/views/sources/quotes.ts";
import { isolated } from "../../src/views/writing.ts";
import { Base } from "../parts/Base.tsx";
import { Contents } from "../parts/Contents.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import { NotYet } from "../parts/NotYet.tsx";
import type { PageData } from "../parts/page.ts";
import { QuoteFigure } from "../parts/QuoteFigure.tsx";
import { Section } from "../parts/Section.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { records } = words;
  const groups = quotesBySpeaker(site);
  const pages = quotePages(site);
  const list = listPageAt(pages, id);
  const count = quotesSoFar(site).length;
  const lead =
    groups.length === 0
      ? records.noQuotes
      : records.quotesLead(records.quotes(count), records.speakers(speakersCount(site)));
  const items = groups.map(group => ({
    href: `${addressOfGroup(pages, group)}#${group.id}`,
    label: nameOf(group, site),
    ...(group.quotes.length > 1 && { note: records.quotes(group.quotes.length) }),
  }));
  return (
    <Base
      site={site}
      url={page.url}
      title={words.find.listPageTitle(words.quotesHeading, list.number, list.of)}
      description={lead}
    >
      <header class="hero">
        <h1>{words.quotesHeading}</h1>
        <p class="stand">{lead}</p>
        <NotYet site={site} count={site.timeline.quotes.length - count} counted={records.quotes} />
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

function nameOf({ speakers }: SpeakerGroup, { words }: Site): string {
  return words.records.and(speakers.map(actor => isolated(actor.name, words)));
}

function placeOf({ words }: Site, quote: Quote, who: string, address: string) {
  return {
    id: quote.id,
    href: `${address}#${quote.id}`,
    name: words.records.quotePermalink(who, formatDate(quote.said, words.dates)),
  };
}

/** Quotes and sources that are dated after the day of the site: lists leave them out and count them. */
import type { Event, Id, Quote, Source } from "../../model.ts";
import { view } from "../question.ts";
import type { Site } from "../site.ts";
import { isAhead } from "../today.ts";

export function quotesSoFar(site: Site): readonly Quote[] {
  const { quotes } = recordsAhead(site);
  return site.timeline.quotes.filter(quote => !quotes.has(quote.id));
}

export function sourcesSoFar(site: Site): readonly Source[] {
  const { sources } = recordsAhead(site);
  return site.timeline.sources.filter(source => !sources.has(source.id));
}

/** An event or an article: anything that names its sources. */
export function sourcesSoFarOf(
  site: Site,
  { sources }: { readonly sources: readonly Id[] },
): readonly Source[] {
  const ahead = recordsAhead(site).sources;
  return sources.filter(id => !ahead.has(id)).map(id => site.source(id));
}

/** The quotes of a speaker, alone or with others. */
export function quotesSoFarOf(site: Site, actor: Id): readonly Quote[] {
  const { quotes } = recordsAhead(site);
  return site.quotesOfActor(actor).filter(quote => !quotes.has(quote.id));
}

/** A source without a day has the day of what it reports; a quote has the day of the source that prints it. */
const recordsAhead = view("records ahead", (site: Site) => {
  const reported = new Map<Id, Event[]>();
  for (const event of site.events)
    for (const id of event.sources) reported.set(id, [...(reported.get(id) ?? []), event]);
  const isSourceAhead = ({ id, published }: Source) => {
    if (published !== undefined && published.from !== null) return isAhead(site, published);
    const events = reported.get(id) ?? [];
    return events.length > 0 && events.every(event => isAhead(site, event.date));
  };
  const sources = new Set(site.timeline.sources.filter(isSourceAhead).map(source => source.id));
  const isQuoteAhead = ({ said, source }: Quote) =>
    isAhead(site, said) || (source !== undefined && sources.has(source));
  const quotes = new Set(site.timeline.quotes.filter(isQuoteAhead).map(quote => quote.id));
  return { sources, quotes };
});

/** Quotes by who said them, and in each group by the day. */

import { compareDates } from "../../date/index.ts";
import type { Actor, Block, Event, Id, Quote } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { addressOfGroup, listPageAt, paginateGroups } from "../pagination.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { quotesSoFar } from "./datedLater.ts";

export interface SpeakerGroup {
  /** Its anchor on the page: the ids of the speakers. */
  readonly id: string;
  /** Usually one; two or more who spoke together are a group of their own. */
  readonly speakers: readonly Actor[];
  readonly quotes: readonly Quote[];
}

/** Returns the groups in the order of their names, without what is dated after the day of the site. */
const quotesBySpeaker = view("quotes by speaker", (site: Site): readonly SpeakerGroup[] => {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotesSoFar(site)) {
    const key = speakersKey(quote.speakers);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quote]);
    else group.push(quote);
  }
  return [...groups]
    .map(
      ([key, quotes]): SpeakerGroup => ({
        id: `speaker-${key}`,
        speakers: key.split("_").map(id => site.actor(id)),
        quotes: quotes.toSorted((a, b) => compareDates(a.said, b.said)),
      }),
    )
    .sort((a, b) => compareText(nameOf(a), nameOf(b)));
});

/** Returns a page of quotes, by its address. */
export const quotePage = question("page of quotes", (site: Site, address) =>
  listPageAt(quotePages(site), address),
);

/** Returns the groups, divided into pages if there are many. */
export const quotePages = view("pages of quotes", (site: Site) =>
  paginateGroups(addressOf("quotes"), quotesBySpeaker(site), group => group.quotes),
);

/** A group in the contents of a list. */
export interface SpeakerEntry extends Pick<SpeakerGroup, "id" | "speakers"> {
  readonly quotes: number;
  /** Where it begins. */
  readonly href: string;
}

/** Returns the groups as the contents name them. */
export const speakerEntries = view("contents of quotes", (site: Site): readonly SpeakerEntry[] =>
  quotesBySpeaker(site).map(group => ({
    id: group.id,
    speakers: group.speakers,
    quotes: group.quotes.length,
    href: `${addressOfGroup(quotePages(site), group)}#${group.id}`,
  })),
);

/**
 * Returns for each piece of a body the quote above it with the same caption, which is printed once, under the first of such
 * neighbours. Returns `undefined` for prose, and for a quote that needs a caption of its own.
 */
export function captionsAbove(site: Site, body: readonly Block[]): readonly (Quote | undefined)[] {
  let head: Quote | undefined;
  return body.map(block => {
    if (block.kind === "prose") return undefined;
    const quote = site.quote(block.quote);
    if (head !== undefined && captionKey(head) === captionKey(quote)) return head;
    head = quote;
    return undefined;
  });
}

/** Returns for each piece of a body whether it is the first that prints its quote. */
export function firstOfQuotes(body: readonly Block[]): readonly boolean[] {
  const seen = new Set<Id>();
  return body.map(block => {
    if (block.kind === "prose" || seen.has(block.quote)) return false;
    seen.add(block.quote);
    return true;
  });
}

/** Everything that a caption says: every field except the words, the note and the position of the quote in the record. */
function captionKey({ id: _id, article: _article, event: _event, text: _text, note: _note, ...said }: Quote) {
  return JSON.stringify(said);
}

/** Ids contain no underscore. The order of the speakers of a joint statement does not matter. */
function speakersKey(speakers: readonly Id[]): string {
  return [...speakers].sort().join("_");
}

function nameOf({ speakers }: SpeakerGroup): string {
  return speakers.map(actor => actor.name).join(", ");
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export interface QuoteCounts {
  /** Those that were said by the day of the site. */
  readonly all: number;
  /** Those left out. */
  readonly ahead: number;
  /** The actors who have spoken, alone or with others. */
  readonly speakers: number;
}

export const quoteCounts = view("counts of quotes", (site: Site): QuoteCounts => {
  const quotes = quotesSoFar(site);
  return {
    all: quotes.length,
    ahead: site.timeline.quotes.length - quotes.length,
    speakers: new Set(quotes.flatMap(quote => quote.speakers)).size,
  };
});

/** Returns the quote to show for an event: that of a statement or, without one, the first quote. */
export function leadQuote(site: Site, event: Event): Quote | undefined {
  const rests = site.statementsOfEvent(event.id).find(statement => statement.quote !== undefined)?.quote;
  return rests === undefined ? site.quotesOfEvent(event.id)[0] : site.quote(rests);
}

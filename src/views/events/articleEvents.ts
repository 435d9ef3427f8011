/** What the page of an article shows: the events it describes, the events it also reports, and what other articles say about them. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Article, Disagreement, Event, Id } from "../../model.ts";
import { question, view } from "../question.ts";
import type { ArticleHead, Site } from "../site.ts";

export interface ArticleEvents {
  /** The event, if the article describes only one. */
  readonly only?: Event;
  readonly events: readonly Event[];
  readonly alsoReports: readonly Reported[];
  /** Other articles that report its events. */
  readonly alsoIn: readonly Reporting[];
  /** Disagreements about its events from other articles. */
  readonly elsewhere: readonly Disagreement[];
}

export interface Reported {
  readonly event: Event;
  /** The date that this article gives, if it differs from the date of the event. */
  readonly otherDate?: EdtfDate;
  /** Whether it is only likely that the article means this event. */
  readonly likely: boolean;
}

/** An article that reports an event of another one. */
export interface Reporting {
  readonly article: ArticleHead;
  readonly likely: boolean;
}

export function articleEventsOf(site: Site, article: Article): ArticleEvents {
  const events = article.events.map(id => site.event(id));
  const only = events.length === 1 ? events[0] : undefined;
  const alsoReports = article.alsoReports.map(({ event: id, date, likely = false }): Reported => {
    const event = site.event(id);
    const differs = date !== undefined && date.edtf !== event.date.edtf;
    return { event, likely, ...(differs && { otherDate: date }) };
  });
  const alsoIn = new Set(events.flatMap(event => event.alsoIn));
  const elsewhere = new Set(
    article.events.flatMap(id => disagreementsOn(site, id)).filter(each => each.article !== article.id),
  );
  return {
    ...(only && { only }),
    events,
    alsoReports,
    alsoIn: [...alsoIn].map(id => reportingOf(site.head(id), article)),
    elsewhere: [...elsewhere],
  };
}

function reportingOf(article: ArticleHead, teller: Article): Reporting {
  const own = article.alsoReports.filter(report => teller.events.includes(report.event));
  return { article, likely: own.every(report => report.likely === true) };
}

/** The disagreements that concern an event, by its id. */
const disagreementsOn = question(
  "disagreements",
  (site: Site, event): readonly Disagreement[] => disagreementsOf(site).get(event) ?? [],
);

/** Every disagreement, by each event that it concerns. */
const disagreementsOf = view(
  "disagreements of all",
  (site: Site): ReadonlyMap<Id, readonly Disagreement[]> => {
    const made = new Map<Id, Disagreement[]>();
    for (const article of site.timeline.articles)
      for (const each of article.disagreements)
        for (const event of each.events) {
          const there = made.get(event);
          if (there === undefined) made.set(event, [each]);
          else there.push(each);
        }
    return made;
  },
);

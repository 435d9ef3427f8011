/** The whole timeline as one JSON object: everything that a page shows is in it. Field names are those of the model. */
import type { EdtfDate } from "../date.ts";
import type { Quote, Statement } from "../model.ts";
import type { Site } from "../views/site.ts";

/** Where the file says its schema is: beside it. */
export const SCHEMA_ADDRESS = "schema/timeline.json";

/** Ended by a line break. */
export function timelineJson(site: Site): string {
  return `${JSON.stringify(timelineData(site), null, 1)}\n`;
}

export function timelineData(site: Site) {
  const { story, articles, events, actors, quotes, sources, deadlines, statements, figures, corrections } =
    site.timeline;
  return {
    $schema: SCHEMA_ADDRESS,
    asOf: site.today,
    story,
    articles: articles.map(({ file: _file, body: _body, ...article }) => ({
      ...article,
      alsoReports: article.alsoReports.map(report => ({
        event: report.event,
        ...(report.date === undefined ? {} : { date: dateData(report.date) }),
      })),
      corrections: article.corrections.map(correction => ({ ...correction, on: dateData(correction.on) })),
      url: `/articles/${article.id}/`,
    })),
    events: events.map(event => ({ ...event, date: dateData(event.date) })),
    actors: actors.map(actor => ({
      ...actor,
      roles: actor.roles.map(({ role, from, to }) => ({
        role,
        ...(from === undefined ? {} : { from: dateData(from) }),
        ...(to === undefined ? {} : { to: dateData(to) }),
      })),
      page: `/actors/${actor.id}/`,
    })),
    quotes: quotes.map(quoteData),
    sources: sources.map(({ published, ...source }) => ({
      ...source,
      ...(published === undefined ? {} : { published: dateData(published) }),
    })),
    deadlines: deadlines.map(({ outcome, ...deadline }) => ({
      ...deadline,
      ...(outcome === undefined ? {} : { outcome: { ...outcome, date: dateData(outcome.date) } }),
    })),
    statements: statements.map(statement => statementData(statement)),
    figures: figures.map(figure => ({ ...figure, asOf: dateData(figure.asOf) })),
    corrections: corrections.map(correction => ({ ...correction, on: dateData(correction.on) })),
  };
}

/** One speaker is a name, several are a list. */
function quoteData({ speakers, said, ...quote }: Quote) {
  return { ...quote, speaker: speakers.length === 1 ? speakers[0] : speakers, said: dateData(said) };
}

function statementData({ said, names, ...statement }: Statement) {
  return { ...statement, said: dateData(said), names: names === null ? null : dateData(names) };
}

/** `from` and `to` are civil days, YYYY-MM-DD, or null where open or unknown. */
function dateData({ edtf, from, to, precision, approximate, uncertain }: EdtfDate) {
  return { edtf, from, to, precision, approximate, uncertain };
}

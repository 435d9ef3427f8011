/** What an event does to a promised date, in one line for the timeline. */
import type { Deadline, Event, Quote, Statement } from "../model.ts";
import { type Effect, effectOf } from "./effects.ts";
import type { Site } from "./site.ts";

/** `named`: a date was named; `moved`: it was put off or missed; `met`: it was reached; `none`: spoken of without a date. */
export type Tone = "named" | "moved" | "met" | "none";

export interface Signal {
  readonly deadline: Deadline;
  readonly statement: Statement;
  /** Absent where it was not yet said on the site's day. */
  readonly effect?: Effect | undefined;
  readonly tone: Tone;
}

/** Of an event's statements the one that says most: with a date before without, on the main deadline before on others. */
export function signalOf(site: Site, event: Event): Signal | undefined {
  const statements = site.statementsOfEvent(event.id);
  const tone = (statement: Statement) => toneOf(statement, effectOf(site, statement.id));
  const telling = statements.filter(each => tone(each) !== "none");
  const candidates = telling.length > 0 ? telling : statements;
  const statement = candidates.find(each => site.deadline(each.deadline).main) ?? candidates[0];
  if (statement === undefined) return undefined;
  const effect = effectOf(site, statement.id);
  return { deadline: site.deadline(statement.deadline), statement, effect, tone: tone(statement) };
}

/** By what it did to the date; without that, by what it says. A report or a proposal moves nothing. */
export function toneOf({ status, names }: Statement, effect?: Effect): Tone {
  switch (status) {
    case "met":
      return "met";
    case "postponed":
    case "missed":
      return "moved";
    case "denied":
      return "none";
    default: {
      if (names === null) return "none";
      return effect?.moved ? "moved" : "named";
    }
  }
}

/** The words to show for an event: those that a statement rests on, else its first quote. */
export function leadQuote(site: Site, event: Event): Quote | undefined {
  const rests = site.statementsOfEvent(event.id).find(statement => statement.quote !== undefined)?.quote;
  return rests === undefined ? site.quotesOfEvent(event.id)[0] : site.quote(rests);
}

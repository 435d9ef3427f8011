/** What an event does to a promised date, in one line for the timeline. */
import type { Deadline, Event, Quote, Statement } from "../model.ts";
import type { Site } from "./site.ts";

/** `named`: a date was named; `moved`: it was put off or missed; `met`: it was reached; `none`: spoken of without a date. */
export type Tone = "named" | "moved" | "met" | "none";

export interface Signal {
  readonly deadline: Deadline;
  readonly statement: Statement;
  readonly tone: Tone;
}

/** Of an event's statements the one that says most: with a date before without, on the main deadline before on others. */
export function signalOf(site: Site, event: Event): Signal | undefined {
  const statements = site.statementsOfEvent(event.id);
  const telling = statements.filter(each => toneOf(each) !== "none");
  const candidates = telling.length > 0 ? telling : statements;
  const statement = candidates.find(each => site.deadline(each.deadline).main) ?? candidates[0];
  if (statement === undefined) return undefined;
  return { deadline: site.deadline(statement.deadline), statement, tone: toneOf(statement) };
}

export function toneOf({ status, names }: Statement): Tone {
  switch (status) {
    case "met":
      return "met";
    case "postponed":
    case "missed":
      return "moved";
    case "denied":
      return "none";
    default:
      return names === null ? "none" : "named";
  }
}

/** The words to show for an event: those that a statement rests on, else its first quote. */
export function leadQuote(site: Site, event: Event): Quote | undefined {
  const rests = site.statementsOfEvent(event.id).find(statement => statement.quote !== undefined)?.quote;
  return rests === undefined ? site.quotesOfEvent(event.id)[0] : site.quote(rests);
}

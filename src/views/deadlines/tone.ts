/** What an event does to a promised date, in one line for the timeline. */
import type { Deadline, Event, Quote, Statement } from "../../model.ts";
import type { Site } from "../site.ts";
import { type Effect, effectOf } from "./effects.ts";

/** `named`: a date was named; `moved`: it was put off or missed; `met`: it was reached; `none`: spoken of without a date. */
export type Tone = "named" | "moved" | "met" | "none";

export interface EventTone {
  readonly deadline: Deadline;
  readonly statement: Statement;
  readonly effect: Effect;
  readonly tone: Tone;
}

/**
 * Of an event's statements the one that says most: with a date before without, on the main deadline before on others.
 * Nothing where none of them was said by the site's day and upheld: what is still ahead has done nothing to a date.
 */
export function eventToneOf(site: Site, event: Event): EventTone | undefined {
  const signals = site.statementsOfEvent(event.id).flatMap((statement): EventTone[] => {
    const effect = effectOf(site, statement.id);
    if (effect === undefined) return [];
    const deadline = site.deadline(statement.deadline);
    return [{ deadline, statement, effect, tone: toneOf(statement, effect) }];
  });
  const telling = signals.filter(({ tone }) => tone !== "none");
  const candidates = telling.length > 0 ? telling : signals;
  return candidates.find(({ deadline }) => deadline.main) ?? candidates[0];
}

/** By what it did to the date; without that, by what it says. A report or a proposal moves nothing. */
export function toneOf({ status, names }: Statement, effect: Effect | undefined): Tone {
  if (effect === undefined) return "none";
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
      return effect.moved ? "moved" : "named";
    }
  }
}

/** The words to show for an event: those that a statement rests on, else its first quote. */
export function leadQuote(site: Site, event: Event): Quote | undefined {
  const rests = site.statementsOfEvent(event.id).find(statement => statement.quote !== undefined)?.quote;
  return rests === undefined ? site.quotesOfEvent(event.id)[0] : site.quote(rests);
}

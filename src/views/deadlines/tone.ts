/** What an event does to a promised date, in one line for the timeline. */
import type { Deadline, Event, Quote, Statement } from "../../model.ts";
import type { Site } from "../site.ts";
import { type Effect, effectOf, type Tone, toneOf } from "./effects.ts";

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

/** The words to show for an event: those that a statement rests on, else its first quote. */
export function leadQuote(site: Site, event: Event): Quote | undefined {
  const rests = site.statementsOfEvent(event.id).find(statement => statement.quote !== undefined)?.quote;
  return rests === undefined ? site.quotesOfEvent(event.id)[0] : site.quote(rests);
}

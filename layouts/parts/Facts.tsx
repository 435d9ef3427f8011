/** Where an event happened, and why it bears this date. */
import type { Event } from "../../src/model.ts";
import type { Words } from "../../src/words.ts";

export function Facts({ event, words }: { readonly event: Event; readonly words: Words }) {
  const { place, dateNote } = event;
  if (place === undefined && dateNote === undefined) return null;
  return (
    <dl class="facts">
      {place && (
        <div>
          <dt>{words.place}</dt>
          <dd>{[place.name, place.country].filter(Boolean).join(words.comma)}</dd>
        </div>
      )}
      {dateNote && (
        <div>
          <dt>{words.aboutDate}</dt>
          <dd>{dateNote}</dd>
        </div>
      )}
    </dl>
  );
}

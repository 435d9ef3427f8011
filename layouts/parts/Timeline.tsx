/** The events of every year in time order. */

import { isLong, type Part, partsOf, type YearGroup, yearName } from "../../src/views/events/years.ts";
import type { Site } from "../../src/views/site.ts";
import { EventEntry } from "./EventEntry.tsx";

interface Props {
  readonly site: Site;
  readonly years: readonly YearGroup[];
}

export function Timeline({ site, years }: Props) {
  const { words } = site;
  if (years.length === 0) return <p class="none-yet">{words.noEventsYet}</p>;
  const long = isLong(years);
  return (
    <div class="timeline" id="timeline" data-new={words.find.isNew} data-changed={words.find.isChanged}>
      {years.map(({ id, year, count, rows }) => (
        <section key={id} class="year">
          <h2 id={id} class={year === null ? "in-words" : undefined}>
            <span class="numeral">{yearName(year, words)}</span> <small>{words.events(count)}</small>
          </h2>
          {partsOf(rows, long).map(part => (
            <ol key={part.number} class={long ? roomOf(part) : undefined}>
              {part.rows.map(row =>
                row.kind === "event" ? (
                  <EventEntry key={row.event.id} site={site} event={row.event} />
                ) : (
                  <li key={`${id}-silence`} class="silence">
                    {words.silence(row.silence.count, row.silence.unit, row.silence.atLeast)}
                  </li>
                ),
              )}
            </ol>
          ))}
        </section>
      ))}
    </div>
  );
}

/** The style sheet keeps room for so many rows until they are drawn. */
function roomOf({ rows }: Part): string {
  return `stretch of-${rows.length}`;
}

/** The days on which the record changed: each leads to what could be known on it. */

import { dateOfDay } from "../../src/date/edtfDate.ts";
import { addressOf } from "../../src/routes.ts";
import { changesOf } from "../../src/views/past/changes.ts";
import { type PastDay, pastDays } from "../../src/views/past/recordDays.ts";
import type { Site } from "../../src/views/site.ts";
import { Base } from "../parts/Base.tsx";
import { DayChoice } from "../parts/DayChoice.tsx";
import { EventTitle } from "../parts/EventLink.tsx";
import type { PageData } from "../parts/page.ts";
import { StatusLabel } from "../parts/StatusLabel.tsx";
import { Text } from "../parts/Text.tsx";
import { When } from "../parts/When.tsx";

export function render({ site, page }: PageData) {
  const { past } = site.words;
  const { days, all } = pastDays(site);
  return (
    <Base site={site} url={page.url} title={past.title} description={past.lead}>
      <header class="hero">
        <Text as="h1" words={site.words} text={past.title} />
        <p class="stand">{days.length === 0 ? past.noDays : past.lead}</p>
        {days.length > 0 && <DayChoice site={site} />}
        {days.length < all && <p class="stand">{past.capped(days.length, all)}</p>}
      </header>
      {days.length > 0 && (
        <ol class="lines">
          {days.map(day => (
            <Day key={day.day} site={site} day={day} />
          ))}
        </ol>
      )}
    </Base>
  );
}

function Day({ site, day }: { readonly site: Site; readonly day: PastDay }) {
  const { words } = site;
  const { events, others, more } = changesOf(site, day);
  return (
    <li class={events.some(event => event.key) ? "line key" : "line"}>
      <p class="on">
        <a href={addressOf("pastDay", day.day)} data-day={day.day}>
          <When date={dateOfDay(day.day)} words={words} />
        </a>
      </p>
      <div>
        {events.map(event => (
          <p key={event.id}>
            <StatusLabel status={event.status} words={words} />
            <EventTitle site={site} event={event} />
          </p>
        ))}
        {[...others, ...(more > 0 ? [words.past.more(more)] : [])].map(text => (
          <p key={text} class="small">
            {text}
          </p>
        ))}
      </div>
    </li>
  );
}

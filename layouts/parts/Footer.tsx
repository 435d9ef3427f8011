import { formatDate } from "../../src/date.ts";
import type { Site } from "../../src/views/site.ts";
import { todayOf } from "../../src/views/today.ts";

interface Props {
  readonly site: Site;
  /** Where the page stands on the web, for paper. */
  readonly address: string | undefined;
}

export function Footer({ site, address }: Props) {
  const { words, timeline } = site;
  const { license, contact } = timeline.story;
  return (
    <footer class="footer">
      <p>
        {words.eventsFromSources(
          words.events(timeline.events.length),
          words.sources(timeline.sources.length),
        )}
        {words.comma}
        {words.asOfDay(formatDate(todayOf(site), words.dates))}
      </p>
      {address && <p class="address">{address}</p>}
      <ul>
        {timeline.pages.map(page => (
          <li key={page.id}>
            <a href={`/${page.id}/`}>{page.title}</a>
          </li>
        ))}
        <li>
          <a href="/data/timeline.json">{words.dataFile}</a>
        </li>
        {contact && (
          <li>
            <a href={/^[^/@\s]+@[^/@\s]+$/.test(contact) ? `mailto:${contact}` : contact}>{words.contact}</a>
          </li>
        )}
        {license && (
          <li>
            {words.license}
            {words.colon} {license}
          </li>
        )}
      </ul>
    </footer>
  );
}

import { contactAddress } from "../../src/views/citation.ts";
import { eventCount, pagesAtFoot, sourceCount } from "../../src/views/everywhere.ts";
import type { Site } from "../../src/views/site.ts";
import { Html } from "./Html.tsx";
import { Once } from "./Once.tsx";
import { RecordReach } from "./RecordReach.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  /** Where the page stands on the web, for paper. */
  readonly address: string | undefined;
}

export function Footer({ site, address }: Props) {
  return (
    <footer class="footer">
      <Once site={site} name="footer">
        {() => <AboutSite site={site} />}
      </Once>
      {address && <p class="address">{address}</p>}
    </footer>
  );
}

function AboutSite({ site }: { readonly site: Site }) {
  const { words, story } = site;
  const { license, contact, lang } = story;
  return (
    <>
      {site.face.footer !== undefined && <Html html={site.face.footer} lang={lang} words={words} />}
      <p>
        {site.present === undefined &&
          `${words.eventsFromSources(words.events(eventCount(site)), words.sources(sourceCount(site)))}. `}
        <RecordReach site={site} />
      </p>
      <ul>
        {pagesAtFoot(site).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              <Text words={words} text={label} lang={lang} />
            </a>
          </li>
        ))}
        {contact && (
          <li>
            <a href={contactAddress(contact)}>{words.contact}</a>
          </li>
        )}
        {license && (
          <li>
            {words.license}
            {words.colon} <Text words={words} text={license} lang={lang} />
          </li>
        )}
      </ul>
    </>
  );
}

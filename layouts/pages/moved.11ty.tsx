/** What is at an address that something had before: a browser goes on to where it is now. */
import { movedFrom } from "../../src/views/former.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { former } = words.records;
  const { to, title, lang } = movedFrom(site, page.url);
  return (
    <Base site={site} url={page.url} title={former.moved} description={former.movedLead} goesTo={to}>
      <header class="hero">
        <h1>{former.moved}</h1>
        <p class="stand">{former.movedLead}</p>
        <p class="way">
          <a href={to}>
            <Text words={words} text={title} lang={lang} />
          </a>
        </p>
      </header>
    </Base>
  );
}

/** What is at the address of something that was withdrawn: that it was, when, and why. */
import { formatDate } from "../../src/date/words.ts";
import { withdrawnFrom } from "../../src/views/former.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words, story } = site;
  const { former } = words.records;
  const { on, why } = withdrawnFrom(site, page.url);
  const lead = former.withdrawnOn(formatDate(on, words.dates));
  return (
    <Base site={site} url={page.url} title={former.withdrawn} description={lead} canonical={false} isUnlisted>
      <header class="hero">
        <h1>{former.withdrawn}</h1>
        <p class="stand">
          {lead} <Text words={words} text={why} lang={story.lang} />
        </p>
        <p class="way">
          <a href="/">{words.backToTimeline}</a>
        </p>
      </header>
    </Base>
  );
}

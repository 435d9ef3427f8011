/** What a host shows where there is nothing. */
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";

export function render({ site, page }: PageData) {
  const { words } = site;
  return (
    <Base
      site={site}
      url={page.url}
      title={words.notFound}
      description={words.notFoundLead}
      canonical={false}
    >
      <header class="hero">
        <h1>{words.notFound}</h1>
        <p class="stand">{words.notFoundLead}</p>
        <p class="way">
          <a href="/">{words.backToTimeline}</a>
        </p>
      </header>
    </Base>
  );
}

/** The timeline of one kind of event. */
import { eventsOfKind } from "../../src/views/find.ts";
import { kindsOf } from "../../src/views/kinds.ts";
import { kindAddress } from "../../src/views/places.ts";
import { yearsOf } from "../../src/views/years.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";

export const data = {
  pagination: { data: "ids.kinds", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => kindAddress(id),
  eleventyExcludeFromCollections: true,
};

export function render({ site, page, id }: PageData) {
  const { find } = site.words;
  const kinds = kindsOf(site);
  const title = find.kindTitle(kinds.find(kind => kind.id === id)?.label ?? id);
  return (
    <Base site={site} url={page.url} title={title}>
      <header class="hero">
        <h1>{title}</h1>
        <Among
          label={find.otherKinds}
          items={kinds.map(kind => ({ href: kindAddress(kind.id), label: kind.label }))}
          url={page.url}
        />
        <KeyButton words={site.words} />
      </header>
      <Timeline site={site} years={yearsOf(eventsOfKind(site, id), "some")} />
      <KeyHelp words={site.words} />
    </Base>
  );
}

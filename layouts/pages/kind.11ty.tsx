/** The timeline of one kind of event, or a part of it. */

import { addressOf } from "../../src/routes.ts";
import { kindsOf } from "../../src/views/events/kinds.ts";
import { kindPage } from "../../src/views/events/timelinePages.ts";
import { yearsOf } from "../../src/views/events/years.ts";
import { isolated } from "../../src/views/writing.ts";
import { Among } from "../parts/Among.tsx";
import { Base } from "../parts/Base.tsx";
import { KeyButton, KeyHelp } from "../parts/KeyHelp.tsx";
import { ListPages } from "../parts/ListPages.tsx";
import type { PageData } from "../parts/page.ts";
import { Timeline } from "../parts/Timeline.tsx";

export function render({ site, page, id }: PageData) {
  const { words } = site;
  const { find } = words;
  const list = kindPage(site, id);
  const { kind } = list;
  const address = addressOf("kind", kind.id);
  const title = find.kindTitle(isolated(kind.label, words));
  return (
    <Base site={site} url={page.url} title={find.listPageTitle(title, list.number, list.of)}>
      <header class="hero">
        <h1>{title}</h1>
        <Among
          label={find.otherKinds}
          items={kindsOf(site).map(({ id, label }) => ({ href: addressOf("kind", id), label }))}
          url={address}
          words={words}
          lang={site.story.lang}
        />
        <KeyButton words={words} />
      </header>
      <ListPages address={address} list={list} words={words} />
      <Timeline site={site} years={yearsOf(list.items, "some")} />
      <ListPages address={address} list={list} words={words} />
      <KeyHelp words={words} />
    </Base>
  );
}

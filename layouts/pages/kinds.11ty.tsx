/** The kinds of event. */

import { addressOf } from "../../src/routes.ts";
import { kindsOf } from "../../src/views/events/kinds.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { find } = words;
  return (
    <Base site={site} url={page.url} title={find.kindsTitle} description={find.kindsLead}>
      <header class="hero">
        <Text as="h1" words={words} text={find.kindsTitle} />
        <p class="stand">{find.kindsLead}</p>
      </header>
      <ul class="participants">
        {kindsOf(site).map(({ id, label, events }) => (
          <li key={id}>
            <a href={addressOf("kind", id)}>{label}</a> <small>{words.events(events)}</small>
          </li>
        ))}
      </ul>
    </Base>
  );
}

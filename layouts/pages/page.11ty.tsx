/** A page of the writer's own: About, Method. */

import { pageOf } from "../../src/views/pages.ts";
import { Base } from "../parts/Base.tsx";
import { Html } from "../parts/Html.tsx";
import type { PageData } from "../parts/page.ts";
import { Text } from "../parts/Text.tsx";

export function render({ site, page, id }: PageData) {
  const { title, html } = pageOf(site, id);
  const { lang } = site.story;
  return (
    <Base site={site} url={page.url} title={title}>
      <article>
        <header class="head">
          <div class="what">
            <Text as="h1" words={site.words} text={title} lang={lang} />
          </div>
        </header>
        <div class="text">
          <Html html={html} lang={lang} words={site.words} />
        </div>
      </article>
    </Base>
  );
}

/** A page of the writer's own: About, Method. */
import { pageOf } from "../../src/views/pages.ts";
import { pageAddress } from "../../src/views/places.ts";
import { Base } from "../parts/Base.tsx";
import { Html } from "../parts/Html.tsx";
import type { PageData } from "../parts/page.ts";

export const data = {
  pagination: { data: "ids.pages", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => pageAddress(id),
  eleventyExcludeFromCollections: true,
};

export function render({ site, page, id }: PageData) {
  const { title, html } = pageOf(site, id);
  return (
    <Base site={site} url={page.url} title={title}>
      <article>
        <header class="head">
          <div class="what">
            <h1>{title}</h1>
          </div>
        </header>
        <div class="text">
          <Html html={html} />
        </div>
      </article>
    </Base>
  );
}

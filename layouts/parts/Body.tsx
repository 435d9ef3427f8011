/** An article's text, its quotations drawn from their records. */
import type { Article } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { Html } from "./Html.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";

export function Body({ site, article }: { readonly site: Site; readonly article: Article }) {
  return (
    <>
      {article.body.map((block, index) =>
        block.kind === "prose" ? (
          <Html key={index} html={block.html} />
        ) : (
          <QuoteFigure key={index} site={site} quote={site.quote(block.quote)} form="whole" />
        ),
      )}
    </>
  );
}

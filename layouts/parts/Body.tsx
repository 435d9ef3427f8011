/** An article's text, its quotations drawn from their records. */
import type { Article } from "../../src/model.ts";
import { captionsAbove } from "../../src/views/quotes.ts";
import type { Site } from "../../src/views/site.ts";
import { Html } from "./Html.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";

export function Body({ site, article }: { readonly site: Site; readonly article: Article }) {
  const above = captionsAbove(site, article.body);
  return (
    <>
      {article.body.map((block, index) =>
        block.kind === "prose" ? (
          <Html key={index} html={block.html} />
        ) : (
          <QuoteFigure
            key={index}
            site={site}
            quote={site.quote(block.quote)}
            form="whole"
            above={above[index]}
          />
        ),
      )}
    </>
  );
}

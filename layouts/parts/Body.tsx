/** An article's text, its quotations drawn from their records. */
import type { Article, Block } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { captionsAbove, firstOfQuotes } from "../../src/views/sources/quotes.ts";
import { boxesIn, Html } from "./Html.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";

export function Body({ site, article }: { readonly site: Site; readonly article: Article }) {
  const above = captionsAbove(site, article.body);
  const boxes = boxesAbove(article.body);
  const isFirst = firstOfQuotes(article.body);
  return (
    <>
      {article.body.map((block, index) =>
        block.kind === "prose" ? (
          <Html
            key={index}
            html={block.html}
            lang={article.lang}
            words={site.words}
            boxesAbove={boxes[index]}
          />
        ) : (
          <QuoteFigure
            key={index}
            site={site}
            quote={site.quote(block.quote)}
            form="whole"
            html={block.html}
            boxesAbove={boxes[index]}
            anchored={isFirst[index]}
            above={above[index]}
          />
        ),
      )}
    </>
  );
}

/** Of each block, how many boxes that scroll stand in those before it. */
function boxesAbove(blocks: readonly Block[]): readonly number[] {
  let sum = 0;
  return blocks.map(block => {
    const above = sum;
    sum += boxesIn(block.html);
    return above;
  });
}

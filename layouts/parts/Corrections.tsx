/** What an article said before, what it says now, and why. */
import { formatDate } from "../../src/date.ts";
import type { Article, Correction, Id } from "../../src/model.ts";
import { articleAddress } from "../../src/views/places.ts";
import type { Words } from "../../src/words.ts";

interface Props {
  readonly corrections: readonly Correction[];
  readonly words: Words;
  /** On another page than the article's: looks up the article, whose title is a link to it. */
  readonly articleOf?: (id: Id) => Article;
}

export function Corrections({ corrections, words, articleOf }: Props) {
  return (
    <>
      {corrections.map(({ article, on, was, now, why }, index) => (
        <section key={index} class="correction">
          <h3>{words.corrected(formatDate(on, words.dates))}</h3>
          {articleOf && (
            <p class="on">
              <a href={`${articleAddress(article)}#corrections`}>{articleOf(article).title}</a>
            </p>
          )}
          <dl>
            <div>
              <dt>{words.was}</dt>
              <dd>
                <del>{was}</del>
              </dd>
            </div>
            <div>
              <dt>{words.now}</dt>
              <dd>
                <ins>{now}</ins>
              </dd>
            </div>
            {why && (
              <div>
                <dt>{words.why}</dt>
                <dd>{why}</dd>
              </div>
            )}
          </dl>
        </section>
      ))}
    </>
  );
}

/** What an article said before, what it says now, and why. */
import { formatDate } from "../../src/date/words.ts";
import type { Correction, Id } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import type { ArticleHead } from "../../src/views/site.ts";
import type { Words } from "../../src/words/words.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly corrections: readonly Correction[];
  readonly words: Words;
  /** Looks up the article that was corrected. */
  readonly articleOf: (id: Id) => ArticleHead;
  /** Whether they stand on another page than their article's: its title is then a link to it. */
  readonly apart?: boolean;
}

export function Corrections({ corrections, words, articleOf, apart = false }: Props) {
  return (
    <>
      {corrections.map(({ article, on, was, now, why }, index) => {
        const { title, lang } = articleOf(article);
        return (
          <section key={index} class="correction">
            <h3>{words.corrected(formatDate(on, words.dates))}</h3>
            {apart && (
              <p class="on">
                <a href={`${addressOf("article", article)}#corrections`}>
                  <Text words={words} text={title} lang={lang} />
                </a>
              </p>
            )}
            <dl>
              <div>
                <dt>{words.was}</dt>
                <Text as="dd" words={words} text={was} lang={lang}>
                  <del>{was}</del>
                </Text>
              </div>
              <div>
                <dt>{words.now}</dt>
                <Text as="dd" words={words} text={now} lang={lang}>
                  <ins>{now}</ins>
                </Text>
              </div>
              {why && (
                <div>
                  <dt>{words.why}</dt>
                  <Text as="dd" words={words} text={why} lang={lang} />
                </div>
              )}
            </dl>
          </section>
        );
      })}
    </>
  );
}

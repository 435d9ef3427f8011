/** Accounts of one thing that do not agree, side by side. */
import type { Disagreement, Id } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { type Citation, citationOf } from "../../src/views/citation.ts";
import type { Site } from "../../src/views/site.ts";
import { ArticleLink, ArticleTitle } from "./ArticleTitle.tsx";
import { Cite } from "./Cite.tsx";
import { Joined } from "./Joined.tsx";
import { StatusLabel } from "./StatusLabel.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly here: readonly Disagreement[];
  /** Gathered in other articles: named here, and told there. */
  readonly elsewhere: readonly Disagreement[];
}

export function Disagreements({ site, here, elsewhere }: Props) {
  const { words } = site;
  return (
    <>
      {here.map(({ article, about, sides, note }) => (
        <section key={about} class="disagreement">
          <Text as="h3" words={words} text={about} lang={site.head(article).lang} />
          <dl>
            {sides.map((side, index) => (
              <div key={index}>
                <Text as="dt" words={words} text={side.who} lang={site.head(article).lang} />
                <dd>
                  <Text as="p" words={words} text={side.says} lang={site.head(article).lang} />
                  {side.source && (
                    <SourceOf site={site} citation={citationOf(site, side.source)} here={article} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {note && <Text as="p" class="small" words={words} text={note} lang={site.head(article).lang} />}
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section class="disagreement">
          {here.length > 0 && <h3>{words.disagreementsElsewhere}</h3>}
          <ul class="plain">
            {elsewhere.map(({ about, article }) => (
              <li key={about}>
                <a href={`${addressOf("article", article)}#accounts`}>
                  <Text words={words} text={about} lang={site.head(article).lang} />
                </a>{" "}
                <small>
                  <StatusLabel status={site.head(article).status} words={words} />
                  <ArticleTitle site={site} id={article} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Where a side is told in another article, its title goes before: the number is one of that article's list. */
function SourceOf({
  site,
  citation,
  here,
}: {
  readonly site: Site;
  readonly citation: Citation;
  readonly here: Id;
}) {
  const { words } = site;
  const { article, confidence } = citation.source;
  return (
    <p class="small">
      <Joined words={words}>
        {article !== here && (
          <>
            <StatusLabel status={site.head(article).status} words={words} />
            <ArticleLink site={site} id={article} />
          </>
        )}
        <Cite citation={citation} words={words} />
        {confidence !== "read" && words.confidence[confidence]}
      </Joined>
    </p>
  );
}

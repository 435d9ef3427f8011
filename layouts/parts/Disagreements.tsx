/** Accounts of one thing that do not agree, side by side. */
import type { Disagreement, Id } from "../../src/model.ts";
import { articleAddress, type Citation, citationOf } from "../../src/views/places.ts";
import type { Site } from "../../src/views/site.ts";
import { Cite } from "./Cite.tsx";
import { Joined } from "./Joined.tsx";
import { StatusLabel } from "./StatusLabel.tsx";

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
          <h3>{about}</h3>
          <dl>
            {sides.map((side, index) => (
              <div key={index}>
                <dt>{side.who}</dt>
                <dd>
                  <p>{side.says}</p>
                  {side.source && (
                    <SourceOf site={site} citation={citationOf(site, side.source)} here={article} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {note && <p class="small">{note}</p>}
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section class="disagreement">
          {here.length > 0 && <h3>{words.disagreementsElsewhere}</h3>}
          <ul class="plain">
            {elsewhere.map(({ about, article }) => (
              <li key={about}>
                <a href={`${articleAddress(article)}#accounts`}>{about}</a>{" "}
                <small>
                  <StatusLabel status={site.article(article).status} words={words} />
                  {site.article(article).title}
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
            <StatusLabel status={site.article(article).status} words={words} />
            <a href={articleAddress(article)}>{site.article(article).title}</a>
          </>
        )}
        <Cite citation={citation} words={words} />
        {confidence !== "read" && words.confidence[confidence]}
      </Joined>
    </p>
  );
}

/** Accounts of one thing that do not agree, side by side. */
import type { Disagreement } from "../../src/model.ts";
import { articleAddress, citationOf } from "../../src/views/places.ts";
import type { Site } from "../../src/views/site.ts";
import { Cite } from "./Cite.tsx";

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
      {here.map(({ about, sides, note }) => (
        <section key={about} class="disagreement">
          <h3>{about}</h3>
          <dl>
            {sides.map((side, index) => (
              <div key={index}>
                <dt>{side.who}</dt>
                <dd>
                  <p>{side.says}</p>
                  {side.source && (
                    <p class="small">
                      <Cite citation={citationOf(site, side.source)} words={words} />
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {note && <p class="small">{note}</p>}
        </section>
      ))}
      {elsewhere.map(({ about, article }) => (
        <p key={about} class="pointer">
          {about}
          {words.comma}
          {words.disagreementElsewhere}{" "}
          <a href={`${articleAddress(article)}#accounts`}>{site.article(article).title}</a>
        </p>
      ))}
    </>
  );
}

/** The cells that every table of figures has: a number as its source words it, and that source. */
import type { Figure } from "../../src/model.ts";
import { citationOf } from "../../src/views/citation.ts";
import type { Site } from "../../src/views/site.ts";
import { seriesOf } from "../../src/views/sources/figures.ts";
import { isolated, languageOf } from "../../src/views/writing.ts";
import type { Children } from "../html/markup.ts";
import { Cite } from "./Cite.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly figure: Figure;
  /** What else the cell holds. */
  readonly children?: Children;
}

export function WordedCell({ site, figure, children }: Props) {
  const { words } = site;
  return (
    <td data-label={words.asWorded}>
      <p>
        {figure.text === undefined ? (
          words.amount(figure, unitOf(site, figure))
        ) : (
          <Text words={words} text={figure.text} lang={languageOf(site, figure)} />
        )}
        {children}
      </p>
      {figure.note && (
        <Text as="p" class="small" words={words} text={figure.note} lang={languageOf(site, figure)} />
      )}
    </td>
  );
}

export function SourceCell({ site, figure, children }: Props) {
  const { words } = site;
  return (
    <td data-label={words.source}>
      <p>
        {figure.source ? (
          <Cite citation={citationOf(site, figure.source)} words={words} />
        ) : (
          words.sourceNotStated
        )}
      </p>
      {figure.confidence !== "read" && <p class="small">{words.confidence[figure.confidence]}</p>}
      {children}
    </td>
  );
}

function unitOf(site: Site, figure: Figure): string | undefined {
  const series = seriesOf(site, figure);
  return series && isolated(series.unit, site.words);
}

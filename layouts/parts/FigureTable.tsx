/** Numbers as their sources word them. */
import type { Figure } from "../../src/model.ts";
import { recordAnchor } from "../../src/views/citation.ts";
import type { Site } from "../../src/views/site.ts";
import { seriesOf } from "../../src/views/sources/figures.ts";
import { SourceCell, WordedCell } from "./FigureCells.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly figures: readonly Figure[];
}

export function FigureTable({ site, figures }: Props) {
  const { words } = site;
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.asWorded}</th>
          <th scope="col">{words.asOf}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(figure => (
          <tr key={figure.id} id={recordAnchor("figure", figure)}>
            <td data-label={words.what}>
              <Text words={words} text={seriesOf(site, figure)?.label ?? ""} lang={site.story.lang} />
            </td>
            <WordedCell site={site} figure={figure}>
              {figure.doubtful && ` (${words.doubtful})`}
            </WordedCell>
            <td data-label={words.asOf}>
              <When date={figure.asOf} words={words} initial />
            </td>
            <SourceCell site={site} figure={figure} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

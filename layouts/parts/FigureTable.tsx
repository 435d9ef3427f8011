/** Numbers as their sources word them. */
import type { Figure } from "../../src/model.ts";
import { seriesOf } from "../../src/views/figures.ts";
import { citationOf, recordAnchor } from "../../src/views/places.ts";
import type { Site } from "../../src/views/site.ts";
import { Cite } from "./Cite.tsx";
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
            <td data-label={words.what}>{seriesOf(site, figure)?.label}</td>
            <td data-label={words.asWorded}>
              <p>
                {figure.text ?? words.amount(figure, seriesOf(site, figure)?.unit)}
                {figure.doubtful && ` (${words.doubtful})`}
              </p>
              {figure.note && <p class="small">{figure.note}</p>}
            </td>
            <td data-label={words.asOf}>
              <When date={figure.asOf} words={words} initial />
            </td>
            <td data-label={words.source}>
              <p>
                {figure.source ? (
                  <Cite citation={citationOf(site, figure.source)} words={words} />
                ) : (
                  words.sourceNotStated
                )}
              </p>
              {figure.confidence !== "read" && <p class="small">{words.confidence[figure.confidence]}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

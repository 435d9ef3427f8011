/** The figures of one series, each in a row that the chart and other pages can lead to. */
import type { Series } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { figureAnchor, type Point } from "../../src/views/sources/figures.ts";
import { isolated } from "../../src/views/writing.ts";
import { ArticleLink } from "./ArticleTitle.tsx";
import { SourceCell, WordedCell } from "./FigureCells.tsx";
import { StatusLabel } from "./StatusLabel.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly series: Series;
  readonly points: readonly Point[];
}

export function SeriesTable({ site, series, points }: Props) {
  const { words } = site;
  return (
    <table class="records figures">
      <thead>
        <tr>
          <th scope="col">{words.asOf}</th>
          <th scope="col">{words.records.number}</th>
          <th scope="col">{words.asWorded}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(point => (
          <Row key={point.figure.id} site={site} series={series} point={point} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  site,
  series,
  point,
}: {
  readonly site: Site;
  readonly series: Series;
  readonly point: Point;
}) {
  const { words } = site;
  const { figure } = point;
  return (
    <tr id={figureAnchor(figure)}>
      <td data-label={words.asOf}>
        <When date={figure.asOf} words={words} initial />
      </td>
      <td data-label={words.records.number}>
        <p class={point.doubtful ? "amount doubtful" : "amount"}>
          {words.amount(figure, isolated(series.unit, words))}
        </p>
        {point.doubtful && <p class="small">{words.doubtful}</p>}
      </td>
      <WordedCell site={site} figure={figure} />
      <SourceCell site={site} figure={figure}>
        <p class="small">
          <StatusLabel status={site.head(figure.article).status} words={words} />
          <ArticleLink site={site} id={figure.article} />
        </p>
      </SourceCell>
    </tr>
  );
}

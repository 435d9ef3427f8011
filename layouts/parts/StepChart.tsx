/**
 * How a number stepped up and down, drawn. One drawing for each width, of which a page shows one; each mark is a link to
 * its row in the table, and a list of links is what a screen reader finds.
 */

import type { Series } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { CHART_SIZES } from "../../src/views/charts/drawing.ts";
import {
  ARROW,
  type StepChart as Chart,
  type KeyEntry,
  keyOf,
  type StepMark,
  stepChart,
} from "../../src/views/charts/stepChart.ts";
import type { Site } from "../../src/views/site.ts";
import { figureAnchor, figureName, type Point } from "../../src/views/sources/figures.ts";
import { isolated } from "../../src/views/writing.ts";
import { ChartText, Leader } from "./ChartText.tsx";

interface Props {
  readonly site: Site;
  readonly series: Series;
  readonly points: readonly Point[];
}

export function StepChart({ site, series, points }: Props) {
  const { words } = site;
  const charts = CHART_SIZES.flatMap(
    size => stepChart(points, isolated(series.unit, words), words, size, series.comparable) ?? [],
  );
  return (
    <div class="steps">
      {charts.map(chart => (
        <Drawing key={chart.size} site={site} chart={chart} series={series} />
      ))}
      <div class="legend">
        <p class="unseen">{words.records.keyName}</p>
        <ul>
          {keyOf(charts).map(entry => (
            <li key={entry}>
              <Glyph entry={entry} /> {words.records.key[entry]}
            </li>
          ))}
        </ul>
        <p class="reading">{series.comparable ? words.records.keyLine : words.records.keyNoLine}</p>
      </div>
    </div>
  );
}

interface DrawingProps {
  readonly site: Site;
  readonly chart: Chart;
  readonly series: Series;
}

function Drawing({ site, chart, series }: DrawingProps) {
  const { size, width, height, plot, lane } = chart;
  const end = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <svg
      class={`chart ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="list"
      aria-label={site.words.records.chart(isolated(series.label, site.words))}
    >
      <g aria-hidden="true">
        {lane && <rect class="lane" x={lane.x} y={lane.y} width={lane.width} height={lane.height} rx="3" />}
        {chart.up.map(({ at, label }) => (
          <g key={at}>
            <line class={at === bottom ? "ground" : "grid"} x1={plot.x} x2={end} y1={at} y2={at} />
            <ChartText label={label} />
          </g>
        ))}
        {chart.across.map(({ at, label }) => (
          <g key={at}>
            <line class="ground" x1={at} x2={at} y1={bottom} y2={bottom + 5} />
            <ChartText label={label} />
          </g>
        ))}
        <ChartText label={chart.unitLabel} />
        {chart.steps.map(({ path, unverified }) => (
          <path key={path} class={unverified ? "step unverified" : "step"} d={path} />
        ))}
      </g>
      <g aria-hidden="true">
        {chart.marks.map(({ label, point }) => label && <Leader key={point.figure.id} label={label} />)}
      </g>
      {chart.marks.map(mark => (
        <g key={mark.point.figure.id} role="listitem">
          <a
            class="mark"
            href={`${addressOf("figures")}#${figureAnchor(mark.point.figure)}`}
            aria-label={figureName(site, series, mark.point)}
          >
            <circle class="hit" cx={mark.x} cy={mark.y} r="12" />
            <Shape mark={mark} />
          </a>
        </g>
      ))}
      <g class="labels" aria-hidden="true">
        {chart.marks.map(({ label, point }) => label && <ChartText key={point.figure.id} label={label} />)}
      </g>
    </svg>
  );
}

/** What of a mark is drawn: the key has no figure. */
type Drawn = Pick<StepMark, "x" | "y" | "days" | "range"> & { readonly point: Omit<Point, "figure"> };

/** A dot; a ring where it is about that number; a bar for a range; an arrow from a bound; a lozenge where there is none. */
function Shape({ mark }: { readonly mark: Drawn }) {
  const { point, x, y, days, range } = mark;
  const classes = ["shape", point.doubtful && "doubtful", point.unverified && "unverified"];
  return (
    <g class={classes.filter(Boolean).join(" ")}>
      {days && (
        <path class="days" d={`M${days[0]} ${y - 4}v8M${days[0]} ${y}H${days[1]}M${days[1]} ${y - 4}v8`} />
      )}
      {range && <Bar x={x} range={range} />}
      {point.shape === "more" && <Arrow x={x} y={y} by={-ARROW} />}
      {point.shape === "fewer" && <Arrow x={x} y={y} by={ARROW} />}
      {point.shape === "none" && <path class="ring" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />}
      {point.shape === "count" && !point.doubtful && (
        <circle class={point.about ? "ring" : "dot"} cx={x} cy={y} r="5" />
      )}
      {point.doubtful && (
        <>
          <circle class="ring" cx={x} cy={y} r="7.5" />
          <path class="asking" d={ASKING} transform={`translate(${x} ${y})`} />
        </>
      )}
    </g>
  );
}

/** A question mark around the origin, drawn, so that it is not read as a label. */
const ASKING = "M-2.2 -1.9C-2.2 -4.6 2.3 -4.6 2.3 -1.9C2.3 -.2 0 -.1 0 1.4M0 3.9V4.1";

function Bar({ x, range }: { readonly x: number; readonly range: readonly [number, number] }) {
  const height = Math.max(range[1] - range[0], 5);
  return <rect class="ring" x={x - 4.5} y={range[0]} width="9" height={height} rx="1.5" />;
}

function Arrow({ x, y, by }: { readonly x: number; readonly y: number; readonly by: number }) {
  const tip = y + by;
  const back = tip - Math.sign(by) * 5;
  return (
    <path
      class="bound"
      d={`M${x - 6} ${y}h12M${x} ${y}V${tip}M${x - 4.5} ${back}L${x} ${tip}L${x + 4.5} ${back}`}
    />
  );
}

/** A mark by itself, for the key. */
function Glyph({ entry }: { readonly entry: KeyEntry }) {
  const shape =
    entry === "about" || entry === "doubtful" || entry === "unverified" || entry === "days" ? "count" : entry;
  const y = entry === "more" ? 22 : entry === "fewer" ? 2 : 12;
  const point = {
    shape,
    about: entry !== "count" && entry !== "doubtful",
    doubtful: entry === "doubtful",
    unverified: entry === "unverified",
  } as const;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <Shape
        mark={{
          point,
          x: 12,
          y,
          days: entry === "days" ? [1, 23] : null,
          range: entry === "range" ? [4, 20] : null,
        }}
      />
    </svg>
  );
}

/**
 * How a date moved, drawn. One drawing for each width, of which a page shows one; each mark is a link to its
 * statement, and a list of links is what a screen reader finds.
 */
import type { StatementStatus } from "../../src/model.ts";
import { CHART_SIZES } from "../../src/views/charts/drawing.ts";
import type { PlacedLabel } from "../../src/views/charts/labels.ts";
import { type Chart, chartOf, type Mark, REACH } from "../../src/views/charts/slipChart.ts";
import type { StatementRow } from "../../src/views/deadlines/statementRows.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import type { Words } from "../../src/words/words.ts";
import type { Children } from "../html/markup.ts";
import { ChartText, Leader, tenths as n } from "./ChartText.tsx";
import { MarkShape } from "./MarkShape.tsx";

interface Props {
  readonly site: Site;
  readonly rows: readonly StatementRow[];
  /** Whether the question is answered. */
  readonly settled: boolean;
  /** Name of what is drawn. */
  readonly name: string;
  /** Address of the page on which the rows stand in a table; empty: this one. */
  readonly table: string;
}

export function SlipChart({ site, rows, settled, name, table }: Props) {
  const { words, today } = site;
  const charts = CHART_SIZES.map(size => chartOf({ rows, today, settled, words }, size));
  return (
    <div class="slip">
      <p class="note">
        {words.deadline.chartNote} {charts.some(chart => chart.diagonal) && words.deadline.chartDiagonal}{" "}
        {charts.some(chart => chart.movedApart) && words.deadline.chartApart}
      </p>
      {charts.map(chart => (
        <Drawing key={chart.size} chart={chart} name={name} table={table} words={words} />
      ))}
      <Legend rows={rows} charts={charts} words={words} />
    </div>
  );
}

interface DrawingProps {
  readonly chart: Chart;
  readonly name: string;
  readonly table: string;
  readonly words: Words;
}

function Drawing({ chart, name, table, words }: DrawingProps) {
  const { width, height, plot, lane, marks } = chart;
  return (
    <svg
      class={`chart ${chart.size}`}
      viewBox={`0 0 ${width} ${n(height)}`}
      width={width}
      height={n(height)}
      role="list"
      aria-label={words.deadline.chartName(isolated(name, words))}
    >
      <g aria-hidden="true">
        {lane && (
          <rect
            class="lane"
            x={n(lane.x)}
            y={n(lane.y)}
            width={n(lane.width)}
            height={n(lane.height)}
            rx="3"
          />
        )}
        {chart.past.length > 0 && <path class="past" d={`M${chart.past.map(corner).join("L")}Z`} />}
        {chart.across.map(({ at }) => (
          <line key={at} class="grid" x1={n(at)} x2={n(at)} y1={n(plot.y)} y2={n(plot.y + plot.height)} />
        ))}
        {chart.up.map(({ at }) => (
          <line key={at} class="grid" x1={n(plot.x)} x2={n(plot.x + plot.width)} y1={n(at)} y2={n(at)} />
        ))}
        {chart.diagonal && <line class="diagonal" {...ends(chart.diagonal)} />}
        {chart.today && (
          <line
            class="today"
            x1={n(chart.today.x)}
            x2={n(chart.today.x)}
            y1={n(plot.y - 3)}
            y2={n(plot.y + plot.height)}
          />
        )}
        {chart.holds.map((hold, index) => (
          <line
            key={index}
            class={`hold ${hold.kind}${hold.unverified ? " unverified" : ""}`}
            {...ends(hold)}
          />
        ))}
        {[...chart.across, ...chart.up].map(({ label }, index) => (
          <ChartText key={index} label={label} />
        ))}
        {chart.laneLabel && <ChartText label={chart.laneLabel} />}
        {chart.today?.label && <ChartText label={chart.today.label} />}
        {chart.pastLabel && <ChartText label={chart.pastLabel} />}
      </g>
      <g aria-hidden="true">
        {marks.map(({ label, row }) => label && <Leader key={row.number} label={label} />)}
        {marks.map(mark => (
          <Surround key={mark.row.number} mark={mark} />
        ))}
      </g>
      {marks.map(mark => (
        <Item key={mark.row.number} mark={mark} table={table} />
      ))}
    </svg>
  );
}

/** Of the label, the link holds what its name says in the same words; the rest is for the eye. */
function Item({ mark, table }: { readonly mark: Mark; readonly table: string }) {
  const { row, label } = mark;
  const name = row.name.toLowerCase();
  const isNamed = ({ text, weight }: PlacedLabel["lines"][number]) =>
    weight !== "number" && name.includes(text.toLowerCase());
  const named = label?.lines.filter(isNamed) ?? [];
  const others = label?.lines.filter(line => !isNamed(line)) ?? [];
  return (
    <g role="listitem">
      <a
        class={`mark ${row.tone}${row.unverified ? " unverified" : ""}`}
        href={`${table}#${row.anchor}`}
        aria-label={row.name}
      >
        <Sign mark={mark} />
        {label && <ChartText label={label} lines={named.slice(0, 1)} />}
      </a>
      {label && named.slice(1).length + others.length > 0 && (
        <g class="aside" aria-hidden="true">
          <ChartText label={label} lines={[...named.slice(1), ...others]} />
        </g>
      )}
    </g>
  );
}

/** What stands around a mark: it lies under every mark, so that each can be told from those it overlaps. */
function Surround({ mark: { row, x, y, reaches } }: { readonly mark: Mark }) {
  if (reaches === null && !row.unverified) return null;
  return (
    <g class={`mark ${row.tone}`} transform={`translate(${n(x)} ${n(y)})`}>
      {reaches && <path class="reach" d={ARROWS[reaches]} />}
      {row.unverified && <circle class="doubt" r="11" />}
    </g>
  );
}

function Sign({ mark: { row, x, y, range } }: { readonly mark: Mark }) {
  return (
    <>
      {range && <line class="range" x1={n(x)} x2={n(x)} y1={n(range[0])} y2={n(range[1])} />}
      <g transform={`translate(${n(x)} ${n(y)})`}>
        <circle class="hit" r="12" />
        <MarkShape status={row.statement.status} />
      </g>
    </>
  );
}

const ARROWS = {
  down: `M0 0V${REACH}M-3.5 ${REACH - 4}L0 ${REACH}L3.5 ${REACH - 4}`,
  up: `M0 0V-${REACH}M-3.5-${REACH - 4}L0-${REACH}L3.5-${REACH - 4}`,
} as const;

interface LegendProps {
  readonly rows: readonly StatementRow[];
  readonly charts: readonly Chart[];
  readonly words: Words;
}

/** Only what the drawing has. */
function Legend({ rows, charts, words }: LegendProps) {
  const own = words.deadline;
  const toneBy = new Map<StatementStatus, string>();
  for (const row of rows) if (!toneBy.has(row.statement.status)) toneBy.set(row.statement.status, row.tone);
  const marks = charts[0]?.marks ?? [];
  const holds = charts[0]?.holds ?? [];
  const numbered = charts.filter(chart =>
    chart.marks.some(({ label }) => label === null || label.lines.some(line => line.weight === "number")),
  );
  return (
    <div class="legend">
      <p class="unseen">{own.legend}</p>
      <ul>
        {[...toneBy].map(([status, tone]) => (
          <li key={status}>
            <svg class={`mark ${tone}`} viewBox="-12 -12 24 24" aria-hidden="true">
              <MarkShape status={status} />
            </svg>
            {words.statementStatus[status]}
          </li>
        ))}
        {holds.some(hold => hold.kind === "stands") && (
          <Key words={own.legendStands} kind="named">
            <line class="hold stands" x1="-11" x2="11" y1="0" y2="0" />
          </Key>
        )}
        {holds.some(hold => hold.kind === "late") && (
          <Key words={own.legendLate} kind="moved">
            <line class="hold late" x1="-11" x2="11" y1="0" y2="0" />
          </Key>
        )}
        {marks.some(mark => mark.range) && (
          <Key words={own.legendRange} kind="named">
            <line class="range" x1="0" x2="0" y1="-11" y2="11" />
          </Key>
        )}
        {marks.some(mark => mark.reaches === "down") && (
          <Key words={own.legendBy} kind="named">
            <path class="reach" d={ARROWS.down} transform="translate(0 -10)" />
          </Key>
        )}
        {marks.some(mark => mark.reaches === "up") && (
          <Key words={own.legendFrom} kind="named">
            <path class="reach" d={ARROWS.up} transform="translate(0 10)" />
          </Key>
        )}
        {rows.some(row => row.unverified) && (
          <Key words={own.legendUnverified} kind="none">
            <circle class="doubt" r="10.5" />
          </Key>
        )}
      </ul>
      {numbered.length > 0 && (
        <p class={`numbers ${numbered.map(chart => `with-${chart.size}`).join(" ")}`}>{own.numbersNote}</p>
      )}
    </div>
  );
}

interface KeyProps {
  readonly words: string;
  readonly kind: string;
  readonly children: Children;
}

function Key({ words, kind, children }: KeyProps) {
  return (
    <li>
      <svg class={`mark ${kind}`} viewBox="-12 -12 24 24" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

function ends({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }) {
  return { x1: n(x1), y1: n(y1), x2: n(x2), y2: n(y2) };
}

function corner([x, y]: readonly [number, number]): string {
  return `${n(x)} ${n(y)}`;
}

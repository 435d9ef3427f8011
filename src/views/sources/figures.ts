/** Numbers over time: the story's series, and each figure as its row says it and as it is drawn. */
import { formatDate } from "../../date/words.ts";
import type { Figure, Series } from "../../model.ts";
import type { Site } from "../site.ts";
import { isAhead } from "../today.ts";
import { isolated } from "../writing.ts";
import { publisherText } from "./publishers.ts";

/** The quantity that a figure counts. */
export function seriesOf({ story }: Site, figure: Figure): Series | undefined {
  return story.series.find(each => each.id === figure.series);
}

/**
 * What a figure says about its quantity: a number, a range, a lower or an upper bound, or that it was not disclosed.
 * A bound is never exact, so only a `count` can be "about".
 */
export type Shape = "count" | "range" | "more" | "fewer" | "none";

/** One figure. The rows of the table and the marks of the chart are both made from the same points. */
export interface Point {
  readonly figure: Figure;
  readonly shape: Shape;
  /** Whether the count is approximate. */
  readonly about: boolean;
  readonly doubtful: boolean;
  /** Known only through a third party. */
  readonly unverified: boolean;
}

export interface SeriesRecord {
  readonly series: Series;
  /** In the order of their days. */
  readonly points: readonly Point[];
  /** Whether there is enough to draw. */
  readonly charted: boolean;
  /** How many are dated after the day of the site and are left out. */
  readonly ahead: number;
}

/** From this many points with a number on, a chart shows more than its table. */
const ENOUGH = 3;

/** Returns every series with a figure by the site's day, in the story's order. */
export function seriesRecords(site: Site): readonly SeriesRecord[] {
  const { story, figures } = site.timeline;
  return story.series.flatMap(series => {
    const all = figures.filter(figure => figure.series === series.id);
    const points = all.filter(figure => !isAhead(site, figure.asOf)).map(pointOf);
    if (points.length === 0) return [];
    const numbers = points.filter(point => point.shape !== "none");
    const days = new Set(numbers.map(({ figure }) => figure.asOf.from ?? figure.asOf.to));
    return [
      {
        series,
        points,
        charted: numbers.length >= ENOUGH && days.size > 1,
        ahead: all.length - points.length,
      },
    ];
  });
}

export function pointOf(figure: Figure): Point {
  const shape = shapeOf(figure);
  return {
    figure,
    shape,
    about: shape === "count" && figure.approximate,
    doubtful: figure.doubtful,
    unverified: figure.confidence === "second-hand",
  };
}

function shapeOf({ value, min, max }: Figure): Shape {
  if (value !== undefined) return "count";
  if (min !== undefined && max !== undefined) return "range";
  if (min !== undefined) return "more";
  return max === undefined ? "none" : "fewer";
}

/** Of its row on the page of all figures. */
export function figureAnchor({ id }: Figure): string {
  return `figure-${id}`;
}

export function seriesAnchor({ id }: Series): string {
  return `series-${id}`;
}

/** The figure in one sentence, for readers who cannot see the drawing. */
export function figureName(site: Site, series: Series, { figure, doubtful, unverified }: Point): string {
  const { words } = site;
  const parts = [
    words.amount(figure, isolated(series.unit, words)),
    formatDate(figure.asOf, words.dates),
    figure.source === undefined
      ? undefined
      : isolated(publisherText(site.source(figure.source), words), words),
    doubtful ? words.doubtful : undefined,
    unverified ? words.records.key.unverified : undefined,
  ];
  return `${isolated(series.label, words)}${words.colon} ${parts.filter(Boolean).join(words.comma)}`;
}

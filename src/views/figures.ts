import type { Figure, Series } from "../model.ts";
import type { Site } from "./site.ts";

/** The quantity that a figure counts. */
export function seriesOf({ timeline }: Site, figure: Figure): Series | undefined {
  return timeline.story.series.find(each => each.id === figure.series);
}

import { timelineJson } from "../../../src/outputs/timeline.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/timeline.json" };

export function render({ site }: PageData) {
  return timelineJson(site);
}

import { timelineSchemaJson } from "../../../../src/outputs/timelineSchema.ts";
import type { PageData } from "../../../parts/page.ts";

export const data = { permalink: "/data/schema/timeline.json" };

export function render({ site }: PageData) {
  return timelineSchemaJson(site);
}

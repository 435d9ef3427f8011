import { actorsSchema } from "../../../../src/outputs/editor.ts";
import type { PageData } from "../../../parts/page.ts";

export const data = { permalink: "/data/schema/actors.json" };

export function render({ site }: PageData) {
  return actorsSchema(site);
}

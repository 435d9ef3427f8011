import { articleSchema } from "../../../../src/outputs/editor.ts";
import type { PageData } from "../../../parts/page.ts";

export const data = { permalink: "/data/schema/article.json" };

export function render({ site }: PageData) {
  return articleSchema(site);
}

import { storySchema } from "../../../../src/outputs/editor.ts";
import type { PageData } from "../../../parts/page.ts";

export const data = { permalink: "/data/schema/story.json" };

export function render({ site }: PageData) {
  return storySchema(site);
}

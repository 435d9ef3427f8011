import { searchIndex } from "../../../src/outputs/searchIndex.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/search.json", eleventyExcludeFromCollections: true };

export function render({ site }: PageData) {
  return `${JSON.stringify(searchIndex(site))}\n`;
}

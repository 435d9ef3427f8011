/** Every file that is not a page: see src/outputs/index.ts. */
import { OUTPUTS } from "../../src/outputs/index.ts";
import type { PageData } from "../parts/page.ts";

export const data = {
  pagination: { data: "ids.outputs", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => id,
  eleventyExcludeFromCollections: true,
};

export function render({ site, id }: PageData) {
  return OUTPUTS.find(({ path }) => path === id)?.text(site);
}

/** Every file that is not a page: see src/outputs/index.ts. */
import { OUTPUTS } from "../../src/outputs/index.ts";
import { type FileName, OUTPUT_FILES } from "../../src/routes.ts";
import type { PageData } from "../parts/page.ts";

interface FileData extends PageData {
  readonly id: FileName;
}

export const data = {
  pagination: { data: "ids.outputs", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: FileData) => OUTPUT_FILES[id],
  eleventyExcludeFromCollections: true,
};

export function render({ site, id }: FileData) {
  return OUTPUTS[id](site);
}

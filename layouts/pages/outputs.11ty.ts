/** Every file that is not a page: see src/outputs/index.ts. */
import { OUTPUTS } from "../../src/outputs/index.ts";
import type { FileName } from "../../src/routes.ts";
import type { PageData } from "../parts/page.ts";

export function render({ site, id }: PageData) {
  // The id of a file is its name.
  return OUTPUTS[id as FileName](site);
}

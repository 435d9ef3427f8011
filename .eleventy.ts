/** The wiring of Eleventy: where the pages are, and what makes each. What renders them is in src/build/eleventy.ts. */
import type { UserConfig } from "@11ty/eleventy";

export { PAGES } from "./layouts/pages/index.ts";

export default function configure(config: UserConfig): void {
  config.setInputDirectory("layouts/pages");
  config.setIncludesDirectory("../parts");
  config.setDataDirectory("../data");
  config.setUseGitIgnore(false);
  config.addTemplateFormats("11ty.ts,11ty.tsx");
}

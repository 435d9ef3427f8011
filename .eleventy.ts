/** The wiring of Eleventy: where the pages are, and what makes each. What renders them is in src/build/eleventy.ts. */
import type { UserConfig } from "@11ty/eleventy";
import dateline from "./bin/eleventy.js";

export { PAGES } from "./layouts/pages/index.ts";

/** Has Eleventy go through the templates, which are modules that are loaded already. `make` makes all pages of one, given its path. */
export function goThrough(config: UserConfig, make: (path: string) => Promise<void>): void {
  config.setInputDirectory("layouts/pages");
  config.setIncludesDirectory("../parts");
  config.setDataDirectory("../data");
  config.setUseGitIgnore(false);
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.addExtension(["11ty.ts", "11ty.tsx"], {
    read: false,
    // A template writes many pages, and Eleventy none.
    getData: () => ({ permalink: false }),
    compile: (_, path) => async () => {
      await make(path);
      return "";
    },
  });
}

/** The story that this repository comes with. */
const STORY = "content";

/** For Eleventy started by hand: the plugin builds the story, and what is saved there or in the code is built again. */
export default function configure(config: UserConfig): void {
  goThrough(config, async () => {});
  for (const folder of ["src", "layouts", "bin"]) config.addWatchTarget(folder);
  config.addPlugin(dateline, { content: STORY, path: "/" });
}

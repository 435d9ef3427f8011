import type { UserConfig } from "@11ty/eleventy";
import { dateline } from "./src/build/eleventy.ts";

/** Where the site is written is an argument of the build; see src/build.ts. */
export default function configure(config: UserConfig) {
  config.addPlugin(dateline);
  return { dir: { input: "layouts/pages", includes: "../parts", data: "../data" } };
}

import type { UserConfig } from "@11ty/eleventy";

/** The folders of the layouts. What they are given, and where the site is written, comes from the build: src/build/eleventy.ts. */
export default function configure(config: UserConfig) {
  if (config.globalData.site === undefined)
    throw new Error("Run `npm run build` or `npm start`: they read the content first.");
  return { dir: { input: "layouts/pages", includes: "../parts", data: "../data" } };
}

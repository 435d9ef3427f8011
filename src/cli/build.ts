/** `dateline build`: the site, written to a folder. */
import { join } from "node:path";
import { shown } from "../problems/paths.ts";
import { countProblems, formatProblems, times } from "../problems/report.ts";
import { command } from "./command.ts";
import { drafts } from "./drafts.ts";
import { allowEmpty, cache, content, flag, noCache, output, prefix, url } from "./options.ts";
import { CACHE, contentFolder, SITE, workFolder } from "./whichStory.ts";

export const build = command({
  what: "Builds the site.",
  options: {
    content,
    output,
    "path-prefix": prefix,
    url,
    drafts: flag("Includes drafts in the site."),
    "allow-empty": allowEmpty,
    cache,
    "no-cache": noCache,
    "in-place": flag("Updates the folder file by file instead of swapping it for a new one."),
  },
  run: async (values, terminal) => {
    const started = performance.now();
    // Loaded only here: a check does not wait for Eleventy.
    const { buildSite } = await import("../build/index.ts");
    const story = contentFolder(values.content, "build", terminal);
    const folder = workFolder(values.content, terminal);
    const target = values.output ?? join(folder, SITE);
    const result = await buildSite({
      content: story,
      output: target,
      drafts: values.drafts ?? false,
      allowEmpty: values["allow-empty"] ?? false,
      inPlace: values["in-place"] ?? false,
      ...(values["no-cache"] ? {} : { cache: values.cache ?? join(folder, CACHE) }),
      say: terminal.err,
      ...(values["path-prefix"] === undefined ? {} : { prefix: values["path-prefix"] }),
      ...(values.url === undefined ? {} : { url: values.url }),
    });
    terminal.err(formatProblems(result.problems, "text", result.lineOf));
    if (!result.built) {
      terminal.err(`${countProblems(result.problems)}. Nothing was built, and the last site is unchanged.\n`);
      return 1;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const made = `${times(result.articles, "article")}${drafts(result.leftOut, "left out")}, ${times(result.events, "event")}`;
    const part =
      result.made === result.pages ? "" : `, ${result.made} of ${times(result.pages, "page")} made`;
    terminal.out(`${made}${part}, written to ${shown(target)} in ${seconds} s\n`);
    return 0;
  },
});

/** The plugin for a site that Eleventy makes: a timeline under one of its paths. See docs/eleventy.md. */
import { spawn } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const OPTIONS = ["content", "path", "url", "drafts"];

/**
 * Before each build of Eleventy, the story is built into the folder of its path, by a process of its own: two sites that know
 * nothing of each other. Throws an Error if an option is invalid. A story with errors fails the build; its last good site stays.
 */
export default function dateline(eleventyConfig, options) {
  eleventyConfig.versionCheck(">=3");
  const { content, path, url, drafts } = checked(options);
  // Eleventy rebuilds when the story changes, and takes none of its files for a template.
  const story = relative("", content).replaceAll("\\", "/");
  eleventyConfig.addWatchTarget(story);
  eleventyConfig.ignores.add(`${story}/**`);
  let prefix = "/";
  eleventyConfig.on("eleventy.config", config => {
    prefix = config.getPathPrefix() ?? "/";
  });
  eleventyConfig.on("eleventy.before", ({ directories, outputMode }) => {
    if (outputMode !== "fs") return undefined;
    return build([
      ...["--content", content],
      ...["--output", join(directories.output, ...path.split("/").map(decodeURIComponent))],
      ...["--path-prefix", `${prefix}/${path}/`.replace(/\/+/g, "/")],
      ...["--cache", join(".cache", "dateline")],
      ...(url === undefined ? [] : ["--url", url]),
      ...(drafts ? ["--drafts"] : []),
    ]);
  });
}

function checked(options) {
  for (const name of Object.keys(options ?? {}))
    if (!OPTIONS.includes(name))
      throw fault(`there is no option "${name}". The options are ${OPTIONS.join(", ")}`);
  const { content, path = "/timeline/", url, drafts = false } = options ?? {};
  if (typeof content !== "string" || content === "")
    throw fault(
      'the option "content" is missing. Write the folder that contains story.yaml, such as { content: "story" }',
    );
  if (relative("", content) === "")
    throw fault("the story needs a folder of its own, because Eleventy makes pages of the other files");
  if (typeof path !== "string" || path.split("/").some(name => /^\.{1,2}$|[\\?#%]/.test(name)))
    throw fault('the option "path" must be a path of your site, such as "/timeline/"');
  if (url !== undefined && typeof url !== "string")
    throw fault(
      'the option "url" must be the whole address of the timeline, such as "https://example.org/timeline/"',
    );
  if (typeof drafts !== "boolean") throw fault('the option "drafts" must be true or false');
  return { content: resolve(content), path, url, drafts };
}

/** Without a stack: nothing is wrong with the code. */
function fault(what) {
  return Object.assign(new Error(`Dateline: ${what}.`), { stack: undefined });
}

/** Runs `dateline build`, which prints each problem with its place. */
function build(options) {
  const program = fileURLToPath(new URL("dateline.js", import.meta.url));
  const child = spawn(process.execPath, [program, "build", ...options], {
    // Paths are meant from here, wherever npm was started.
    env: { ...process.env, INIT_CWD: process.cwd() },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", code =>
      code === 0 ? done() : fail(fault("the timeline was not built. What is wrong is printed above")),
    );
  });
}

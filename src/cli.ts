/** The commands: build, serve, check, new. What they print is for a person at a desk. */
import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import { civilToday } from "./clock.ts";
import { HERE, HOUSE } from "./house.ts";
import { loadTimeline } from "./load.ts";
import { newArticle } from "./new.ts";
import { Refusal } from "./problem.ts";
import { countProblems, errors, FORMATS, type Format, formatProblems, times, warnings } from "./report.ts";

const USAGE = `Usage: dateline <command> [options]

  build    write the site          --content DIR --output DIR --path-prefix /x/ --url https://… --drafts
  serve    build, serve, reload    --content DIR --port 8080 --host ADDRESS
  check    report every problem    --content DIR --format text|json|github --strict
  new      make an article         "Title" --content DIR --date EDTF
`;

const OPTIONS = {
  content: { type: "string" },
  output: { type: "string" },
  "path-prefix": { type: "string" },
  url: { type: "string" },
  drafts: { type: "boolean" },
  port: { type: "string" },
  host: { type: "string" },
  format: { type: "string" },
  strict: { type: "boolean" },
  "allow-empty": { type: "boolean" },
  "in-place": { type: "boolean" },
  date: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof parse>["values"];

const COMMANDS: Readonly<
  Record<string, (values: Values, words: readonly string[]) => Promise<number> | number>
> = {
  build,
  serve: async values => {
    const { serve } = await import("./serve.ts");
    return serve({ content: folder(values.content), port: portNumber(values.port), host: values.host });
  },
  check,
  new: (values, words) => {
    const { path, note } = newArticle({
      content: folder(values.content),
      title: words.join(" "),
      date: values.date,
      today: civilToday("system"),
    });
    process.stdout.write(`${path}\n${note}\n`);
    return 0;
  },
};

/** A command called wrongly: told with how to call it. */
class Misuse extends Refusal {}

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [name, ...words] = positionals;
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (command === undefined)
      throw new Misuse(name === undefined ? "which command?" : `there is no command "${name}".`);
    return await command(values, words);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n${error instanceof Misuse ? `\n${USAGE}` : ""}`);
    return 1;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

async function build(values: Values): Promise<number> {
  const started = performance.now();
  // Loaded only here: a check does not wait for Eleventy.
  const { buildSite } = await import("./build.ts");
  const output = resolve(HERE, values.output ?? "_site");
  const result = await buildSite({
    content: folder(values.content),
    output,
    drafts: values.drafts ?? false,
    allowEmpty: values["allow-empty"] ?? false,
    inPlace: values["in-place"] ?? false,
    say: line => process.stderr.write(line),
    ...(values["path-prefix"] === undefined ? {} : { prefix: values["path-prefix"] }),
    ...(values.url === undefined ? {} : { url: siteAddress(values.url) }),
  });
  process.stderr.write(formatProblems(result.problems, "text", result.lineOf));
  if (!result.built) {
    process.stderr.write(
      `${countProblems(result.problems)}. Nothing was built; the last site stays as it was.\n`,
    );
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made = `${times(result.articles, "article")}${drafts(result.leftOut, "left out")}, ${times(result.events, "event")}`;
  process.stdout.write(`${made}, written to ${values.output ?? "_site"} in ${seconds} s\n`);
  return 0;
}

function check(values: Values): number {
  const format = (values.format ?? "text") as Format;
  if (!FORMATS.includes(format)) throw new Misuse(`--format is ${FORMATS.join(", ")}; not "${format}".`);
  const {
    timeline,
    problems,
    lineOf,
    drafts: unfinished,
  } = loadTimeline(folder(values.content), {
    drafts: true,
    allowEmpty: values["allow-empty"] ?? false,
  });
  process.stdout.write(formatProblems(problems, format, lineOf));
  if (format === "text") {
    const found = countProblems(problems);
    const read =
      timeline === undefined
        ? ""
        : `${times(timeline.articles.length, "article")}${drafts(unfinished, "left out of a build")}, ${times(timeline.events.length, "event")}`;
    process.stdout.write(
      `${[read, found === "" ? "no problems" : found].filter(part => part !== "").join(": ")}.\n`,
    );
  }
  return errors(problems) > 0 || (values.strict === true && warnings(problems) > 0) ? 1 : 0;
}

/** " (2 drafts left out)"; empty where there is none. */
function drafts(number: number, fate: string): string {
  return number === 0 ? "" : ` (${times(number, "draft")}, ${fate})`;
}

/** The content folder: the one named, or the one beside the house. */
function folder(named: string | undefined): string {
  if (named === undefined) return resolve(HOUSE, "content");
  return isAbsolute(named) ? named : resolve(HERE, named);
}

function siteAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]/.test(text) || !URL.canParse(text))
    throw new Misuse(`--url is a web address; not "${text}".`);
  return text.replace(/\/+$/, "");
}

function portNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Misuse(`--port is a number up to 65535; not "${text}".`);
  return Number(text);
}

// Whoever reads what is printed may stop reading: `dateline check | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

/**
 * An article's text -> fields with their places, and the Markdown after them. The door to gray-matter, js-yaml and yaml.
 *
 * Values stay text (YAML 1.2 failsafe schema): `no` is not false, `12:30` is not 750.
 */
import matter from "gray-matter";
import { findFence } from "./fence.ts";
import type { Locate, LocatedFault } from "./position.ts";
import { readYaml } from "./yaml.ts";

export { idsIn } from "./lines.ts";
export type { Locate, LocatedFault } from "./position.ts";
export {
  needsCare,
  parseCarefully,
  parseQuickly,
  readYaml,
  type YamlOptions,
} from "./yaml.ts";

export interface FrontMatter {
  readonly data: unknown;
  /** Markdown after the front matter. */
  readonly body: string;
  /** Line on which the body begins, counted from 1. */
  readonly bodyLine: number;
  readonly locate: Locate;
}

export type FrontMatterReading = FrontMatter | { readonly problems: readonly LocatedFault[] };

/** Reads an article: front matter between two lines of three hyphens, then Markdown. */
export function readFrontMatter(text: string, names?: ReadonlySet<string>): FrontMatterReading {
  const fence = findFence(text);
  if ("fault" in fence) return { problems: [fence] };
  const split = matter(fence.text, { language: "yaml", engines: INERT });
  const yaml = readYaml(split.matter.replace(/^\n/, ""), {
    linesBefore: 1,
    expects: "map",
    ...(names === undefined ? {} : { names }),
  });
  if ("problems" in yaml) return yaml;
  return { data: yaml.data ?? {}, body: split.content, bodyLine: fence.close + 1, locate: yaml.locate };
}

/** gray-matter only splits: nothing in an article is run, and the YAML is read by `readYaml`. */
const INERT = {
  yaml: { parse: () => ({}) },
  json: { parse: notRead },
  javascript: { parse: notRead },
};

function notRead(): never {
  throw new Error("front matter other than YAML is refused before it gets here");
}

/** The words of the interface, by language. */
import { english } from "./en/index.ts";
import type { Names } from "./names.ts";
import type { Words } from "./words.ts";

/** By language tag. */
const TABLES: Readonly<Record<string, (names: Names) => Words>> = { en: english };

/** Whether the interface has words in a language. */
export function hasWords(lang: string): boolean {
  return tableOf(lang) !== undefined;
}

/** The table of a language; if there is none, the English one. `names`: what the story calls things. */
export function wordsFor(lang: string, names: Names = {}): Words {
  return (tableOf(lang) ?? english)(names);
}

function tableOf(lang: string): ((names: Names) => Words) | undefined {
  const [primary = ""] = lang.split("-");
  const tag = [lang, primary].find(each => Object.hasOwn(TABLES, each));
  return tag === undefined ? undefined : TABLES[tag];
}

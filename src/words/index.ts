/** The words of the interface, by language. */
import { english } from "./en/index.ts";
import type { Words } from "./words.ts";

const TABLES: readonly Words[] = [english];

/** Whether the interface has words in a language. */
export function hasWords(lang: string): boolean {
  return tableOf(lang) !== undefined;
}

/** The table of a language; if there is none, the English one. */
export function wordsFor(lang: string): Words {
  return tableOf(lang) ?? english;
}

function tableOf(lang: string): Words | undefined {
  const primary = lang.split("-")[0];
  return TABLES.find(table => table.lang === lang) ?? TABLES.find(table => table.lang === primary);
}

/** The words of the interface as a story has them: those of its language, with the names that it gives to things. */
import type { Story } from "../model.ts";
import { wordsFor } from "../words/index.ts";
import type { Names } from "../words/names.ts";
import type { Words } from "../words/words.ts";
import { isolated } from "./writing.ts";

export function wordsOf({ lang, words }: Story): Words {
  const own = wordsFor(lang);
  return words === undefined ? own : wordsFor(lang, isolatedIn(words, own));
}

/** A name in another script must not reorder the sentence that it is in. */
function isolatedIn(names: Names, page: Words): Names {
  const within = (value: unknown): unknown =>
    typeof value === "string"
      ? isolated(value, page)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, within(inner)]));
  // The same names with other texts.
  return within(names) as Names;
}

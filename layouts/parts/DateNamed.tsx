/** The date that a statement names, with how it binds: "by the end of September 2025". */
import type { Statement } from "../../src/model.ts";
import type { Words } from "../../src/words/words.ts";
import { When } from "./When.tsx";

export function DateNamed({ statement, words }: { readonly statement: Statement; readonly words: Words }) {
  const { names, bound } = statement;
  if (names === null) return <span class="date">{words.noDateNamed}</span>;
  return <When date={names} words={words} {...(bound && { bound })} />;
}

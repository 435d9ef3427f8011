/** Parts of a line with a comma between them, those that are there. */
import type { Words } from "../../src/words/words.ts";
import { type Children, childrenIn } from "../html/markup.ts";

export function Joined({ words, children }: { readonly words: Words; readonly children: Children }) {
  const parts = childrenIn(children).filter(child => child !== "");
  return parts.map((part, index) => (index === 0 ? part : [words.comma, part]));
}

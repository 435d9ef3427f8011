/** Parts of a line with a comma between them, those that are there. */
import { type ComponentChildren, toChildArray } from "preact";
import type { Words } from "../../src/words/words.ts";

export function Joined({ words, children }: { readonly words: Words; readonly children: ComponentChildren }) {
  const parts = toChildArray(children).filter(child => child !== "");
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [words.comma, part]))}</>;
}

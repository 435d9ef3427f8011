/** A source by its number in its article's list. */
import type { Citation } from "../../src/views/citation.ts";
import { publisherText } from "../../src/views/sources/publishers.ts";
import type { Words } from "../../src/words/words.ts";
import { Text } from "./Text.tsx";

export function Cite({ citation, words }: { readonly citation: Citation; readonly words: Words }) {
  const { source, number, href } = citation;
  return (
    <a class="cite" href={href}>
      {words.sourceNumber(number)}
      {words.colon} <Text words={words} text={publisherText(source, words)} />
    </a>
  );
}

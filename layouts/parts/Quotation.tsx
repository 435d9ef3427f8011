/** The words of a quote between quotation marks, in the language they stand in. */
import type { Quote } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { Text } from "./Text.tsx";

export function Quotation({ site, quote }: { readonly site: Site; readonly quote: Quote }) {
  const { text, translated, originalLang } = quote;
  const lang = (translated ? undefined : originalLang) ?? languageOf(site, quote);
  return (
    <Text as="blockquote" words={site.words} text={text} lang={lang}>
      <p>{site.words.quoted(text)}</p>
    </Text>
  );
}

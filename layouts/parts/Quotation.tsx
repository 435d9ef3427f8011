/** The words of a quote between quotation marks, in the language they stand in, with their paragraphs and verse lines. */
import type { Quote } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { markedHtml, paragraphsOf } from "../../src/views/sources/quoted.ts";
import { languageOf } from "../../src/views/writing.ts";
import { Html } from "./Html.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly quote: Quote;
  /** The words as the article's text has them there; elsewhere those of the quote. */
  readonly html?: string | undefined;
  /** How many boxes that scroll stand above it on the page. */
  readonly boxesAbove?: number | undefined;
}

export function Quotation({ site, quote, html, boxesAbove }: Props) {
  const { words } = site;
  const { text, translated, originalLang } = quote;
  const lang = (translated ? undefined : originalLang) ?? languageOf(site, quote);
  if (html !== undefined) {
    const marked = markedHtml(html, words.marks);
    return <Html as="blockquote" html={marked} lang={lang} words={words} boxesAbove={boxesAbove} />;
  }
  return (
    <Text as="blockquote" words={words} text={text} lang={lang}>
      {paragraphsOf(text, words.marks).map((lines, index) => (
        <p key={index}>
          {lines.map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </Text>
  );
}

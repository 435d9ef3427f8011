/**
 * A writer's text, with its language and its direction. Every text of an article, an event, a source, an actor or a
 * deadline is printed through here, so that it runs the right way and does not reorder what stands beside it.
 */
import { writingOf } from "../../src/views/writing.ts";
import type { Words } from "../../src/words/words.ts";
import type { Children } from "../html/markup.ts";

interface Props {
  readonly words: Words;
  readonly text: string;
  /** The language that the writer gives for it; absent where none is given. */
  readonly lang?: string | undefined;
  /** The element that holds it; without one, the text stands in a line with others. */
  readonly as?: "h1" | "h2" | "h3" | "p" | "dd" | "dt" | "li" | "blockquote" | "div";
  readonly id?: string | undefined;
  readonly class?: string;
  /** What the element holds, where that is more than the text. */
  readonly children?: Children;
}

export function Text({ words, text, lang, as, id, class: own, children = text }: Props) {
  const writing = writingOf(text, lang, words);
  const isPlain = own === undefined && Object.keys(writing).length === 0;
  if (as === undefined && isPlain) return children;
  const Box = as ?? (writing.dir === undefined ? "span" : "bdi");
  if (own === undefined) {
    return (
      <Box id={id} {...writing}>
        {children}
      </Box>
    );
  }
  const classes = writing.class === undefined ? own : `${own} ${writing.class}`;
  return (
    <Box id={id} class={classes} lang={writing.lang} dir={writing.dir}>
      {children}
    </Box>
  );
}

/** The one place where HTML enters as text: Markdown that the build rendered, which lets no HTML of a writer through. */
import type { Direction } from "../../src/views/languages.ts";
import { writingOf } from "../../src/views/writing.ts";
import type { Words } from "../../src/words/words.ts";
import { Markup } from "../html/markup.ts";

interface Props {
  readonly html: string;
  /** The element that holds it. */
  readonly as?: "div" | "blockquote";
  /** The language of the text. */
  readonly lang: string;
  readonly words: Words;
  /** How many boxes that scroll stand above it on the page. */
  readonly boxesAbove?: number | undefined;
}

export function Html({ html, as = "div", lang, words, boxesAbove = 0 }: Props) {
  const writing = writingOf(html.replace(TAG, " "), lang, words);
  const classes = [as === "div" && "prose", writing.class].filter(Boolean).join(" ");
  const running = writing.dir === undefined ? html : inDirections(html, lang, words, writing.dir);
  const boxed = boxesIn(html) === 0 ? running : inBoxes(running, words, boxesAbove);
  const Box = as;
  return (
    <Box {...writing} class={classes || undefined}>
      {new Markup(boxed)}
    </Box>
  );
}

const TAG = /<[^>]*>/g;
/** Where a block begins that may run its own way. */
const BLOCKS = /(?=<(?:p|h[2-6]|li|t[hd]|pre)[ >])/;

/** Gives each paragraph, heading, item and cell that runs against the text around it a direction of its own. */
function inDirections(html: string, lang: string, page: Words, around: Direction): string {
  const blocks = html.split(BLOCKS).map(block => {
    const text = block.replace(TAG, " ");
    const { dir = around } = writingOf(text, lang, { lang: page.lang, direction: around });
    return dir === around ? block : block.replace(/^<(?!pre)\w+/, `$& dir="${dir}"`);
  });
  return blocks.join("");
}

/** What may be wider than the page. In rendered Markdown, these signs are never a writer's. */
const WIDE = /<(table|pre)>/g;

export function boxesIn(html: string): number {
  return html.match(WIDE)?.length ?? 0;
}

/** Puts each table and each block of lines into a box that scrolls sideways and can be reached with the keyboard. */
function inBoxes(html: string, words: Words, above: number): string {
  let number = above;
  return html
    .replace(WIDE, (tag, name) => {
      number += 1;
      const label = (name === "table" ? words.wideTable : words.longLines)(words.number(number));
      return `<section class="wide" tabindex="0" aria-label="${label}">${tag}`;
    })
    .replace(/<\/(?:table|pre)>/g, "$&</section>");
}

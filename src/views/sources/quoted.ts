/** The words of a quote between quotation marks of the site's language; words that have marks of their own get none. */

/** The mark that opens a quotation and the one that closes it. */
export type Marks = readonly [open: string, close: string];

/** A text as paragraphs, each of one or more lines. */
export function paragraphsOf(text: string, marks: Marks): readonly (readonly string[])[] {
  const words = text.trim();
  const [open, close] = isMarked(words) ? ["", ""] : marks;
  return `${open}${words}${close}`.split(/\n(?:[ \t]*\n)+/).map(paragraph => paragraph.split("\n"));
}

/** HTML of the article's text, marked before its first letter and after its last. */
export function markedHtml(html: string, [open, close]: Marks): string {
  const start = pastTags(html);
  const end = beforeTags(html);
  const words = html.slice(start, end);
  if (start >= end || isMarked(words)) return html;
  return `${html.slice(0, start)}${open}${words}${close}${html.slice(end)}`;
}

function isMarked(text: string): boolean {
  return /^(?:["“”„«»‘‚‹›「『]|&quot;)/.test(text) && /(?:["“”«»’‘‹›」』]|&quot;)$/.test(text);
}

function pastTags(html: string): number {
  let at = 0;
  while (html[at] === "<" || /^\s$/.test(html[at] ?? ""))
    at = html[at] === "<" ? html.indexOf(">", at) + 1 : at + 1;
  return at;
}

function beforeTags(html: string): number {
  let at = html.length;
  while (html[at - 1] === ">" || /^\s$/.test(html[at - 1] ?? ""))
    at = html[at - 1] === ">" ? html.lastIndexOf("<", at - 1) : at - 1;
  return at;
}

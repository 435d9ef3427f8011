/** Links around names in prose: outside headings, quotations, links and code. */
import Token from "markdown-it/lib/token.mjs";

/** A stretch of text that is to be a link, in UTF-16 units from the start of the text. */
export interface Linked {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Says what is to be a link in the texts of a body, which it sees all at once: for each text its links, in order. */
export type FindLinks = (texts: readonly string[]) => readonly (readonly Linked[])[];

/** Text of one inline token that nothing but line breaks interrupts. */
interface Run {
  readonly token: Token;
  /** Indices among the children of the token, the second excluded. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts the links into the tokens, which are changed in place. */
export function linkMentions(tokens: readonly Token[], links: FindLinks): void {
  const runs = proseOf(tokens).flatMap(runsOf);
  const found = links(runs.map(run => run.text));
  // From the last to the first, so that the indices of those before stay right.
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    const linked = found[index] ?? [];
    if (run !== undefined && linked.length > 0) put(run, linked);
  }
}

/** The inline tokens that are not in headings or quotations. */
function proseOf(tokens: readonly Token[]): Token[] {
  let outside = 0;
  return tokens.filter(({ type }) => {
    if (/^(?:blockquote|heading)_open$/.test(type)) outside++;
    else if (/^(?:blockquote|heading)_close$/.test(type)) outside--;
    return outside === 0 && type === "inline";
  });
}

function runsOf(token: Token): Run[] {
  const runs: Run[] = [];
  const children = token.children ?? [];
  let inside = 0;
  let from = 0;
  let text = "";
  const end = (to: number) => {
    if (text !== "") runs.push({ token, from, to, text });
    text = "";
  };
  for (const [index, child] of children.entries()) {
    if (child.type === "link_open") inside++;
    if (child.type === "link_close") inside--;
    const part = inside > 0 ? undefined : textOf(child);
    if (part === undefined) end(index);
    else {
      if (text === "") from = index;
      text += part;
    }
  }
  end(children.length);
  return runs;
}

/** The text of a token that a run may hold; `undefined` for every other token. */
function textOf({ type, content }: Token): string | undefined {
  if (type === "text") return content;
  return type === "softbreak" ? "\n" : undefined;
}

function put({ token, from, to }: Run, links: readonly Linked[]): void {
  const parts: Token[] = [];
  let at = 0;
  let next = 0;
  for (const child of token.children?.slice(from, to) ?? []) {
    const text = textOf(child) ?? "";
    const end = at + text.length;
    let past = at;
    const upTo = (place: number) => {
      if (child.type === "softbreak") {
        if (place > past) parts.push(child);
      } else if (place > past) parts.push(plain(text.slice(past - at, place - at)));
      past = place;
    };
    for (let link = links[next]; link !== undefined && link.start < end; link = links[next]) {
      if (link.start >= at) {
        upTo(link.start);
        const open = new Token("link_open", "a", 1);
        open.attrSet("href", link.href);
        parts.push(open);
      }
      if (link.end > end) break;
      upTo(link.end);
      parts.push(new Token("link_close", "a", -1));
      next++;
    }
    upTo(end);
    at = end;
  }
  token.children?.splice(from, to - from, ...parts);
}

function plain(content: string): Token {
  const token = new Token("text", "", 0);
  token.content = content;
  return token;
}

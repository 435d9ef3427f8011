/**
 * A style sheet as a row of tokens: the addresses in it, in whatever spelling, and what is never closed. Tokens show all of a
 * text; a tree would leave out what it does not understand.
 */
import { tokenize, tokenTypes } from "css-tree/tokenizer";
import { ident, string, url } from "css-tree/utils";

/** A part of the text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CssAddress extends Span {
  /** What it leads to, escapes undone; `undefined` if that is worked out in the browser. The span is all of `url(…)`, or a string. */
  readonly address: string | undefined;
}

export interface CssTokens {
  readonly addresses: readonly CssAddress[];
  /** Names of at-rules without the @, in small letters. */
  readonly atRules: readonly (Span & { readonly name: string })[];
  /** What is open at the end, or closes what is not open. */
  readonly broken: readonly (Span & { readonly what: string })[];
}

/** Functions whose strings are addresses (CSS Images 4, CSS Values 4), and some that browsers have had. */
const OF_ADDRESSES = /^(?:url|src|image|-?(?:webkit-|moz-)?image-set|-webkit-cross-fade|cross-fade)$/;

/** Functions that stand for what is written elsewhere (CSS Values 5), those that a style sheet makes among them. */
const WORKED_OUT = /^(?:var|env|attr|if|inherit|first-valid|toggle|random-item|ident|--.*)$/s;

/** A letter or a hyphen with a backslash before it, or as its code: nobody needs to write one so. */
const HIDDEN_LETTER = /\\(?:0{0,4}(?:2d|[46][1-9a-f]|[57][\da])(?![\da-f])|[g-z-])/i;

const CLOSING: ReadonlyMap<number, string> = new Map([
  [tokenTypes.RightParenthesis, "("],
  [tokenTypes.RightSquareBracket, "["],
  [tokenTypes.RightCurlyBracket, "{"],
]);

const SPELT = "a letter of this name is written with \\, so it is another name than it looks";

/** Deeper than any style sheet, and not too deep for what reads it. */
const DEEPEST = 100;

interface Open extends Span {
  readonly sign: string;
  /** Of a function, in small letters. */
  readonly name: string;
}

export function readTokens(text: string): CssTokens {
  const addresses: CssAddress[] = [];
  const atRules: (Span & { readonly name: string })[] = [];
  const broken: (Span & { readonly what: string })[] = [];
  const open: Open[] = [];
  /** How many functions of addresses are open. */
  let asking = 0;
  const enter = (each: Open) => {
    open.push(each);
    if (OF_ADDRESSES.test(each.name)) asking += 1;
    if (open.length === DEEPEST) broken.push({ ...each, what: `brackets are ${DEEPEST} deep here` });
  };
  const leave = () => {
    if (OF_ADDRESSES.test(open.pop()?.name ?? "")) asking -= 1;
  };
  tokenize(text, (type, start, end) => {
    const span = { start, end };
    const own = text.slice(start, end);
    const closes = CLOSING.get(type);
    if (closes !== undefined) {
      if (open.at(-1)?.sign === closes) leave();
      else broken.push({ ...span, what: `this ${own} closes nothing` });
      return;
    }
    switch (type) {
      case tokenTypes.Url:
        addresses.push({ ...span, address: url.decode(own) });
        if (!own.endsWith(")")) broken.push({ ...span, what: "this address has no ) at its end" });
        break;
      case tokenTypes.BadUrl:
        broken.push({ ...span, what: "this is not an address that CSS can read" });
        break;
      case tokenTypes.BadString:
        broken.push({ ...span, what: "this text has no quotation mark at its end" });
        break;
      case tokenTypes.String:
        if (!isClosed(own)) broken.push({ ...span, what: "this text has no quotation mark at its end" });
        if (asking > 0) addresses.push({ ...span, address: string.decode(own) });
        break;
      case tokenTypes.Comment:
        if (own.length < 4 || !own.endsWith("*/"))
          broken.push({ ...span, what: "this comment has no */ at its end" });
        break;
      case tokenTypes.Function: {
        const name = ident.decode(own.slice(0, -1)).toLowerCase();
        // Written with codes for letters, url( is read in another way than it looks.
        const isHidden = own.includes("\\") && OF_ADDRESSES.test(name);
        if (isHidden || (asking > 0 && WORKED_OUT.test(name)))
          addresses.push({ ...span, address: undefined });
        enter({ ...span, sign: "(", name });
        break;
      }
      case tokenTypes.LeftParenthesis:
      case tokenTypes.LeftSquareBracket:
      case tokenTypes.LeftCurlyBracket:
        enter({ ...span, sign: own, name: "" });
        break;
      case tokenTypes.Ident:
        if (HIDDEN_LETTER.test(own)) broken.push({ ...span, what: SPELT });
        break;
      case tokenTypes.AtKeyword:
        if (HIDDEN_LETTER.test(own)) broken.push({ ...span, what: SPELT });
        atRules.push({ ...span, name: ident.decode(own.slice(1)).toLowerCase() });
        break;
      case tokenTypes.CDC:
      case tokenTypes.CDO:
        broken.push({ ...span, what: `CSS has no ${own}` });
    }
  });
  return {
    addresses,
    atRules,
    broken: [...broken, ...open.map(each => ({ ...each, what: "what is opened here is never closed" }))],
  };
}

/** Whether a string has its last mark: at the end of a text, none is needed. */
function isClosed(own: string): boolean {
  const [mark = ""] = own;
  const inside = own.slice(1).replace(/\\[\s\S]/g, "");
  return own.length > 1 && inside.endsWith(mark);
}

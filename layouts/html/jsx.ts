/**
 * What TSX is compiled to. There is no tree: an element is made into HTML at once, from the inside out, and a component is a
 * function that is called with its props.
 */
import type { Component, Value } from "./elements.ts";
import { type Children, escaped, htmlOf, Markup } from "./markup.ts";

export type * as JSX from "./elements.ts";

/** The compiler has checked them: see elements.ts. */
interface Props {
  readonly [name: string]: unknown;
}

/** Returns the HTML of an element, or what a component makes of its props. A key says nothing here. */
export function jsx(type: string | Component, props: Props): Markup {
  if (typeof type === "string") return element(type, props);
  const made = type(props as never);
  return made instanceof Markup ? made : new Markup(htmlOf(made));
}

export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: { readonly children?: Children }): Children {
  return children;
}

function element(name: string, props: Props): Markup {
  const { start: opening, end, isVoid } = tags.get(name) ?? newTag(name);
  let start = opening;
  for (const attribute in props) {
    if (attribute !== "children") start += attributeOf(attribute, props[attribute] as Value);
  }
  const inside = htmlOf(props.children as Children);
  return new Markup(inside === "" && isVoid ? `${start}/>` : `${start}>${inside}${end}`);
}

/** For `true` and an empty text, the name alone; but in `aria-…` and `data-…`, `true` and `false` are words. */
function attributeOf(name: string, value: Value): string {
  if (value === undefined || value === null) return "";
  const isWord = name[4] === "-";
  if (value === false && !isWord) return "";
  const text = value === true && !isWord ? "" : String(value);
  const start = attributeStarts.get(name) ?? newAttributeStart(name);
  return text === "" ? ` ${name}` : `${start}${escaped(text)}"`;
}

interface Tag {
  readonly start: string;
  readonly end: string;
  /** Whether it holds nothing and has no end (HTML, section 13.1.2). */
  readonly isVoid: boolean;
}

/** What is the same each time, by name: a page is joined from fewer pieces. */
const tags = new Map<string, Tag>();
const attributeStarts = new Map<string, string>();

function newTag(name: string): Tag {
  const tag = { start: `<${valid(name)}`, end: `</${name}>`, isVoid: VOID.test(name) };
  tags.set(name, tag);
  return tag;
}

function newAttributeStart(name: string): string {
  const start = ` ${valid(name)}="`;
  attributeStarts.set(name, start);
  return start;
}

/** Returns a name of an element or an attribute. Throws if it is none. */
function valid(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of an element or an attribute`);
  return name;
}

const NAME = /^[a-z][a-z\d:-]*$/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

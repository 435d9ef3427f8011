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
  let start = `<${safe(name)}`;
  for (const attribute in props) {
    if (attribute !== "children") start += attributeOf(attribute, props[attribute] as Value);
  }
  const inside = htmlOf(props.children as Children);
  if (inside === "" && VOID.test(name)) return new Markup(`${start}/>`);
  return new Markup(`${start}>${inside}</${name}>`);
}

/** For `true` and an empty text, the name alone; but in `aria-…` and `data-…`, `true` and `false` are words. */
function attributeOf(name: string, value: Value): string {
  if (value === undefined || value === null) return "";
  const isWord = name[4] === "-";
  if (value === false && !isWord) return "";
  const text = value === true && !isWord ? "" : String(value);
  return text === "" ? ` ${safe(name)}` : ` ${safe(name)}="${escaped(text)}"`;
}

/** Returns a name of an element or an attribute. Throws if it is none. */
function safe(name: string): string {
  if (safeNames.has(name)) return name;
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of an element or an attribute`);
  safeNames.add(name);
  return name;
}

const safeNames = new Set<string>();
const NAME = /^[a-z][a-z\d:-]*$/i;

/** Elements that hold nothing and have no end (HTML, section 13.1.2). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

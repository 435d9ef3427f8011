/** HTML as a value, which no text can be taken for: text is escaped wherever it is printed. */

/**
 * HTML that is printed as it is. `new Markup(text)` is a promise that the text is well-formed HTML in which everything that a
 * writer wrote is escaped; a test lists the few files that may make it.
 */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand between two tags. `null`, `undefined` and booleans print nothing. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[];

/** Returns the HTML of what stands between two tags. */
export function htmlOf(children: Children): string {
  if (typeof children === "string") return escaped(children);
  if (children instanceof Markup) return children.html;
  if (typeof children === "number") return String(children);
  if (children === null || children === undefined || typeof children === "boolean") return "";
  let html = "";
  for (let index = 0; index < children.length; index++) html += htmlOf(children[index]);
  return html;
}

/** Returns each child that prints something, those of lists one by one. */
export function childrenIn(children: Children): readonly (Markup | string | number)[] {
  if (isList(children)) return children.flatMap(childrenIn);
  return children === null || children === undefined || typeof children === "boolean" ? [] : [children];
}

function isList(children: Children): children is readonly Children[] {
  return Array.isArray(children);
}

/** Returns a text with entities for the signs that mean something in HTML, in text or between double quotation marks. */
export function escaped(text: string): string {
  if (!SIGNS.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

const SIGNS = /["&<]/;

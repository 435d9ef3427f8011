/** What the compiler allows in TSX: the elements that the pages have, each with its attributes, by the names that HTML has. */
import type { Children, Markup } from "./markup.ts";

export type Value = string | number | boolean | null | undefined;

/** A function from props to what is printed. Its props are checked where it is used. */
export type Component = (props: never) => Children;

export type Element = Markup;
export type ElementType = keyof IntrinsicElements | Component;

/** What every component may be given beside its own props. */
export interface IntrinsicAttributes {
  readonly key?: string | number | undefined;
}

/** The prop that holds what stands between two tags. */
export interface ElementChildrenAttribute {
  readonly children: unknown;
}

export type IntrinsicElements = {
  readonly [Name in keyof Own]: IntrinsicAttributes &
    Shared & { readonly [Attribute in Own[Name]]?: Value } & { readonly children?: Children };
};

/** What every element may have. The compiler allows any attribute whose name has a hyphen. */
interface Shared {
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
  readonly hidden?: boolean;
  readonly role?: "list" | "listitem" | "search" | "status" | "img";
  readonly tabindex?: 0 | -1 | "0";
  readonly spellcheck?: "true" | "false";
}

/** The attributes of each element. */
interface Own extends Drawn {
  a: "href" | "rel";
  article: never;
  b: never;
  bdi: never;
  blockquote: never;
  body: never;
  br: never;
  button: "type";
  caption: never;
  code: never;
  dd: never;
  del: never;
  details: never;
  dialog: never;
  div: never;
  dl: never;
  dt: never;
  figcaption: never;
  figure: never;
  footer: never;
  form: "action";
  h1: never;
  h2: never;
  h3: never;
  head: never;
  header: never;
  html: never;
  input: "autocomplete" | "checked" | "max" | "name" | "placeholder" | "required" | "type" | "value";
  img: "alt" | "height" | "src" | "width";
  ins: never;
  kbd: never;
  label: "for";
  li: never;
  link: "as" | "crossorigin" | "href" | "rel" | "title" | "type";
  main: never;
  meta: "charset" | "content" | "http-equiv" | "name" | "property";
  nav: never;
  ol: never;
  option: "value";
  p: never;
  picture: never;
  s: never;
  script: "defer" | "src";
  section: never;
  select: "autocomplete" | "name";
  small: never;
  source: "media" | "srcset";
  span: never;
  strong: never;
  summary: never;
  table: never;
  tbody: never;
  td: never;
  th: "scope";
  thead: never;
  time: "datetime";
  title: never;
  tr: never;
  ul: never;
}

/** Those of drawings (SVG). */
interface Drawn {
  circle: "cx" | "cy" | "r";
  g: "transform";
  line: "x1" | "x2" | "y1" | "y2";
  path: "d" | "transform";
  rect: "height" | "rx" | "width" | "x" | "y";
  svg: "height" | "preserveAspectRatio" | "viewBox" | "width";
  text: "text-anchor" | "x" | "y";
}

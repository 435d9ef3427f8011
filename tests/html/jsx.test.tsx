/** What TSX becomes. The oracle is preact, whose renderer the pages had before. */
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Value } from "../../layouts/html/elements.ts";
import { Fragment, jsx } from "../../layouts/html/jsx.ts";
import { type Children, childrenIn, Markup } from "../../layouts/html/markup.ts";

const SCRIPT = '<script>alert("&")</script>';

describe("a text", () => {
  it("is escaped between tags and in attributes", () => {
    expect((<p class={SCRIPT}>{SCRIPT}</p>).html).toBe(
      '<p class="&lt;script>alert(&quot;&amp;&quot;)&lt;/script>">&lt;script>alert(&quot;&amp;&quot;)&lt;/script></p>',
    );
  });

  it("is escaped where a component returns it, and in lists and fragments", () => {
    const Plain = ({ text }: { readonly text: string }) => text;
    expect((<Plain text="<b>" />).html).toBe("&lt;b>");
    expect(
      (
        <>
          {["<a>", ["<b>"]]}
          <Plain text="<c>" />
        </>
      ).html,
    ).toBe("&lt;a>&lt;b>&lt;c>");
  });

  it("is no markup, whatever it looks like", () => {
    // What a program could be given by mistake: the compiler refuses it.
    const forged = { html: SCRIPT } as unknown as Children;
    expect(() => jsx("p", { children: forged })).not.toThrow();
    expect(jsx("p", { children: forged }).html).toBe("<p></p>");
  });

  it("is markup only where code says so", () => {
    expect((<p>{new Markup("<b>bold</b>")}</p>).html).toBe("<p><b>bold</b></p>");
  });
});

describe("an element", () => {
  it("prints numbers, and nothing for null, undefined, true, false and an empty text", () => {
    const children = [0, 1.5, Number.NaN, null, undefined, true, false, "", []];
    expect((<p>{children}</p>).html).toBe("<p>01.5NaN</p>");
  });

  it("has no end if it can hold nothing", () => {
    expect((<br />).html).toBe("<br/>");
    expect((<p hidden />).html).toBe("<p hidden></p>");
  });

  it.each(["x y", 'x"', "x>", "", "1x", "x=", "x/"])("has no attribute and is not called %j", name => {
    expect(() => jsx("p", { [name]: "1" })).toThrow("no name");
    expect(() => jsx(name, {})).toThrow("no name");
  });

  it("has the attributes that HTML gives it, or the pages do not compile", () => {
    // @ts-expect-error: a misspelt attribute.
    expect((<time dattime="2024">x</time>).html).toContain("dattime");
    // @ts-expect-error: an attribute of another element.
    expect((<p href="/">x</p>).html).toContain("href");
    // @ts-expect-error: what is no element.
    expect((<clock>x</clock>).html).toContain("clock");
    const Named = ({ name }: { readonly name: string }) => <b>{name}</b>;
    // @ts-expect-error: a prop that the component does not have.
    expect((<Named nmae="x" />).html).toBe("<b></b>");
  });
});

describe("children", () => {
  it("are counted by what can print something", () => {
    const bold = <b>x</b>;
    expect(childrenIn([bold, [null, ["a", 0]], undefined, true, ""])).toEqual([bold, "a", 0, ""]);
  });
});

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly Child[];
}
type Child = Node | string | number | boolean | null | undefined | readonly Child[];

const TAGS = ["p", "a", "svg", "g", "path", "td", "br", "input", "meta", "section"];
const ATTRIBUTES =
  "class id href hidden value tabindex aria-hidden aria-label data-v viewBox preserveAspectRatio http-equiv x1 text-anchor d checked crossorigin datetime";
const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."<>&\"' a\nø😀") }));
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.constantFrom(true, false, null, undefined, ""),
);
const { node } = fc.letrec<{ node: Node; child: Child }>(tie => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTES.split(" ")), value, { noNullPrototype: true }),
    children: fc.array(tie("child"), { maxLength: 4 }),
  }),
  child: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    value,
    tie("node"),
    fc.array(tie("child"), { maxLength: 3 }),
  ),
}));

it("every tree becomes what preact makes of it", () => {
  fc.assert(
    fc.property(node, tree => {
      expect(ours(tree)).toEqual(new Markup(renderToString(preacts(tree))));
    }),
    { numRuns: 2000 },
  );
});

function ours({ tag, attributes, children }: Node): Markup {
  const made = (child: Child): Children =>
    isList(child) ? jsx(Fragment, { children: child.map(made) }) : isNode(child) ? ours(child) : child;
  return jsx(tag, { ...attributes, children: children.map(made) });
}

function preacts({ tag, attributes, children }: Node): ReturnType<typeof h> {
  const made = (child: Child): unknown =>
    isList(child) ? child.map(made) : isNode(child) ? preacts(child) : child;
  // What preact takes for children is what is made here.
  return h(tag, attributes, children.map(made) as string[]);
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function isNode(child: Child): child is Node {
  return typeof child === "object" && child !== null && "tag" in child;
}

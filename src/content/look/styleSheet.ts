/**
 * A story's own style sheet: read whole, refused where it is broken or asks another host, with the tokens that it sets, and
 * printed for the layer that it gets. The door to css-tree, with cssTokens.ts.
 */
import type { CssNode, List, ListItem, Rule, Selector, StyleSheet } from "css-tree";
import generate from "css-tree/generator";
import parse from "css-tree/parser";
import { url } from "css-tree/utils";
import { type Fault, type Position, printable } from "../../problems/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import { fileAt } from "./addressFault.ts";
import { readTokens, type Span } from "./cssTokens.ts";
import { placesIn } from "./places.ts";
import { isToken, SCHEMES, type Scheme } from "./tokens.ts";

/** A custom property that is set somewhere. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** What it is set for: a selector, with the conditions around it. `:root` alone is the whole page. */
  readonly scope: string;
  readonly schemes: readonly Scheme[];
  readonly position: Position;
}

export interface StyleSheetReading {
  readonly problems: readonly LocatedFault[];
  /** In the order of the text. */
  readonly settings: readonly Setting[];
  /** Custom properties that it uses. */
  readonly uses: ReadonlySet<string>;
  /** Names of files that it asks for. */
  readonly files: readonly string[];
  /** Returns the text to print. `nameOf` says what a file is called in the site. Only if there is no problem. */
  readonly print: (nameOf: (file: string) => string) => string;
}

/** @param names The files that it may ask for. */
export function readStyleSheet(text: string, names: readonly string[]): StyleSheetReading {
  const problems: LocatedFault[] = [];
  const placeOf = placesIn(text);
  const report = (fault: Fault, offset: number) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ fault, position: placeOf(offset) });
  };
  const { addresses, atRules, broken } = readTokens(text);
  for (const { start, what } of broken) report(brokenFault(what), start);
  const found: (Span & { readonly file: string })[] = [];
  for (const { start, end, address } of addresses) {
    const reading = fileAt(address, names);
    if ("fault" in reading) report(reading.fault, start);
    else found.push({ start, end, file: reading.name });
  }
  for (const { name, start } of atRules) if (!AT_RULES.has(name)) report(atRuleFault(name), start);
  const settings: Setting[] = [];
  if (problems.length === 0) {
    const tree = treeOf(text, (what, offset) => report(brokenFault(what), offset));
    if (problems.length === 0) collect(tree, { text, settings, placeOf, report });
  }
  return {
    problems,
    settings,
    uses: new Set(Array.from(text.matchAll(/var\(\s*(--[\w-]+)/gi), match => match[1] ?? "")),
    files: found.map(({ file }) => file),
    print: nameOf => {
      const tree = treeOf(withNames(text, found, nameOf), what => {
        throw new Error(`a style sheet that was read cannot be read again: ${what}`);
      });
      tree.children = tree.children.filter(node => node.type !== "Atrule" || !/^charset$/i.test(node.name));
      followReader(tree.children);
      return generate(tree);
    },
  };
}

/** What is reported of one style sheet: one bracket may be the cause of all. */
const MOST_PROBLEMS = 50;

/** What may stand in it. `@charset` says what is so: a file is UTF-8. */
const AT_RULES: ReadonlySet<string> = new Set([
  ...["charset", "media", "supports", "container", "layer", "scope", "starting-style", "page", "property"],
  ...[
    "font-face",
    "font-feature-values",
    "font-palette-values",
    "counter-style",
    "keyframes",
    "-webkit-keyframes",
  ],
  ...["stylistic", "styleset", "character-variant", "swash", "ornaments", "annotation", "historical-forms"],
  ...["view-transition", "position-try"],
]);

function treeOf(text: string, wrong: (what: string, offset: number) => void): StyleSheet {
  const tree = parse(text, {
    positions: true,
    parseCustomProperty: true,
    // Preludes are for browsers; those that matter here are read below.
    parseAtrulePrelude: false,
    onParseError: ({ offset, message }) => wrong(meaningOf(message), offset),
  });
  // Without a context, a whole style sheet is read.
  return tree as StyleSheet;
}

/** What css-tree expects, in words for people. */
function meaningOf(message: string): string {
  if (/Colon|Identifier/.test(message))
    return "a property, a colon and a value belong here, or a nested rule, which begins with &";
  if (/Selector|"\{"/.test(message)) return "a selector and { belong here";
  return "this is not a value of CSS";
}

/** Replaces what leads to a file by its name in the site, from the end on. */
function withNames(
  text: string,
  found: readonly (Span & { readonly file: string })[],
  nameOf: (file: string) => string,
): string {
  return found.reduceRight(
    (done, { start, end, file }) =>
      done.slice(0, start) +
      (/^["']/.test(text.slice(start, end)) ? `"${nameOf(file)}"` : url.encode(nameOf(file))) +
      done.slice(end),
    text,
  );
}

interface Collection {
  readonly text: string;
  readonly settings: Setting[];
  readonly placeOf: (offset: number) => Position;
  readonly report: (fault: Fault, offset: number) => void;
}

/** Selectors of a rule, with those of the rules around it. */
const MOST_SELECTORS = 1000;

/** Notes every custom property that is set, and reports what cannot be followed. */
function collect(tree: StyleSheet, { text, settings, placeOf, report }: Collection): void {
  const offsetOf = (node: CssNode) => node.loc?.start.offset ?? 0;
  const sourceOf = (node: CssNode) => text.slice(offsetOf(node), node.loc?.end.offset ?? 0);
  const visit = (
    nodes: List<CssNode>,
    conditions: readonly string[],
    schemes: readonly Scheme[],
    selectors: readonly string[],
  ) => {
    for (const node of nodes) {
      if (node.type === "Raw" && node.value.trim() !== "") report(brokenFault(NOT_A_RULE), offsetOf(node));
      if (node.type === "Declaration") {
        if (!node.property.startsWith("--")) {
          if (readTokens(sourceOf(node)).atRules.length > 0 || sourceOf(node).includes("{"))
            report(brokenFault(NESTED), offsetOf(node));
          continue;
        }
        if (node.important !== false) report(importantFault(node.property), offsetOf(node));
        const value = generate(node.value).trim();
        const position = placeOf(offsetOf(node));
        for (const selector of selectors)
          settings.push({
            name: node.property,
            value,
            scope: [...conditions, selector].join(" "),
            schemes,
            position,
          });
      } else if (node.type === "Rule") {
        if (node.prelude.type === "Raw") {
          report(brokenFault(NOT_A_RULE), offsetOf(node));
          continue;
        }
        const own = [...node.prelude.children].map(each => generate(each));
        for (const each of own) if (OURS.test(each)) report(THEME_ATTRIBUTE, offsetOf(node));
        const isUnclear = [...node.prelude.children].some(each => maySetWhole(each, node, selectors));
        if (isUnclear) report(NOT_ROOT, offsetOf(node));
        const inner =
          selectors.length === 0 ? own : selectors.flatMap(outer => own.map(each => `${outer} ${each}`));
        if (inner.length > MOST_SELECTORS) report(TOO_MANY_SELECTORS, offsetOf(node));
        else visit(node.block.children, conditions, schemes, inner);
      } else if (node.type === "Atrule" && node.block !== null) {
        const prelude = node.prelude === null ? "" : generate(node.prelude).trim();
        const scheme = node.name.toLowerCase() === "media" ? schemeOf(prelude) : undefined;
        const isWithin = selectors.length > 0 || schemes.length === 1;
        if (scheme === "unclear" || (scheme !== undefined && isWithin)) {
          report(UNCLEAR_SCHEME, offsetOf(node));
          continue;
        }
        if (scheme !== undefined) {
          for (const child of node.block.children)
            if (child.type === "Atrule" && /keyframes|font-face|page|property|counter-style/.test(child.name))
              report(OUTSIDE_SCHEME, offsetOf(child));
          visit(
            node.block.children,
            conditions,
            schemes.filter(each => each === scheme),
            selectors,
          );
          continue;
        }
        if (/^property$/i.test(node.name) && isToken(prelude))
          report(registeredFault(prelude), offsetOf(node));
        if (KEYFRAMES.test(node.name)) for (const each of [...node.block.children]) refuseProperties(each);
        else visit(node.block.children, [...conditions, `@${node.name} ${prelude}`], schemes, selectors);
      }
    }
  };
  /** An animation would change a token after its contrast was worked out. */
  const refuseProperties = (frame: CssNode) => {
    if (frame.type !== "Rule") return;
    for (const node of frame.block.children)
      if (node.type === "Declaration" && node.property.startsWith("--"))
        report(animatedFault(node.property), offsetOf(node));
  };
  visit(tree.children, [], SCHEMES, []);
}

const KEYFRAMES = /^(?:-webkit-)?keyframes$/i;

/** How the pages note what a reader chose. */
const OURS = /\[\s*data-theme\b/i;

/**
 * Whether a rule may set a token for the whole page and is not plainly `:root`, or sets it for all elements at once: which
 * setting wins would then depend on weights of selectors.
 */
function maySetWhole(selector: CssNode, rule: Rule, selectors: readonly string[]): boolean {
  const name = generate(selector);
  if (selector.type !== "Selector" || name === WHOLE_PAGE) return false;
  const nodes = [...selector.children];
  const last = nodes.slice(nodes.findLastIndex(({ type }) => type === "Combinator") + 1);
  if (last.some(({ type }) => type === "PseudoElementSelector")) return false;
  const isRoot = last.some(
    each =>
      (each.type === "TypeSelector" && /^(?:html|\*)$/i.test(each.name)) ||
      (each.type === "PseudoClassSelector" && /^root$/i.test(each.name)),
  );
  const isAny =
    last.every(({ type }) => type === "PseudoClassSelector" || type === "NestingSelector") &&
    last.some(each =>
      each.type === "PseudoClassSelector"
        ? /^(?:is|where|not|has|scope|lang|dir|nth-.*|first-.*|last-.*|only-.*)$/i.test(each.name)
        : selectors.length === 0,
    );
  return (isRoot || isAny) && setsTokens(rule);
}

const WHOLE_PAGE = ":root";

function setsTokens({ block }: Rule): boolean {
  return [...block.children].some(
    node =>
      (node.type === "Declaration" && isToken(node.property)) ||
      (node.type === "Rule" && /&[^\s>+~]*$/.test(generate(node.prelude)) && setsTokens(node)),
  );
}

/** Returns the scheme that a query asks for and nothing else, `undefined` if it asks for none. */
function schemeOf(prelude: string): Scheme | "unclear" | undefined {
  if (!/prefers-color-scheme/i.test(prelude)) return undefined;
  const [, scheme] =
    /^(?:screen\s+and\s*)?\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/i.exec(prelude) ?? [];
  return scheme === undefined ? "unclear" : (scheme.toLowerCase() as Scheme);
}

/**
 * Has every rule for a scheme follow the reader's choice on the page too. It is written twice: for the system's scheme unless
 * the reader chose the other, and for the reader's choice. The condition that is added has no weight (`:where`).
 */
function followReader(nodes: List<CssNode>): void {
  nodes.forEach((node, item, list) => {
    if (node.type !== "Atrule" || node.block === null) return;
    const prelude = node.prelude === null ? "" : generate(node.prelude).trim();
    const scheme = node.name.toLowerCase() === "media" ? schemeOf(prelude) : undefined;
    if (scheme !== "dark" && scheme !== "light") {
      followReader(node.block.children);
      return;
    }
    const inside = generate(node.block).slice(1, -1);
    const other = scheme === "dark" ? "light" : "dark";
    const system = `@media screen and (prefers-color-scheme:${scheme}){${guarded(inside, `:root:not([data-theme="${other}"])`)}}`;
    // Paper is light, whatever was chosen.
    const chosen = `@media screen{${guarded(inside, `:root[data-theme="${scheme}"]`)}}`;
    for (const text of [system, chosen]) {
      const [rule] = (parse(text, { parseAtrulePrelude: false, parseCustomProperty: true }) as StyleSheet)
        .children;
      if (rule !== undefined) list.insertData(rule, item);
    }
    list.remove(item);
  });
}

/** Returns rules that hold only where something holds of the root. */
function guarded(rules: string, root: string): string {
  const tree = parse(rules, { parseAtrulePrelude: false, parseCustomProperty: true }) as StyleSheet;
  const visit = (nodes: List<CssNode>) => {
    for (const node of nodes) {
      if (node.type === "Atrule" && node.block !== null) visit(node.block.children);
      if (node.type !== "Rule" || node.prelude.type === "Raw") continue;
      for (const selector of node.prelude.children)
        if (selector.type === "Selector") addCondition(selector, root);
    }
  };
  visit(tree.children);
  return generate(tree);
}

/** At the end of the last compound, before the part of the element that it names. */
function addCondition(selector: Selector, root: string): void {
  const list = parse(`:where(${root},${root} *)`, { context: "selector" }) as Selector;
  const [condition] = list.children;
  if (condition === undefined) return;
  const parts: { item: ListItem<CssNode> | undefined } = { item: undefined };
  selector.children.forEach((node, item) => {
    if (node.type === "Combinator") parts.item = undefined;
    else if (node.type === "PseudoElementSelector" || isOldPseudoElement(node)) parts.item ??= item;
  });
  if (parts.item === undefined) selector.children.appendData(condition);
  else selector.children.insertData(condition, parts.item);
}

function isOldPseudoElement(node: CssNode): boolean {
  return node.type === "PseudoClassSelector" && /^(?:before|after|first-line|first-letter)$/i.test(node.name);
}

const NOT_A_RULE = "this is not a rule of CSS";
const NESTED = "a nested rule begins with &, such as & a:hover";

function brokenFault(what: string): Fault {
  return {
    rule: "look-css",
    message: `The style sheet is broken: ${what}.`,
    hint: "Correct it: a browser would pass over this, or over more than this.",
  };
}

function atRuleFault(name: string): Fault {
  const shown = printable(name, 40);
  if (name === "import")
    return {
      rule: "look-address",
      message: "A style sheet cannot ask for another one with @import.",
      hint: "Copy the rules into this file.",
    };
  return {
    rule: "look-css",
    message: `@${shown} is not a rule that Dateline knows in a style sheet.`,
    hint: `Delete it. It knows ${[...AT_RULES]
      .slice(1, 9)
      .map(each => `@${each}`)
      .join(", ")} and the like.`,
  };
}

function importantFault(name: string): Fault {
  return {
    rule: "look-token",
    message: `\`${printable(name)}\` is set with !important, which nothing can then change for a scheme or a part of the page.`,
    hint: "Write it without !important. A story's style sheet comes after Dateline's and needs none.",
  };
}

function animatedFault(name: string): Fault {
  return {
    rule: "look-token",
    message: `An animation changes \`${printable(name)}\`, so its contrast cannot be worked out.`,
    hint: "Animate the property itself, or nothing.",
  };
}

function registeredFault(name: string): Fault {
  return {
    rule: "look-token",
    message: `@property changes how \`${printable(name)}\` is inherited, so its contrast cannot be worked out.`,
    hint: "Delete it. Set the token in :root.",
  };
}

const TOO_MANY_SELECTORS: Fault = {
  rule: "look-token",
  message: `This rule has more than ${MOST_SELECTORS} selectors, with those of the rules around it.`,
  hint: "Split the rule, or nest less.",
};

const THEME_ATTRIBUTE: Fault = {
  rule: "look-token",
  message:
    "`data-theme` is how Dateline notes what a reader chose. A rule that asks for it is wrong for readers who chose nothing.",
  hint: "Write @media (prefers-color-scheme: dark) { … }. Dateline makes it hold for the reader's choice too.",
};

const NOT_ROOT: Fault = {
  rule: "look-token",
  message: "Tokens are set here for what is or may be the whole page, or for all elements.",
  hint: "Write :root alone for the whole page, so that it is clear which setting wins, or the class of a part of it.",
};

const UNCLEAR_SCHEME: Fault = {
  rule: "look-token",
  message:
    "Dateline makes rules for dark and light hold for the reader's choice on the page, and cannot read this condition.",
  hint: "Write @media (prefers-color-scheme: dark) { … } around whole rules, alone. Put other conditions into another @media inside or around it.",
};

const OUTSIDE_SCHEME: Fault = {
  rule: "look-token",
  message: "This cannot depend on the scheme of colours.",
  hint: "Write it outside @media (prefers-color-scheme: …).",
};

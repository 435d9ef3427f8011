/**
 * An SVG drawing -> the same drawing with nothing in it that runs, asks for an address or changes by itself, printed anew from
 * a list of what is allowed. The door to the XML parser, which is strict and resolves no entity that a file declares.
 */
import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { type Fault, type Position, printable, START } from "../../problems/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import { readTokens } from "./cssTokens.ts";
import { placesIn } from "./places.ts";
import { isAttribute, isElement, mayHoldText } from "./svgNames.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface SvgReading {
  /** Absent if anything is wrong that is not a warning. */
  readonly drawing?: Size & { readonly text: string };
  readonly problems: readonly LocatedFault[];
}

/** The most elements that a drawing has, those that `use` repeats counted each time. */
const MOST_ELEMENTS = 5000;
const DEEPEST = 50;
const MOST_PROBLEMS = 50;

export function readSvg(text: string): SvgReading {
  const problems: LocatedFault[] = [];
  const placeOf = placesIn(text);
  const report = (fault: Fault, offset: number, severity?: "warning") => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ fault, position: placeOf(offset), ...(severity && { severity }) });
  };
  const document = parsed(text);
  if ("position" in document) return { problems: [document] };
  const root = document.children.find(node => node instanceof XmlElement);
  for (const node of document.children)
    if (node instanceof XmlDocumentType && (node.internalSubset ?? "").trim() !== "")
      report(ENTITIES, node.start);
  if (root === undefined || root.name !== "svg" || (root.attributes.xmlns ?? SVG) !== SVG) {
    report(NOT_A_DRAWING, root?.start ?? 0);
    return { problems };
  }
  const dropped: string[] = [];
  const printed = print(root, report, dropped, 0);
  const size = sizeOf(root);
  if (size === undefined) report(NO_SIZE, root.start);
  if (problems.length === 0 && isTooMany(root)) report(TOO_MANY, root.start);
  if (dropped.length > 0) report(droppedFault(dropped), root.start, "warning");
  if (size === undefined || problems.some(({ severity }) => severity !== "warning")) return { problems };
  const { width, height } = size;
  const box = root.attributes.viewBox === undefined ? ` viewBox="0 0 ${width} ${height}"` : "";
  const start = `<svg xmlns="${SVG}" width="${width}" height="${height}"${box}`;
  return { drawing: { ...size, text: `${start}${printed.slice("<svg".length)}\n` }, problems };
}

const SVG = "http://www.w3.org/2000/svg";

type Report = (fault: Fault, offset: number, severity?: "warning") => void;

function parsed(text: string) {
  try {
    return parseXml(text, { includeOffsets: true, preserveDocumentType: true });
  } catch (error) {
    if (error instanceof XmlError) return { fault: notXml(error.message), position: place(error) };
    // Too deep for the parser.
    if (error instanceof RangeError) return { fault: TOO_MANY, position: START };
    throw error;
  }
}

function place({ line, column }: XmlError): Position {
  return { line, column };
}

/** Returns an element as text. What is not on the lists is left out, and noted in `dropped` if it would be seen. */
function print(element: XmlElement, report: Report, dropped: string[], depth: number): string {
  const { name, attributes, children, start } = element;
  if (depth > DEEPEST) {
    report(TOO_MANY, start);
    return "";
  }
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    // Its size is printed in pixels.
    depth === 0 && /^(?:width|height)$/.test(key) ? [] : attribute(element, key, value, report, dropped),
  );
  const inside = children
    .map(child => {
      if (child instanceof XmlElement) {
        if (DANGEROUS.test(child.name)) report(dangerousElement(child.name), child.start);
        if (isElement(child.name)) return print(child, report, dropped, depth + 1);
        // An editor's own notes are in another namespace and are never drawn.
        if (!child.name.includes(":") && child.name !== "metadata" && !DANGEROUS.test(child.name))
          dropped.push(`<${child.name}>`);
        return "";
      }
      return child instanceof XmlText && mayHoldText(name) ? escaped(child.text) : "";
    })
    .join("");
  const opening = `<${[name, ...own].join(" ")}`;
  if (name === "style") return `${opening}>${escaped(styleOf(element, report))}</style>`;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** A browser joins the texts of a style sheet, whatever is between them. So they are read as one, and elements are left out. */
function styleOf({ children, start }: XmlElement, report: Report): string {
  const text = children.map(child => (child instanceof XmlText ? child.text : "")).join("");
  checkCss(text, "a style sheet in the drawing", start, report);
  return text;
}

function attribute(
  { name, start }: XmlElement,
  key: string,
  value: string,
  report: Report,
  dropped: string[],
): string[] {
  if (/^on/i.test(key)) {
    report(handler(key), start);
    return [];
  }
  if (/^(?:xlink:)?href$/.test(key)) {
    const target = value.trim();
    if (target.startsWith("#")) return [`href="${escaped(target)}"`];
    report(elsewhere(name, target), start);
    return [];
  }
  if (!isAttribute(key)) {
    if (!/^(?:xmlns(?::|$)|xml:|data-|aria-)|:|^(?:version|baseProfile|role|focusable)$/.test(key))
      dropped.push(`${key} of <${name}>`);
    return [];
  }
  checkCss(value, `\`${key}\``, start, report);
  return [`${key}="${escaped(value)}"`];
}

/** Within a drawing, an address leads to a part of it: `url(#shade)`. */
function checkCss(text: string, where: string, offset: number, report: Report): void {
  if (!/[(\\@]/.test(text)) return;
  const { addresses, atRules } = readTokens(text);
  for (const { address } of addresses)
    if (address?.trim().startsWith("#") !== true)
      report(addressFault(where, address === undefined ? "" : `, "${printable(address, 60)}"`), offset);
  for (const { name } of atRules) if (!/^(?:media|supports)$/.test(name)) report(atRule(where, name), offset);
}

/** In pixels. Without both sides, those of `viewBox`. */
function sizeOf({ attributes }: XmlElement): Size | undefined {
  const [width, height] = [attributes.width, attributes.height].map(text =>
    Number(/^\s*(\d*\.?\d+)(?:px)?\s*$/.exec(text ?? "")?.[1] ?? Number.NaN),
  );
  const [, , boxWidth, boxHeight] = (attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = attributes.viewBox === undefined ? { width, height } : { width: boxWidth, height: boxHeight };
  return isSide(size.width) && isSide(size.height) ? { width: size.width, height: size.height } : undefined;
}

function isSide(side: number | undefined): side is number {
  return side !== undefined && side > 0 && side < 100_000;
}

/** Whether a drawing has more elements than a browser should draw, if each `use` is what it repeats. */
function isTooMany(root: XmlElement): boolean {
  const byId = new Map<string, XmlElement>();
  const visit = (element: XmlElement): number => {
    const { id } = element.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    return elementsIn(element).reduce((sum, each) => sum + visit(each), 1);
  };
  if (visit(root) > MOST_ELEMENTS) return true;
  const counts = new Map<XmlElement, number>();
  const count = (element: XmlElement): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    // What repeats itself has no end.
    counts.set(element, MOST_ELEMENTS + 1);
    const { href = element.attributes["xlink:href"] ?? "" } = element.attributes;
    const repeated = element.name === "use" ? byId.get(href.trim().slice(1)) : undefined;
    const all = [...elementsIn(element), ...(repeated === undefined ? [] : [repeated])];
    const sum = all.reduce((total, each) => Math.min(MOST_ELEMENTS + 1, total + count(each)), 1);
    counts.set(element, sum);
    return sum;
  };
  return count(root) > MOST_ELEMENTS;
}

function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(child => child instanceof XmlElement);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** Elements that run, hold other documents, or ask for addresses. */
const DANGEROUS =
  /^(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|image|feImage|audio|video|handler|listener|a)$/i;

function fault(message: string, hint: string): Fault {
  return { rule: "look-drawing", message, hint };
}

const EXPORT = "Export the drawing again as plain SVG, or use a PNG.";

function notXml(message: string): Fault {
  // The first line says what; the others are an excerpt.
  const [what = ""] = message.split(/\s*\(line/);
  return fault(`The drawing is not well-formed XML: ${printable(what.replace(/\.?$/, ""), 120)}.`, EXPORT);
}

const NOT_A_DRAWING = fault("This is not an SVG drawing: its outermost element is not <svg>.", EXPORT);

const ENTITIES = fault(
  "The drawing declares entities or rules of its own in its DOCTYPE.",
  "Delete everything between [ and ] in the DOCTYPE, and write what the entities stand for.",
);

const NO_SIZE = fault(
  "The drawing does not say how large it is.",
  'Give <svg> a `viewBox`, such as viewBox="0 0 200 60".',
);

const TOO_MANY = fault(
  `The drawing is deeper than ${DEEPEST} elements, has more than ${MOST_ELEMENTS} or repeats itself without end.`,
  EXPORT,
);

function dangerousElement(name: string): Fault {
  const bare = name.replace(/^.*:/, "").toLowerCase();
  const shown = printable(name, 40);
  if (bare === "a")
    return fault(
      "The drawing has a link in it, which leads nowhere in a picture.",
      "Delete the <a> around its parts.",
    );
  if (bare === "image" || bare === "feimage")
    return fault(`The drawing has a picture in it (<${shown}>), which browsers do not show here.`, EXPORT);
  return fault(`The drawing has <${shown}> in it, which can run or load something.`, "Delete it.");
}

function handler(key: string): Fault {
  return fault(`The drawing has \`${printable(key, 40)}\`, which runs a script.`, "Delete it.");
}

function elsewhere(name: string, target: string): Fault {
  return fault(
    `<${printable(name, 40)}> leads to "${printable(target, 60)}", which is outside the drawing.`,
    "Copy what it leads to into the drawing and write its id, such as #star.",
  );
}

function addressFault(where: string, address: string): Fault {
  return fault(
    `The drawing asks for something outside itself in ${where}${address}.`,
    "An address in a drawing leads to a part of it, such as url(#shade).",
  );
}

function atRule(where: string, name: string): Fault {
  return fault(
    `The drawing has @${printable(name, 40)} in ${where}.`,
    "Keep only plain rules and @media. Turn texts into outlines where a font is missing.",
  );
}

function droppedFault(dropped: readonly string[]): Fault {
  const names = [...new Set(dropped)];
  const shown = names.slice(0, 4).map(name => printable(name, 40));
  return fault(
    `Parts of the drawing are left out, because a picture here only stands still: ${shown.join(", ")}${names.length > 4 ? ", …" : ""}.`,
    "Look at the result. To avoid this warning, delete them from the drawing.",
  );
}

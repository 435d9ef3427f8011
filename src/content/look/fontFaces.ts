/** Dateline's own fonts in its style sheet, for a story that has others. */
import type { StyleSheet } from "css-tree";
import generate from "css-tree/generator";
import parse from "css-tree/parser";
import { string } from "css-tree/utils";
import type { Voice } from "./look.ts";

/** The families that stand for each voice, with what stands in until they arrive. */
const FAMILIES: Readonly<Record<Voice, readonly string[]>> = {
  sans: ["Libre Franklin", "Franklin Stand-in"],
  serif: ["Source Serif 4", "Serif Stand-in"],
};

/** Returns a style sheet without the `@font-face` rules of some voices. */
export function withoutFonts(sheet: string, voices: readonly Voice[]): string {
  if (voices.length === 0) return sheet;
  const families = new Set(voices.flatMap(voice => FAMILIES[voice]));
  // Without a context, a whole style sheet is read.
  const tree = parse(sheet, { parseCustomProperty: false }) as StyleSheet;
  tree.children = tree.children.filter(
    node =>
      node.type !== "Atrule" ||
      node.name !== "font-face" ||
      node.block === null ||
      ![...node.block.children].some(
        each =>
          each.type === "Declaration" &&
          each.property === "font-family" &&
          families.has(familyIn(generate(each.value))),
      ),
  );
  return generate(tree);
}

function familyIn(value: string): string {
  return /^["']/.test(value) ? string.decode(value) : value;
}

/**
 * The contrast of every pair of tokens that pages have, with what a story sets, in light and in dark: WCAG 2.2, 1.4.3 and
 * 1.4.11. What a style sheet does beyond tokens cannot be worked out here.
 */
import { type Fault, nearest, type Position, printable } from "../../problems/index.ts";
import type { FieldPath } from "../frontMatter/position.ts";
import { colourOf, contrastOf, type Hex, nearestPassing } from "./colours.ts";
import type { Setting } from "./styleSheet.ts";
import {
  COLOURS,
  type Colour,
  isColour,
  isToken,
  OTHER_TOKENS,
  PAIRS,
  type Pair,
  SCHEMES,
  type Scheme,
} from "./tokens.ts";

/** A setting, with the file that it is in. */
export interface Setter extends Setting {
  readonly file: string;
  /** Of a field of story.yaml. */
  readonly path?: FieldPath;
}

export interface ContrastProblem {
  readonly fault: Fault;
  readonly file: string;
  readonly position: Position;
  readonly path?: FieldPath | undefined;
  readonly severity?: "warning";
}

/** Of the whole page. */
export const WHOLE = ":root";

/** What is set in one scope for one scheme, by name; the last setting wins. */
type Values = ReadonlyMap<string, Setter | string>;

/**
 * @param settings In the order in which they win, the last over those before.
 * @param uses The custom properties that the story's style sheet uses.
 */
export function contrastProblems(
  settings: readonly Setter[],
  uses: ReadonlySet<string>,
): readonly ContrastProblem[] {
  const problems: ContrastProblem[] = misspelt(settings, uses);
  const scopes = [...new Set(settings.filter(({ name }) => isColour(name)).map(({ scope }) => scope))];
  const [first] = settings.filter(({ name }) => isColour(name));
  if (scopes.length > MOST_SCOPES && first !== undefined)
    return [{ file: first.file, position: first.position, path: first.path, fault: TOO_MANY_SCOPES }];
  const told = new Set<string>();
  for (const scope of scopes)
    for (const scheme of SCHEMES) {
      const own = settings.filter(each => each.scope === scope && each.schemes.includes(scheme));
      if (scope !== WHOLE && own.length === 0) continue;
      const values = valuesOf(scope === WHOLE ? [] : settings, scheme, own);
      for (const pair of PAIRS) {
        const found = problemOf(pair, scheme, values, own);
        if (found === undefined) continue;
        // The colour that is suggested passes in every pair.
        const key = JSON.stringify([found.file, found.position, scope, scheme]);
        if (!told.has(key)) problems.push(found);
        told.add(key);
      }
    }
  return problems;
}

const MOST_SCOPES = 200;

const TOO_MANY_SCOPES: Fault = {
  rule: "look-token",
  message: `More than ${MOST_SCOPES} selectors set tokens, from here on.`,
  hint: "Set tokens in `:root` and for a few parts of the page.",
};

/** Returns what a colour of the whole page is in a scheme; `undefined` if that cannot be known. */
export function colourOfPage(name: Colour, scheme: Scheme, settings: readonly Setter[]): Hex | undefined {
  return resolve(name, valuesOf(settings, scheme, []));
}

/** The tokens as Dateline has them, then what is set for the whole page, then for a part of it. */
function valuesOf(settings: readonly Setter[], scheme: Scheme, own: readonly Setter[]): Values {
  const whole = settings.filter(each => each.scope === WHOLE && each.schemes.includes(scheme));
  // Under a condition, the whole page has the last setting that holds, and one in a layer loses to those in none.
  const first = own[0]?.scope ?? WHOLE;
  const set = !first.endsWith(` ${WHOLE}`)
    ? [...whole, ...own]
    : first.startsWith("@layer ")
      ? [...own, ...whole]
      : settings.filter(each => whole.includes(each) || own.includes(each));
  return new Map<string, Setter | string>([
    ...Object.entries(COLOURS).map(([name, token]) => [name, token[scheme]] as const),
    ...set.map(each => [each.name, each] as const),
  ]);
}

function problemOf(
  pair: Pair,
  scheme: Scheme,
  values: Values,
  own: readonly Setter[],
): ContrastProblem | undefined {
  // What neither follows from a setting of this scope is as it was.
  const setters = [pair.is, pair.on]
    .flatMap(name => settersOf(name, values))
    .filter(each => own.includes(each));
  const [setter] = setters;
  if (setter === undefined) return undefined;
  const place = { file: setter.file, position: setter.position, path: setter.path };
  const is = resolve(pair.is, values);
  const on = resolve(pair.on, values);
  if (is === undefined || on === undefined) {
    const name = is === undefined ? pair.is : pair.on;
    const at = settersOf(name, values).at(-1) ?? setter;
    return { file: at.file, position: at.position, path: at.path, fault: unknownColour(name, at) };
  }
  const ratio = contrastOf(is, on);
  if (ratio >= pair.least) return undefined;
  return { ...place, fault: weakFault(pair, { scheme, setter, ratio, is, on, values }) };
}

/** The settings that a colour follows from, the nearest first. */
function settersOf(name: string, values: Values): readonly Setter[] {
  const names = new Set([name]);
  for (const each of names) {
    if (names.size > MOST_FOLLOWED) break;
    const value = values.get(each);
    const text = typeof value === "object" ? value.value : (value ?? "");
    for (const match of text.matchAll(NAMED)) names.add(match[1] ?? "");
  }
  return [...names].flatMap(each => {
    const value = values.get(each);
    return typeof value === "object" ? [value] : [];
  });
}

/** More than any token follows from. */
const MOST_FOLLOWED = 100;

const NAMED = /var\(\s*(--[^\s,)]+)/gi;

/** With what stands if the variable is not set, at most one function deep. */
const VARIABLE = /var\(\s*(--[^\s,)]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/gi;

/** Puts what variables stand for in their place. */
function resolve(name: string, values: Values): Hex | undefined {
  const text = replaced(name, values, 0);
  return text === undefined ? undefined : colourOf(text);
}

const DEEPEST = 20;
const LONGEST = 1000;

/** What each name stands for; `undefined` while it is worked out, for what follows from itself is nothing. */
const texts = new WeakMap<Values, Map<string, string | undefined>>();

function replaced(name: string, values: Values, depth: number): string | undefined {
  const known = texts.get(values) ?? new Map<string, string | undefined>();
  texts.set(values, known);
  if (known.has(name)) return known.get(name);
  known.set(name, undefined);
  const value = values.get(name);
  const text = typeof value === "object" ? value.value : value;
  const found = text === undefined ? undefined : replacedIn(text, values, depth);
  known.set(name, found);
  return found;
}

function replacedIn(text: string, values: Values, depth: number): string | undefined {
  if (depth > DEEPEST || text.length > LONGEST) return undefined;
  let isKnown = true;
  const plain = text.replace(VARIABLE, (_, name: string, otherwise: string | undefined) => {
    const found = values.has(name)
      ? replaced(name, values, depth + 1)
      : otherwise && replacedIn(otherwise, values, depth + 1);
    if (found === undefined || found.length > LONGEST) isKnown = false;
    return found ?? "";
  });
  return isKnown ? plain : undefined;
}

function unknownColour(name: Colour, { name: set, value }: Setter): Fault {
  return {
    rule: "look-colour",
    message:
      set === name
        ? `\`${name}: ${printable(value, 60)}\` is not one opaque colour that Dateline can work out.`
        : `\`${name}\` follows from \`${set}: ${printable(value, 60)}\`, which is not one opaque colour that Dateline can work out.`,
    hint: "Write the colour itself, such as #7a1f2b or oklch(45% 0.12 20), or var() with a token that is one.",
  };
}

interface Weak {
  readonly scheme: Scheme;
  readonly setter: Setter;
  readonly ratio: number;
  readonly is: Hex;
  readonly on: Hex;
  readonly values: Values;
}

function weakFault(pair: Pair, { scheme, setter, ratio, is, on, values }: Weak): Fault {
  const where = setter.scope === WHOLE ? "" : ` in \`${printable(setter.scope, 60)}\``;
  const kind = pair.least < 4.5 ? "a mark" : "text";
  const message = `In the ${scheme} scheme${where}, \`${pair.is}\` ${is} on \`${pair.on}\` ${on} has a contrast of ${floored(ratio)}:1, but ${kind} needs ${pair.least}:1.`;
  // What the story sets is changed; if it sets both, what stands on the ground.
  const name = settersOf(pair.is, values).length > 0 ? pair.is : pair.on;
  const better = suggestion(name, values) ?? onlyFor(pair, name, is, on);
  return {
    rule: "look-contrast",
    message,
    hint:
      better === undefined
        ? `No colour has enough contrast to all that it meets. Set \`${pair.is}\` and \`${pair.on}\` further apart.`
        : `The nearest colour that passes is ${better} for \`${name}\`.`,
  };
}

/** The nearest colour that passes in every pair that a token is in. */
function suggestion(name: Colour, values: Values): Hex | undefined {
  const colour = resolve(name, values);
  const others = PAIRS.flatMap(({ is, on, least }) => {
    const other = is === name ? on : on === name ? is : undefined;
    const found = other === undefined || follows(other, name, values) ? undefined : resolve(other, values);
    return found === undefined ? [] : [{ colour: found, least }];
  });
  return colour && nearestPassing(colour, others);
}

/** Whether a token changes with another. */
function follows(name: string, other: string, values: Values): boolean {
  const value = values.get(name);
  const text = value === undefined || typeof value === "string" ? (value ?? "") : value.value;
  return name === other || [...text.matchAll(NAMED)].some(match => match[1] !== name && match[1] === other);
}

function onlyFor({ is, least }: Pair, name: Colour, colour: Hex, ground: Hex): Hex | undefined {
  return name === is
    ? nearestPassing(colour, [{ colour: ground, least }])
    : nearestPassing(ground, [{ colour, least }]);
}

/** Never more than it is: 4.499 is not 4.5. */
function floored(ratio: number): string {
  return String(Math.floor(ratio * 100) / 100);
}

/** Custom properties of the story's own that nothing uses and that are almost a token. */
function misspelt(settings: readonly Setter[], uses: ReadonlySet<string>): ContrastProblem[] {
  const names = [...Object.keys(COLOURS), ...Object.keys(OTHER_TOKENS)];
  return settings.flatMap(({ name, scope, file, position }) => {
    if (isToken(name) || scope !== WHOLE) return [];
    const near = nearest(name, names);
    return near === undefined || uses.has(name)
      ? []
      : [{ file, position, severity: "warning" as const, fault: misspeltFault(name, near) }];
  });
}

function misspeltFault(name: string, near: string): Fault {
  return {
    rule: "look-token",
    message: `Nothing uses \`${printable(name)}\`.`,
    hint: `Did you mean "${near}"?`,
  };
}

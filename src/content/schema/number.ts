/** Digits -> a number, or what to write instead. Nothing is rounded, and no sign is passed over. */
import { type Fault, printable } from "../../problems/index.ts";

export interface NumberLimits {
  /** The largest and, with a minus, the smallest. */
  readonly most?: number;
  /** Of a figure, `approximate`, `min` and `max` are fields beside it; of a fact, there is nothing beside it. */
  readonly amount?: "figure" | "fact";
}

export function readNumber(
  value: string,
  { most, amount }: NumberLimits,
): { readonly number: number } | { readonly fault: Fault } {
  const text = value.trim();
  if (!NUMBER.test(text)) return { fault: notANumber(text, amount) };
  if (amount !== undefined && THOUSANDS.test(text)) return { fault: ambiguous(text) };
  const number = Number(text);
  if (most === undefined || Math.abs(number) <= most) return { number };
  return {
    fault: {
      rule: "number-range",
      message: `${printable(text, 30)} is not between -${most} and ${most} degrees.`,
      hint:
        Math.abs(number) <= 180
          ? "Did you swap `lat` and `lon`? `lat` is north and south, `lon` is east and west."
          : "Write degrees, with a point for decimals: 38.72.",
    },
  };
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** Three decimals, the last of them 0: in many languages these are thousands. */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d\d0$/;

function ambiguous(text: string): Fault {
  return {
    rule: "number-format",
    message: `"${text}" is ${text.replace(".", "")} in some languages, and ${Number(text)} in others.`,
    hint: `Write ${text.replace(".", "")} or ${Number(text)}.`,
  };
}

function notANumber(text: string, amount: NumberLimits["amount"]): Fault {
  if (/^-?[1-9]\d{15,}$/.test(text))
    return {
      rule: "number-format",
      message: `This number has ${text.replace("-", "").length} digits, but at most 15 are read.`,
      hint: "Write fewer digits, and name the unit in `story.yaml`, for example millions.",
    };
  const meant = text.length > 60 ? undefined : meaning(text, amount);
  return {
    rule: "number-format",
    message: `"${printable(text, 60)}" is not a number in plain digits.`,
    hint: meant === undefined ? hintFor(amount) : `Write ${meant}.`,
  };
}

function hintFor(amount: NumberLimits["amount"]): string {
  if (amount !== "fact") return "Write digits only, with a point for decimals: 2500 or 38.72.";
  return "Write one number in digits, with a point for decimals: 3 or 38.72. If only a range or a limit is known, leave the fact out and say it in the text.";
}

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Returns what the writer probably means, or `undefined` if it is not plain. */
function meaning(text: string, amount: NumberLimits["amount"]): string | undefined {
  const digits = text
    .normalize("NFKC")
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066c/g, ",")
    .replace(/\u066b/g, ".")
    .replace(/[\u2212\u2013\u2014]/g, "-")
    .trim();
  const plain = count(digits);
  if (plain !== undefined) return plain;
  if (amount === undefined) return degrees(digits);
  const unit = /^([\d., '’_]*\d)\s*(%|\p{L}[\p{L} -]*)$/u.exec(digits);
  const counted = count(unit?.[1] ?? "");
  if (counted !== undefined) return `${counted}: the unit, ${unit?.[2]}, belongs in \`story.yaml\``;
  if (amount === "fact") return undefined;
  const about = count(
    digits.replace(/^(?:~|≈|c\.|ca\.|circa|about|around|approximately|some|roughly)\s*/i, ""),
  );
  if (about !== undefined) return `${about}, and below it \`approximate: true\``;
  const least = count(digits.replace(/^(?:>=?|≥|over|more than|at least)\s*|\s*\+$/gi, ""));
  if (least !== undefined && !/^[<≤]/.test(digits)) return `\`min: ${least}\` instead of \`value\``;
  const atMost = count(digits.replace(/^(?:<=?|≤|under|fewer than|less than|up to|at most)\s*/i, ""));
  if (atMost !== undefined) return `\`max: ${atMost}\` instead of \`value\``;
  const [from, to] = digits.split(/\s*(?:-|\/|\.\.|to)\s*/i).map(count);
  return from !== undefined && to !== undefined
    ? `\`min: ${from}\` and \`max: ${to}\` instead of \`value\``
    : undefined;
}

/** `38°42'N` as degrees with decimals. */
function degrees(text: string): string | undefined {
  const parts =
    /^(\d{1,3})°\s*(?:(\d{1,2}(?:\.\d+)?)['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)["″”]\s*)?([NSEW])?$/i.exec(text);
  if (parts === null) return undefined;
  const [whole, minutes, seconds] = parts.slice(1, 4).map(part => Number(part ?? 0));
  const value = (whole ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
  return `${/[SW]/i.test(parts[4] ?? "") ? "-" : ""}${Number(value.toFixed(4))}`;
}

/** `2,500`, `2 500`, `2'500`, `2_500`, `2.5k`, `+5`, `012` as plain digits. */
function count(text: string): string | undefined {
  if (NUMBER.test(text)) return text;
  const grouped = text.replace(/^\+/, "");
  if (/^-?\d{1,3}([ ,'’_.]\d{3}){2,4}$|^-?\d{1,3}[ ,'’_]\d{3}$/.test(grouped))
    return grouped.replace(/[ ,'’_.]/g, "");
  if (/^-?\d{1,15}$/.test(grouped)) return String(Number(grouped));
  if (/^-?\d{1,3},\d{1,2}$/.test(grouped)) return grouped.replace(",", ".");
  const scaled = /^(\d{1,6}(?:\.\d{1,3})?)(\s*[a-z]{1,8})\.?$/i.exec(grouped);
  // A k or an m alone is a unit.
  const unit = scaled?.[2]?.toLowerCase().replace(/^\s+(?=..)/, "") ?? "";
  if (!Object.hasOwn(TIMES, unit)) return undefined;
  const product = Number(scaled?.[1]) * (TIMES[unit] ?? 1);
  return Number.isSafeInteger(product) ? String(product) : undefined;
}

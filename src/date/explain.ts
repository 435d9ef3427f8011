/** Why a text is not EDTF, and what to write instead. A suggestion is made only where it reads as a date itself. */
import type { Fault } from "../problems/problem.ts";
import { type Advice, EXAMPLES, type Reads } from "./advice.ts";
import { addDays, daysInMonth, twoDigits } from "./calendar.ts";
import { plainDigits } from "./digits.ts";
import { fromWords, lacksYear } from "./fromWords.ts";
import { bareDigits, basicTime, notCivil, numericOrder, shortened, shortNumbers } from "./numerals.ts";
import { readExpression, reads } from "./read.ts";
import { NOT_EDTF } from "./reading.ts";

type Check = (text: string, reads: Reads) => Advice | null;

/** The fault of a text that is not EDTF. */
export function explain(text: string): Fault {
  const advice = advise(text);
  const readable = (advice.write ?? []).filter(reads);
  if (readable.length === 0) {
    const fault = faultOf(advice.write?.[0]);
    if (fault?.rule === "date-invalid" || fault?.rule === "date-order") return fault;
    if (fault) return { rule: fault.rule, message: `${quote(text)} ${advice.why}.`, hint: fault.hint };
  }
  return {
    rule: advice.rule ?? "date-format",
    message: `${quote(text)} ${advice.why}.`,
    hint: advice.hint ?? (readable.length > 0 ? suggestion(readable) : EXAMPLES),
  };
}

/** A full stop right after `2024/..` would be read as part of it; a set is no date in YAML without quotation marks. */
function suggestion(texts: readonly string[]): string {
  const list = texts.map(text => (/^[[{]/.test(text) ? `"${text}"` : text)).join(" or ");
  return list.endsWith(".") ? `Write ${list} instead.` : `Write ${list}.`;
}

function advise(text: string): Advice {
  for (const check of CHECKS) {
    const advice = check(text, reads);
    if (advice) return advice;
  }
  return { why: "is not a date that Dateline can read" };
}

function faultOf(text: string | undefined): Fault | null {
  if (text === undefined) return null;
  const reading = readExpression(text);
  return "fault" in reading && reading.fault !== NOT_EDTF ? reading.fault : null;
}

/** Returns the only EDTF text that a text can mean, or `null` if there is none or several. */
export function meant(text: string): string | null {
  if (reads(text)) return text;
  if (faultOf(text)) return null;
  const readable = (advise(text).write ?? []).filter(reads);
  return readable.length === 1 ? (readable[0] ?? null) : null;
}

/** In quotation marks, short, and with every character that cannot be seen as its code. */
function quote(text: string): string {
  if (text === "") return "This";
  const short = [...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
  return `"${short.replace(UNSEEN, sign => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const CHECKS: readonly Check[] = [
  empty,
  unseen,
  foreignSigns,
  oldDraft,
  letterCase,
  spaces,
  left,
  bareDigits,
  basicTime,
  numericOrder,
  shortNumbers,
  time,
  shortened,
  notCivil,
  sets,
  relative,
  nothingKnown,
  oneSided,
  inWords,
  partOfMonth,
  several,
  misspelt,
  parts,
];

function empty(text: string): Advice | null {
  return text === "" ? { why: "is empty, so there is no date", hint: EXAMPLES } : null;
}

function unseen(text: string): Advice | null {
  if (text.search(UNSEEN) === -1) return null;
  return {
    why: "has an invisible character",
    write: candidates(text.replace(UNSEEN, "")),
    hint: clean(text.replace(UNSEEN, "")),
  };
}

function clean(text: string): string {
  const date = meant(text);
  return date ? `Type it again: ${date}.` : `Type it again. ${EXAMPLES}`;
}

/** What a text that is corrected in one way may mean: itself, even if it names no day, or what is left to correct. */
function candidates(text: string): string[] {
  const date = faultOf(text) ? text : meant(text);
  return date ? [date] : [];
}

/** Dashes, digits and letters that look like those of ASCII: from a word processor, or another script. */
function foreignSigns(text: string): Advice | null {
  const plain = (written: string) =>
    plainDigits(written.normalize("NFKC"))
      .replace(/\s/g, " ")
      .replace(/[\p{Pd}\u2212]/gu, "-")
      .replace(/[∼〜～˜]/g, "~");
  const ascii = plain(text);
  if (ascii === text || /[^\x20-\x7e]/.test(ascii)) return null;
  const why = /\p{Nd}/u.test(text.replace(/[0-9]/g, ""))
    ? "has digits that are not 0 to 9"
    : "has a dash, space or sign that is not the plain one of the keyboard";
  const spans = ["/", " to "].map(sign => plain(text.replace(/\s?(?!-)[\p{Pd}\u2212]\s?/u, sign)));
  return { why, write: [ascii, ...spans].map(candidates).find(write => write.length > 0) ?? [] };
}

/** EDTF before it became ISO 8601-2: `199u`, `unknown/2024`, `2024/open`, `2004-06-(01)~`, `1984?~`, `y17e7`. */
function oldDraft(text: string): Advice | null {
  const why = "is written as in the drafts before EDTF became ISO 8601-2";
  if (/^y-?\d/.test(text)) return { why, write: candidates(text.toUpperCase().replace(/P(\d)$/, "S$1")) };
  if (/^Y-?\d+(E\d+)?p\d+$/i.test(text))
    return { why, write: candidates(text.toUpperCase().replace(/P/, "S")) };
  if (/\?~|~\?/.test(text)) return { why, write: candidates(text.replace(/\?~|~\?/g, "%")) };
  if (/^[\d-]*\d[\d?~%-]*\(|^\(/.test(text)) return { why, write: candidates(withoutBrackets(text)) };
  if (/^[\dx-]{0,9}u[\du-]{0,9}([?~%/]|$)|\/[\dx-]{0,9}u[\du-]{0,9}$/.test(text)) {
    return { why, write: candidates(text.replaceAll("u", "X")) };
  }
  if (/^(unknown|open)\/.|.\/(unknown|open|now)$/i.test(text)) {
    return { why, write: candidates(text.replace(/unknown/gi, "").replace(/open|now/gi, "..")) };
  }
  return null;
}

/** `2004-06-(01)~` says of the day alone that it is approximate: now `2004-06-~01`. */
function withoutBrackets(text: string): string {
  return text
    .split("/")
    .map(side =>
      side
        .replace(/\((\d\d)-(\d\d)\)([?~%])/, "$3$1-$3$2")
        .replace(/\((-?\d{2,4}(?:-\d\d)*)\)([?~%])/g, "$2$1")
        .replace(/[()]/g, ""),
    )
    .join("/");
}

function letterCase(text: string): Advice | null {
  if (!/^[\dxyestz:.,?~%/+{}[\]-]+$/i.test(text) || !/\d|x/i.test(text)) return null;
  const upper = text.toUpperCase();
  if (upper === text || !(reads(upper) || faultOf(upper))) return null;
  return { why: "has small letters, but EDTF uses capitals", write: [upper] };
}

function spaces(text: string): Advice | null {
  if (!/\s/.test(text)) return null;
  const timed = /^(.*\d),?(?:\s+at)?\s+(\d\d?:\d\d.*)$/i.exec(text);
  if (timed) {
    const [, day = "", clock = ""] = timed;
    const date = meant(day);
    if (date) {
      const write = `${date}T${padClock(clock.replace(/\s/g, ""))}`;
      if (!reads(write) && !faultOf(write))
        return {
          why: "is a day and a time in words",
          hint: `Write the day alone, ${date}, or ${date}T14:00:00+03:00.`,
        };
      return { why: "has a space instead of a T between the day and the time", write: [write] };
    }
  }
  const joined = text.replace(/\s+/g, "");
  if (/[a-z]{2}/i.test(text) || !(reads(joined) || faultOf(joined))) return null;
  return { why: "contains a space", write: [joined] };
}

function padClock(clock: string): string {
  const padded = clock.replace(/^(\d):/, "0$1:");
  return /^\d\d:\d\d(?!:)/.test(padded) ? `${padded.slice(0, 5)}:00${padded.slice(5)}` : padded;
}

function time(text: string): Advice | null {
  const match = /^(-?\d{4}-\d\d-\d\d)T(.*)$/.exec(text);
  if (!match) {
    if (!/T\d\d/.test(text)) return null;
    return {
      why: "has a time, but the date is not a day",
      hint: "Write the day before the T, such as 2024-08-15T02:00:00Z, or leave out the time.",
    };
  }
  const [, day = "", clock = ""] = match;
  if (/[?~%]$/.test(clock)) {
    return {
      rule: "date-unsupported",
      why: "has a ?, ~ or % on a time",
      write: [text.replace(/[?~%]+$/, ""), `${day}${clock.slice(-1)}`],
    };
  }
  const padded = `${day}T${padClock(clock)}`;
  const given = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?=\s)/.exec(clock)?.[0] ?? "02:00:00";
  const whole = given.length === 5 ? `${given}:00` : given;
  return {
    why: "has a time that is not hours, minutes and seconds with an offset",
    write: padded === text ? [] : [padded],
    ...(padded === text
      ? {
          hint: `Write its offset from UTC, such as ${day}T${whole}Z or ${day}T${whole}+03:00, or the day alone: ${day}.`,
        }
      : {}),
  };
}

function sets(text: string): Advice | null {
  if (!/^[[{]|[\]}]$/.test(text)) return null;
  const inner = text.replace(/^[[{]|[\]}]$/g, "");
  if (inner.trim() === "" || /^\.\.$/.test(inner))
    return { why: "is a set that contains no date", hint: SETS };
  const [open, close] = [text.at(0), text.at(-1)];
  const matched = (open === "[" && close === "]") || (open === "{" && close === "}");
  if (!matched) {
    const curly = /[{}]/.test(text);
    const write = `${curly ? "{" : "["}${inner}${curly ? "}" : "]"}`;
    return {
      why: "has brackets that do not match",
      write: /^\[.*\}$|^\{.*\]$/.test(text) ? [] : [write],
      hint: SETS,
    };
  }
  const members = inner.split(",").map(member =>
    member
      .trim()
      .split("..")
      .map(side => (side === "" ? "" : (meant(side) ?? side)))
      .join(".."),
  );
  const write = `${open}${members.join(",")}${close}`;
  return { why: "has something in the set that is not a date", write: reads(write) ? [write] : [] };
}

const SETS =
  "Write [2024-08-12,2024-08-13] for one of several dates, or {2024-08-12,2024-08-13} for all of them.";

function relative(text: string): Advice | null {
  const pattern =
    /^(today|yesterday|tomorrow|now|tonight|recently|soon|lately|currently|present|ongoing|earlier|later)\b|^(last|next|this|past|coming) [a-z]|\b(ago|from now)$/i;
  if (!pattern.test(text)) return null;
  const goesOn = /^(now|currently|present|ongoing)\b/i.test(text);
  return {
    why: "depends on the day on which it is read",
    hint: goesOn
      ? "Write the day itself, such as 2024-08-15. If it goes on, write when it began, such as 2024-08/.., and leave out a field for its end."
      : "Write the day itself, such as 2024-08-15.",
  };
}

function oneSided(text: string): Advice | null {
  const words =
    /^(before|after|prior to|earlier than|later than|not (?:before|after|later than))\b\s*(.*)$/i.exec(text);
  if (words === null) return null;
  const why = "gives one end of a range in words";
  const day = meant(words[2] ?? "") ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    return {
      why,
      hint: 'Write "[..2024-09-05]" for on or before a day, or "[2024-09-07..]" for on or after it.',
    };
  const side = (words[1] ?? "").toLowerCase();
  const upTo = /^(before|prior|earlier)|^not (after|later)/.test(side);
  const bound = side.startsWith("not") ? day : addDays(day, upTo ? -1 : 1);
  return { why, write: [upTo ? `[..${bound}]` : `[${bound}..]`] };
}

function nothingKnown(text: string): Advice | null {
  if (
    !/^(unknown|undated|open|none|null|nil|n\/?a|n\.?d\.?|tb[acd]|no date|not known|[?~%-]+|\.\.)$/i.test(
      text,
    )
  )
    return null;
  return {
    why: "does not say when",
    hint: "Write as much as is known, such as 2024, 202X or 2024-XX. If nothing is known, leave out the field unless it is required.",
  };
}

/** English words with one plain reading: suggested, never taken. */
function inWords(text: string): Advice | null {
  if (!/\p{L}/u.test(text)) return null;
  const date = fromWords(text);
  if (date) return { why: "is a date in words", write: [date] };
  if (lacksYear(text)) {
    return { why: "has no year", hint: "Write the year too, such as 2024-08-15 or 2024-08." };
  }
  return null;
}

/** "early August 2024", "mid-2024": EDTF has no signs for the parts that words give a month or a year. */
function partOfMonth(text: string): Advice | null {
  const words =
    /^(?:the )?(early|mid|middle|late|end|beginning|start)(?:[ -](?:part )?(?:of |in )?(?:the )?)(.+)$/i.exec(
      text,
    );
  const whole = meant(words?.[2] ?? "");
  if (words === null || whole === null || !/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(whole)) return null;
  const [first, last] = whole.length === 4 ? ["01", "04"] : ["01", "10"];
  const [third, end] = whole.length === 4 ? ["05", "08"] : ["11", "20"];
  const span = /^(early|beginning|start)/i.test(words[1] ?? "") ? [first, last] : [third, end];
  if (/^(late|end)/i.test(words[1] ?? "")) span.splice(0, 2, ...lateIn(whole));
  return {
    why: `names a part of a ${whole.length === 4 ? "year" : "month"} in words`,
    hint: `Write ${whole}, or the ${whole.length === 4 ? "months" : "days"} it can mean, such as ${span.map(part => `${whole}-${part}`).join("/")}.`,
  };
}

/** The last third of a year, or of a month. */
function lateIn(whole: string): readonly [string, string] {
  const [year, month] = whole.split("-").map(Number);
  return month === undefined ? ["09", "12"] : ["21", twoDigits(daysInMonth(year ?? 0, month))];
}

/** Two dates on one line: `2024-08-15 to 2024-08-20`, `2024-08-12 or 2024-08-13`. */
function several(text: string): Advice | null {
  const between =
    /^(?:from |between )?(.+?)(?:\s+[-–—]+\s+|\s*\.{2,}\s*|\s+(?:to|until|till|through)\s+)(.+)$/i.exec(text);
  const [start, end] = [meant(between?.[1] ?? ""), meant(between?.[2] ?? "")];
  if (start && end) return { why: "is a span of time without a slash", write: candidates(`${start}/${end}`) };
  const sides = text.split(/\s*[,;]\s*(?:or\s+|and\s+)?|\s+(?:or|and|&)\s+/i);
  const dates = sides.length > 1 ? sides.map(meant) : [];
  if (dates.length === 0 || dates.includes(null)) return null;
  return {
    why: "contains several dates",
    hint: `Write "[${dates.join(",")}]" for one of them, or ${dates[0]}/${dates.at(-1)} for the time between. If they are several events, give each an entry of \`dates\`.`,
  };
}

/** What is left over before or after a date, and how it is called. */
function left(text: string): Advice | null {
  const note =
    /^(.*?\d)\s*\(\s*(approx\.?|approximate(?:ly)?|about|circa|ca\.?|estimate[d]?|\?|uncertain|probably)\s*\)$/i.exec(
      text,
    );
  if (note !== null) {
    const date = meant(note[1] ?? "");
    const sign = /^(\?|u|p)/i.test(note[2] ?? "") ? "?" : "~";
    if (date !== null) return { why: "says in words how sure it is", write: candidates(`${date}${sign}`) };
  }
  const bare = text.replace(/[.,;:!]+$|-+$/, "");
  if (bare !== text && bare !== "" && !text.endsWith("..") && (reads(bare) || faultOf(bare)))
    return { why: `has "${text.slice(bare.length)}" after the date`, write: [bare] };
  return null;
}

/** `2O24`, `2024-l2`, `2024-08-??`, `20224-08-15` */
function misspelt(text: string): Advice | null {
  const digits = text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  if (digits !== text && /^[\d/.~?%-]+$/.test(digits) && (reads(digits) || faultOf(digits)))
    return { why: "has a letter instead of a digit", write: [digits] };
  const unknown = text.replaceAll("??", "XX");
  if (unknown !== text && reads(unknown))
    return { why: "has question marks for unknown digits, which EDTF writes as X", write: [unknown] };
  if (/^['’]\d\d$/.test(text))
    return {
      why: "has a year of two digits",
      hint: `Write the year with four digits, such as 20${text.slice(1)}.`,
    };
  if (/^\d{5,}-\d\d(-\d\d)?$/.test(text))
    return {
      why: "has a year of more than four digits",
      hint: "Write the year with four digits, such as 2024-08-15.",
    };
  return null;
}

/** The ends of an interval, each by itself. */
function parts(text: string): Advice | null {
  const sides = text.split("/");
  if (sides.length > 2)
    return {
      why: "has more than one slash",
      hint: "Write an interval with one slash, such as 2024-08-01/2024-08-15.",
    };
  if (sides.length < 2) return null;
  const isEnd = (side: string): boolean => side === "" || side === ".." || reads(side);
  const wrong = sides.find(side => !isEnd(side));
  if (wrong === undefined) return null;
  const write = sides.map(side => (isEnd(side) ? side : (meant(side) ?? side))).join("/");
  const advice = advise(wrong);
  return {
    ...(advice.rule ? { rule: advice.rule } : {}),
    why: `has an end, ${quote(wrong)}, which ${advice.why}`,
    write: reads(write) ? [write] : [],
  };
}

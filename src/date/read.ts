/** EDTF text -> expression: which form it has, and the forms made of several dates. */
import type { Fault } from "../problems/problem.ts";
import { singleBounds } from "./bounds.ts";
import { dayNumber } from "./calendar.ts";
import type { DateSet, End, Expression, Member, Single } from "./expression.ts";
import { NOT_EDTF, type Reading, unsupported } from "./reading.ts";
import { readPlain, readSingle } from "./single.ts";
import { readTime } from "./time.ts";

/** Reads any text of at most 200 characters. */
export function readExpression(text: string): Reading<Expression> {
  const plain = readPlain(text);
  if (plain) return plain;
  if (/[^\x21-\x7e]/.test(text)) return { fault: NOT_EDTF };
  if (/^[[{]/.test(text)) return readSet(text);
  if (text.includes("/")) return readInterval(text);
  if (text.includes("T")) return readTime(text, readSingle);
  return readSingle(text);
}

function readInterval(text: string): Reading<Expression> {
  const [first, second, ...more] = text.split("/");
  if (first === undefined || second === undefined || more.length > 0) return { fault: NOT_EDTF };
  if (/T\d/.test(text)) {
    return unsupported(
      `"${text}" is an interval of times, but Dateline reads only intervals of days, months, seasons and years.`,
      `Write days: ${first.replace(/T.*/, "")}/${second.replace(/T.*/, "")}.`,
    );
  }
  if (/^(\.\.)?\/(\.\.)?$/.test(text)) {
    return {
      fault: {
        rule: "date-format",
        message: `"${text}" has neither a start nor an end.`,
        hint: "Write at least one of them, such as 2024-02/.. or ../2025-09-30. If nothing is known, leave out the field.",
      },
    };
  }
  const start = readEnd(first);
  if ("fault" in start) return start;
  const end = readEnd(second);
  if ("fault" in end) return end;
  if (reversed(start.value, end.value)) {
    return { fault: orderFault(text, `${second}/${first}`) };
  }
  return { value: { kind: "interval", start: start.value, end: end.value } };
}

function readEnd(text: string): Reading<End> {
  if (text === "") return { value: { kind: "unknown" } };
  if (text === "..") return { value: { kind: "open" } };
  return readInside(text);
}

/** A date as part of an interval or a set, where the standard has no years beginning with Y or ending in S. */
function readInside(text: string): Reading<Single> {
  const reading = readPlain(text) ?? readSingle(text);
  if ("fault" in reading || reading.value.kind !== "year") return reading;
  return unsupported(
    `"${text}" has a year that EDTF allows only alone, not in an interval or a set.`,
    "Write years of four digits in intervals and sets, or write this year alone.",
  );
}

/** Whether even the earliest start lies after the latest end: `2024-06-XX/2024-06-03` is in order. */
function reversed(start: End, end: End): boolean {
  if (start.kind === "open" || start.kind === "unknown" || end.kind === "open" || end.kind === "unknown")
    return false;
  const first = singleBounds(start);
  const last = singleBounds(end);
  return first !== null && last !== null && dayNumber(first.from) > dayNumber(last.to);
}

function orderFault(text: string, turned: string): Fault {
  return {
    rule: "date-order",
    message: `"${text}" begins after it ends.`,
    hint: `Write the earlier date first: ${turned}.`,
  };
}

function readSet(text: string): Reading<DateSet> {
  const all = text.startsWith("{");
  if (!text.endsWith(all ? "}" : "]") || text.length < 3) return { fault: NOT_EDTF };
  if (/\dT\d|\d\/\d/.test(text)) {
    return unsupported(
      `"${text}" has a time or an interval in a set, which Dateline does not read.`,
      "Write days, months or years in a set, with two dots for a span: [2024-08-12..2024-08-15].",
    );
  }
  const texts = text.slice(1, -1).split(",");
  const members: Member[] = [];
  for (const [i, part] of texts.entries()) {
    const member = readMember(part, i === 0, i === texts.length - 1);
    if ("fault" in member) return member;
    members.push(member.value);
  }
  return { value: { kind: "set", all, members } };
}

function readMember(text: string, first: boolean, last: boolean): Reading<Member> {
  const dots = text.indexOf("..");
  if (dots === -1) {
    const date = readInside(text);
    return "fault" in date ? date : { value: { kind: "one", date: date.value } };
  }
  const [head, tail] = [text.slice(0, dots), text.slice(dots + 2)];
  if ((head === "" && !first) || (tail === "" && !last) || head === tail) return { fault: NOT_EDTF };
  const start = head === "" ? null : readInside(head);
  if (start && "fault" in start) return start;
  const end = tail === "" ? null : readInside(tail);
  if (end && "fault" in end) return end;
  if (start && end) {
    if (reversed(start.value, end.value)) return { fault: orderFault(text, `${tail}..${head}`) };
    return { value: { kind: "range", start: start.value, end: end.value } };
  }
  if (start) return { value: { kind: "after", date: start.value } };
  if (end) return { value: { kind: "before", date: end.value } };
  return { fault: NOT_EDTF };
}

/** Whether the text is EDTF that Dateline reads. */
export function reads(text: string): boolean {
  return "value" in readExpression(text);
}

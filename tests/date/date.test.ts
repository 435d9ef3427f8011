import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDay } from "../../src/date/calendar.ts";
import type { EdtfDate } from "../../src/date/edtfDate.ts";
import { compareDates, datetimeAttribute, LONGEST_DATE, parseDate } from "../../src/date/index.ts";
import { readExpression } from "../../src/date/read.ts";
import { readPlain, readSingle } from "../../src/date/single.ts";
import {
  type FormatOptions,
  formatDate,
  precisionNote,
  startSentence,
  weekdayOf,
} from "../../src/date/words.ts";
import type { Fault } from "../../src/problems/index.ts";
import { english } from "../../src/words/en/date.ts";

function date(text: string): EdtfDate {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.date;
}

function fault(text: string): Fault {
  const reading = parseDate(text);
  if ("date" in reading) throw new Error(`"${text}" was read as a date`);
  return reading.fault;
}

function words(text: string, options: FormatOptions = {}): string {
  return formatDate(date(text), english, options);
}

const two = (n: number): string => String(n).padStart(2, "0");

/** EDTF texts of every form that is read, made from parts; a few name days that do not exist, and are dropped. */
const single = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map(y => String(y).padStart(4, "0")),
      fc.integer({ min: 1, max: 9999 }).map(y => `-${String(y).padStart(4, "0")}`),
      fc.constantFrom("202X", "200X", "19XX", "1XXX", "XXXX", "-01XX", "20X0"),
    ),
    month: fc.option(
      fc.oneof(
        fc.integer({ min: 1, max: 12 }).map(two),
        fc.integer({ min: 21, max: 41 }).map(String),
        fc.constantFrom("XX", "1X", "X2"),
      ),
    ),
    day: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }).map(two), fc.constantFrom("XX", "1X", "X2"))),
    mark: fc.constantFrom("", "", "?", "~", "%"),
    partMark: fc.constantFrom("", "", "", "?", "~", "%"),
  })
  .map(({ year, month, day, mark, partMark }) => {
    if (month === null) return `${year}${mark}`;
    return day === null ? `${year}-${partMark}${month}${mark}` : `${year}${partMark}-${month}-${day}${mark}`;
  });

const edtf = fc
  .oneof(
    { weight: 4, arbitrary: single },
    fc
      .tuple(fc.oneof(single, fc.constantFrom("", "..")), fc.oneof(single, fc.constantFrom("", "..")))
      .map(ends => ends.join("/")),
    fc
      .tuple(
        fc.constantFrom("[]", "{}"),
        fc.array(single, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("", ".."),
        fc.constantFrom("", ".."),
      )
      .map(
        ([brackets, members, before, after]) =>
          `${brackets[0]}${before}${members.join(",")}${after}${brackets[1]}`,
      ),
    fc.constantFrom(
      "Y12345",
      "Y-17E7",
      "1950S2",
      "Y3388E2S3",
      "2024-08-15T02:00:00+03:00",
      "2024-08-15T02:00:00Z",
      "[2024-08-12..2024-08-15,2025]",
    ),
  )
  .filter(text => "date" in parseDate(text))
  .map(date);

describe("what a date can mean", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31", "year"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2024-08-15", "2024-08-15", "2024-08-15", "day"],
    ["2024-08-15T02:00:00+03:00", "2024-08-15", "2024-08-15", "time"],
    ["2024-08-15T02:00:00Z", "2024-08-15", "2024-08-15", "time"],
    ["2024-08-15T02:00:00-05", "2024-08-15", "2024-08-15", "time"],
    ["2024~", "2024-01-01", "2024-12-31", "year"],
    ["2024-08?", "2024-08-01", "2024-08-31", "month"],
    ["2004-06~-11", "2004-06-11", "2004-06-11", "day"],
    ["202X", "2020-01-01", "2029-12-31", "decade"],
    ["20XX", "2000-01-01", "2099-12-31", "century"],
    ["1XXX", "1000-01-01", "1999-12-31", "era"],
    ["XXXX", "0000-01-01", "9999-12-31", "era"],
    ["2024-XX", "2024-01-01", "2024-12-31", "year"],
    ["2024-02-XX", "2024-02-01", "2024-02-29", "month"],
    ["2023-02-X9", "2023-02-09", "2023-02-19", "month"],
    ["1984-1X", "1984-10-01", "1984-12-31", "year"],
    ["156X-02-29", "1560-02-29", "1568-02-29", "decade"],
    ["1560-XX-31", "1560-01-31", "1560-12-31", "year"],
    ["-0043-03-15", "-000043-03-15", "-000043-03-15", "day"],
    ["-01XX", "-000199-01-01", "-000100-12-31", "century"],
    ["Y-17E7", "-170000000-01-01", "-170000000-12-31", "year"],
    ["Y170000002", "+170000002-01-01", "+170000002-12-31", "year"],
    ["1950S2", "1900-01-01", "1999-12-31", "century"],
    ["Y3388E2S3", "+338000-01-01", "+338999-12-31", "era"],
    ["2024-21", "2024-03-01", "2024-05-31", "season"],
    ["2023-24", "2023-12-01", "2024-02-29", "season"],
    ["2024-29", "2024-09-01", "2024-11-30", "season"],
    ["2024-30", "2024-12-01", "2025-02-28", "season"],
    ["2024-34", "2024-04-01", "2024-06-30", "season"],
    ["2024-39", "2024-09-01", "2024-12-31", "season"],
    ["2024-41", "2024-07-01", "2024-12-31", "season"],
    ["2014-10-17/2017-12-09", "2014-10-17", "2017-12-09", "interval"],
    ["2024-08-15/2024-08", "2024-08-15", "2024-08-31", "interval"],
    ["../2025-09-30", null, "2025-09-30", "interval"],
    ["/2025-09", null, "2025-09-30", "interval"],
    ["2024-02/..", "2024-02-01", null, "interval"],
    ["2024-02/", "2024-02-01", null, "interval"],
    ["[..2024-09-06]", null, "2024-09-06", "set"],
    ["[2024-09..]", "2024-09-01", null, "set"],
    ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "set"],
    ["{1960,1961-12}", "1960-01-01", "1961-12-31", "set"],
    ["[1760-01,-1760-02,1760-12..]", "-001760-02-01", null, "set"],
  ])("%s is from %s to %s, a %s", (text, from, to, precision) => {
    expect(date(text)).toMatchObject({ edtf: text, from, to, precision });
  });

  it("counts a quarter, a third and a half of a year by whole months", () => {
    for (const [codes, months] of [
      [[33, 34, 35, 36], 3],
      [[37, 38, 39], 4],
      [[40, 41], 6],
    ] as const) {
      codes.forEach((code, i) => {
        expect(date(`2024-${code}`).from).toBe(`2024-${two(i * months + 1)}-01`);
        expect(date(`2024-${code}`).to?.slice(0, 7)).toBe(`2024-${two((i + 1) * months)}`);
      });
    }
  });

  it("keeps ? and ~ apart, and % is both", () => {
    expect(date("2024?")).toMatchObject({ uncertain: true, approximate: false });
    expect(date("2024~")).toMatchObject({ uncertain: false, approximate: true });
    expect(date("2024-08-15/2024-09%")).toMatchObject({ uncertain: true, approximate: true });
  });

  it("refuses space around a date, and gives one object for one text", () => {
    for (const text of [" 2024-08-15", "2024-08-15 ", "2024-08\n"])
      expect(parseDate(text)).toMatchObject({ fault: { rule: "date-format" } });
    expect(parseDate("2024-08~")).toBe(parseDate("2024-08~"));
  });

  it("never ends before it starts", () => {
    fc.assert(
      fc.property(edtf, ({ from, to }) => {
        if (from !== null) expect(isDay(from)).toBe(true);
        if (to !== null) expect(isDay(to)).toBe(true);
        if (from !== null && to !== null) expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is the same when what was kept is read again", () => {
    fc.assert(
      fc.property(edtf, read => {
        expect(date(read.edtf)).toEqual(read);
        expect(formatDate(structuredClone(read), english)).toBe(formatDate(read, english));
      }),
    );
  });

  it("is read the same by the fast way and the slow way", () => {
    const plain = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 0, max: 9999 }),
          fc.integer({ min: 0, max: 14 }),
          fc.integer({ min: 0, max: 32 }),
        )
        .chain(([y, m, d]) => {
          const year = String(y).padStart(4, "0");
          return fc.constantFrom(year, `${year}-${two(m)}`, `${year}-${two(m)}-${two(d)}`);
        }),
      fc.constantFrom("1900-02-29", "2000-02-29", "0000-02-29", "2023-02-29", "0001-01-01", "9999-12-31"),
    );
    fc.assert(
      fc.property(plain, text => {
        const slow = readSingle(text);
        expect(readPlain(text)).toEqual("value" in slow ? slow : null);
      }),
      { numRuns: 1000 },
    );
  });

  it("has every day of the calendar and no other", () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          for (const form of [text, `${text}~`, `${text}/..`, `[${text},2030]`, `${text}T02:00:00Z`]) {
            const reading = parseDate(form);
            expect("date" in reading, form).toBe(day >= 1 && day <= days);
            if ("fault" in reading) expect(reading.fault.rule).toBe("date-invalid");
          }
        }
      }
    }
  });
});

describe("a refused date", () => {
  it.each([
    ["2023-02-29", "date-invalid", "Write an EDTF date such as 2023-02-28 or 2023-02."],
    ["2024-04-31", "date-invalid", "2024-04-30"],
    ["2024-13", "date-invalid", "2024-12"],
    ["2024-00", "date-invalid", "2024-12"],
    ["2024-08-00", "date-invalid", "2024-08-31"],
    ["2024-15-08", "date-invalid", "2024-08-15"],
    ["2024-21-05", "date-invalid", "2024-21"],
    ["-0000", "date-invalid", "0000 or -0001"],
    ["156X-09-31", "date-invalid", "1561-09-30"],
    ["2024-02-28/2024-02-30", "date-invalid", "2024-02-29"],
    ["[2023-02-29,2024]", "date-invalid", "2023-02-28"],
    ["{2023..2023-02-29}", "date-invalid", "2023-02-28"],
    ["2024-08-15T24:00:00Z", "date-invalid", "2024-08-16T00:00:00Z"],
    ["2024-12-31T24:00:00+03:00", "date-invalid", "2025-01-01T00:00:00+03:00"],
    ["2024-08-15T23:59:60Z", "date-invalid", "2024-08-15T23:59:59Z"],
    ["2024-08-15T10:60:00Z", "date-invalid", "2024-08-15T23:59:00Z"],
    ["20230229", "date-invalid", "2023-02-28"],
    ["٢٠٢٣-٠٢-٢٩", "date-invalid", "2023-02-28"],
    ["\u200f/", "date-format", "leave out the field"],
    ["31.02.2024", "date-invalid", "2024-02-29"],
    ["30 February 2024", "date-invalid", "2024-02-29"],
    ["2025/2024", "date-order", "2024/2025"],
    ["2024-08-16/2024-08-15", "date-order", "2024-08-15/2024-08-16"],
    ["0800/-0999", "date-order", "-0999/0800"],
    ["[2024..2023]", "date-order", "2023..2024"],
    ["2024-08-15T02:00:00", "date-offset", "2024-08-15T02:00:00+03:00"],
    ["2024-08-15T02:00", "date-offset", "2024-08-15T02:00:00Z"],
    ["2024-08-15 02:00", "date-offset", "2024-08-15T02:00:00Z"],
    ["2024-08-15T02:00:00+15:00", "date-offset", "+03:00"],
    ["2024-08-15T02:00:00-00:00", "date-offset", "Z"],
    ["2024-08-15 02:00:00Z", "date-format", "2024-08-15T02:00:00Z"],
    ["2024-08-15T02:00Z", "date-format", "2024-08-15T02:00:00Z"],
    ["2024-08-15T02:00:00.5Z", "date-format", "2024-08-15T02:00:00Z"],
    ["2024-08-15T02:00:00+0300", "date-format", "2024-08-15T02:00:00+03:00"],
    ["2024-08-15t02:00:00z", "date-format", "2024-08-15T02:00:00Z"],
    ["20240815T020000Z", "date-format", "2024-08-15T02:00:00Z"],
    ["2024-08T10:00:00Z", "date-format", "day before the T"],
    ["2024-08-15Z", "date-format", "2024-08-15"],
    ["20240501", "date-format", "Write 2024-05-01."],
    ["202405", "date-format", "Write 2024-05."],
    ["12024", "date-format", "Y12024"],
    ["1723680000", "date-format", "hyphens"],
    ["+2024", "date-format", "Write 2024."],
    ["05/01/2024", "date-format", "2024-01-05 for 5 January, or 2024-05-01 for 1 May"],
    ["1/5/2024", "date-format", "2024-05-01 for 1 May, or 2024-01-05 for 5 January"],
    ["13/5/2024", "date-format", "Write 2024-05-13."],
    ["5/13/2024", "date-format", "Write 2024-05-13."],
    ["2024/05/01", "date-format", "Write 2024-05-01."],
    ["2024/05", "date-format", "Write 2024-05."],
    ["08/2024", "date-format", "Write 2024-08."],
    ["01.05.2024", "date-format", "2024-05-01, or 2024-01-05"],
    ["15-08-2024", "date-format", "Write 2024-08-15."],
    ["24-08-15", "date-format", "the year first, with four digits, such as 2024-08-15"],
    ["2024-8-5", "date-format", "Write 2024-08-05."],
    ["2024-8~", "date-format", "Write 2024-08~."],
    ["15 August 2024", "date-format", "Write 2024-08-15."],
    ["Thursday, August 15th, 2024", "date-format", "Write 2024-08-15."],
    ["Aug 2024", "date-format", "Write 2024-08."],
    ["about August 2024", "date-format", "Write 2024-08~."],
    ["probably 2024", "date-format", "Write 2024?."],
    ["7 to 8 August 2023", "date-format", "Write 2023-08-07/2023-08-08."],
    ["7–8 August 2023", "date-format", "Write 2023-08-07/2023-08-08."],
    ["12 or 13 August 2026", "date-format", 'Write "[2026-08-12,2026-08-13]".'],
    ["by 30 September 2025", "date-format", "Write ../2025-09-30."],
    ["since March 2024", "date-format", "Write 2024-03/.. instead."],
    ["first quarter of 2024", "date-format", "Write 2024-33."],
    ["the 2020s", "date-format", "Write 202X."],
    ["44 BCE", "date-format", "Write -0043."],
    ["15 August", "date-format", "Write the year too"],
    ["yesterday", "date-format", "the day itself"],
    ["last week", "date-format", "the day itself"],
    ["before 2024", "date-format", "[..2024-09-05]"],
    ["before 2024-08-15", "date-format", 'Write "[..2024-08-14]".'],
    ["not before 2024-08-15", "date-format", 'Write "[2024-08-15..]".'],
    ["15. August 2024", "date-format", "Write 2024-08-15."],
    ["15 آب 2024", "date-format", "Write 2024-08-15."],
    ["١٥ أغسطس ٢٠٢٤", "date-format", "Write 2024-08-15."],
    ["15 août 2024", "date-format", "Write 2024-08-15."],
    ["2024年8月15日", "date-format", "Write 2024-08-15."],
    [
      "early August 2024",
      "date-format",
      "Write 2024-08, or the days it can mean, such as 2024-08-01/2024-08-10.",
    ],
    ["end of February 2024", "date-format", "such as 2024-02-21/2024-02-29."],
    ["mid-2024", "date-format", "Write 2024, or the months it can mean, such as 2024-05/2024-08."],
    ["2024-08-15 to 2024-08-20", "date-format", "Write 2024-08-15/2024-08-20."],
    ["2024-08-15 - 2024-08-20", "date-format", "Write 2024-08-15/2024-08-20."],
    ["2024-08-15..2024-08-20", "date-format", "Write 2024-08-15/2024-08-20."],
    ["15 August 2024 at 14:00", "date-offset", "Or write only the day: 2024-08-15."],
    ["2024-08-12, 2024-08-13", "date-format", 'Write "[2024-08-12,2024-08-13]" for one of them'],
    ["2024-08-15.", "date-format", "Write 2024-08-15."],
    ["2024-08-15 (approx.)", "date-format", "Write 2024-08-15~."],
    ["2O24-08-15", "date-format", "Write 2024-08-15."],
    ["2024-08-??", "date-format", "Write 2024-08-XX."],
    ["20224-08-15", "date-format", "four digits"],
    ["’24", "date-format", "such as 2024."],
    ["Thu Aug 15 2024 14:00:00 GMT+0200", "date-format", "Write the day alone, 2024-08-15"],
    ["unknown", "date-format", "leave out the field"],
    ["?", "date-format", "leave out the field"],
    ["2024-uu", "date-format", "Write 2024-XX."],
    ["199u", "date-format", "Write 199X."],
    ["196x", "date-format", "Write 196X."],
    ["unknown/2024", "date-format", "Write /2024."],
    ["2024/open", "date-format", "Write 2024/.. instead."],
    ["y170000002", "date-format", "Write Y170000002."],
    ["Y17101E4p3", "date-format", "Write Y17101E4S3."],
    ["2004-06-(01)~", "date-format", "Write 2004-06-~01."],
    ["2011-(06-04)~", "date-format", "Write 2011-~06-~04."],
    ["1984?~", "date-format", "Write 1984%."],
    ["Y2024", "date-format", "Write 2024."],
    ["1950S5", "date-format", "1950S2"],
    ["2024‑08‑15", "date-format", "Write 2024-08-15."],
    ["2024−08", "date-format", "Write 2024-08."],
    ["2014–2017", "date-format", "Write 2014/2017."],
    ["2014-2017", "date-format", "Write 2014/2017."],
    ["٢٠٢٤-٠٨-١٥", "date-format", "Write 2024-08-15."],
    ["２０２４", "date-format", "Write 2024."],
    ["2024-08-15\u200f", "date-format", "Type it again: 2024-08-15."],
    ["2024\ud800-08", "date-format", "Type it again: 2024-08."],
    ["[2026-08-12, 2026-08-13]", "date-format", 'Write "[2026-08-12,2026-08-13]".'],
    ["[2026-08-12,13 August 2026]", "date-format", 'Write "[2026-08-12,2026-08-13]".'],
    ["{1667]", "date-format", "[2024-08-12,2024-08-13]"],
    ["[]", "date-format", "[2024-08-12,2024-08-13]"],
    ["[2023,..2024]", "date-format", "Write"],
    ["../..", "date-format", "leave out the field"],
    ["2024/2025/2026", "date-format", "one slash"],
    ["2024-07/08", "date-format", "Write 2024-07/2024-08."],
    ["2024-08-15/17", "date-format", "Write 2024-08-15/2024-08-17."],
    ["Aug 2024/2024-9", "date-format", "Write 2024-08/2024-09."],
    ["", "date-format", "2024-08-15"],
    ["   ", "date-format", "2024-08-15"],
    ["nothing like a date", "date-format", "2024-08-15"],
    ["2024-W03", "date-unsupported", "Write 2024-01-15/2024-01-21."],
    ["2020-W53-7", "date-unsupported", "Write 2021-01-03."],
    ["2024-015", "date-unsupported", "Write 2024-01-15."],
    ["2024/P1M", "date-unsupported", "both ends"],
    ["20", "date-unsupported", "20XX"],
    ["198", "date-unsupported", "198X"],
    ["202X~", "date-unsupported", "Write 202X."],
    ["202X-21", "date-unsupported", "202X"],
    ["Y12345/2024", "date-unsupported", "this year alone"],
    ["Y1E999", "date-unsupported", "Y999999999999"],
    ["2024-08-15T02:00:00Z~", "date-unsupported", "2024-08-15~"],
    ["2024-08-15T02:00:00Z/2024-08-16", "date-unsupported", "Write days: 2024-08-15/2024-08-16."],
    ["[2024-08-15T02:00:00Z,2025]", "date-unsupported", "Write days"],
    ["1".repeat(LONGEST_DATE + 1), "date-too-long", "2024-08-15"],
  ])("%j is %s, with a way out", (text, rule, hint) => {
    expect(fault(text)).toMatchObject({ rule, hint: expect.stringContaining(hint) });
  });

  it("says what does not exist", () => {
    expect(fault("2023-02-29").message).toBe(
      '"2023-02-29" is not a day that exists; 2023 has no 29 February.',
    );
    expect(fault("2024-13").message).toBe(
      '"2024-13" has the month 13, but months run from 01 to 12 and seasons from 21 to 41.',
    );
    expect(fault("05/01/2024").message).toBe('"05/01/2024" is ambiguous: day first or month first.');
  });

  it("never puts a raw control character, a lone surrogate or the whole of a long text into a message", () => {
    expect(fault("a\u0000\u202eb\ud800").message).toContain("a\\u{0}\\u{202e}b\\u{d800}");
    expect(fault("x".repeat(LONGEST_DATE)).message.length).toBeLessThan(150);
  });

  it("is answered for any text at once, with a message and a hint that show no raw control character", () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."0123456789-/.,~?%XYTZ[]{}() :uES+–٢\u200fаaugst"),
      maxLength: 210,
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 60 })), text => {
        const reading = parseDate(text);
        if ("date" in reading) return;
        expect(reading.fault.rule).toMatch(/^date-(format|invalid|order|offset|unsupported|too-long)$/);
        expect(`${reading.fault.message}${reading.fault.hint}`).not.toMatch(
          /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(reading.fault.message).toMatch(/\.$/);
        expect(reading.fault.hint).toMatch(/\.$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("does not keep the reader waiting, whatever is written", () => {
    const pieces = [
      "[",
      "-",
      "X",
      "u",
      "a ",
      "1 to ",
      "..",
      "XXXX-02-30,",
      "٢",
      "\u200f",
      "12:00 ",
      "2024-",
      "1/",
    ];
    const start = performance.now();
    for (const piece of pieces) {
      parseDate(piece.repeat(100).slice(0, LONGEST_DATE));
      parseDate(`[${piece.repeat(100).slice(0, LONGEST_DATE - 2)}]`);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("suggests only what is read as a date itself", () => {
    const texts = [
      "2024-8-5",
      "15 August 2024",
      "44 BC",
      "2024-W03",
      "199u",
      "2024/open",
      "20240501",
      "12 or 13 August 2026",
    ];
    for (const text of texts) {
      const suggestion = /^Write "?(\S+?)"?(\.| instead\.)$/.exec(fault(text).hint)?.[1] ?? "";
      expect(readExpression(suggestion), text).toHaveProperty("value");
    }
  });
});

describe("a date in words", () => {
  it.each([
    ["2024-08-15", "15 August 2024"],
    ["2024-08", "August 2024"],
    ["2024", "2024"],
    ["2024~", "about 2024"],
    ["2024-08~", "about August 2024"],
    ["2024-08-15?", "probably 15 August 2024"],
    ["2024%", "probably about 2024"],
    ["2014-10-17/2017-12-09", "17 October 2014 to 9 December 2017"],
    ["2023-08-07/2023-08-08", "7 to 8 August 2023"],
    ["2026-01-04/2026-01-10", "4 to 10 January 2026"],
    ["2026-01-28/2026-02-03", "28 January to 3 February 2026"],
    ["2026-01-04/2026-01-10~", "4 January to about 10 January 2026"],
    ["2024-07/2025-03", "July 2024 to March 2025"],
    ["2024-07/2024-09", "July to September 2024"],
    ["2014/2017", "2014 to 2017"],
    ["2025-01/2025-02-09", "January 2025 to 9 February 2025"],
    ["2024-08-15/2024-08-15", "15 August 2024"],
    ["2023-10-17/2024-02~", "17 October 2023 to about February 2024"],
    ["../2025-09-30", "by 30 September 2025"],
    ["../2025-09", "by the end of September 2025"],
    ["../2025", "by the end of 2025"],
    ["../2025~", "by about 2025"],
    ["../2025?", "probably by the end of 2025"],
    ["/2025-09-30", "by 30 September 2025, start not known"],
    ["2024-02/..", "from February 2024"],
    ["2024-02/", "from February 2024, end not known"],
    ["[..2024-09-06]", "on or before 6 September 2024"],
    ["[..1984]", "in or before 1984"],
    ["[1760-12..]", "in or after December 1760"],
    ["[2026-08-12,2026-08-13]", "12 or 13 August 2026"],
    ["[2026-07,2026-08]", "July or August 2026"],
    ["[2026-07-31,2026-08-01]", "31 July or 1 August 2026"],
    ["[2026-08-12..2026-08-15]", "some time from 12 to 15 August 2026"],
    ["[1667,1760-12]", "1667 or December 1760"],
    ["[1760-01,1760-12..]", "January 1760, or December 1760 or later"],
    ["{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672"],
    ["{..1984}", "1984 and before"],
    ["[2024]", "2024"],
    ["202X", "the 2020s"],
    ["200X", "some year between 2000 and 2009"],
    ["20XX", "some year between 2000 and 2099"],
    ["XXXX", "an unknown year"],
    ["2024-08-XX", "some day in August 2024"],
    ["2024-XX", "some month in 2024"],
    ["2024-XX-XX", "some day in 2024"],
    ["1984-1X", "October, November or December 1984"],
    ["2023-02-2X", "between 20 and 28 February 2023"],
    ["156X-12-25", "25 December of some year in the 1560s"],
    ["XXXX-XX-XX", "an unknown day"],
    ["2024-21", "spring 2024"],
    ["2024-24", "winter 2024–25"],
    ["2024-21~", "about spring 2024"],
    ["2024-29", "spring 2024 (southern hemisphere)"],
    ["2024-33", "first quarter of 2024"],
    ["2024-41", "second half of 2024"],
    ["-0043", "44 BCE"],
    ["0000", "1 BCE"],
    ["0079", "79 CE"],
    ["Y170000002", "170,000,002 CE"],
    ["1950S2", "some year between 1900 and 1999, estimated as 1950"],
    ["2024-08-15T02:00:00+03:00", "15 August 2024, 02:00 (UTC+3)"],
    ["2024-08-15T02:00:30Z", "15 August 2024, 02:00:30 (UTC)"],
    ["2024-08-15T02:00:00-04:30", "15 August 2024, 02:00 (UTC−4:30)"],
    ["2004-06~-11", "11 June 2004 (year and month approximate)"],
    ["?2004-06-~11", "11 June 2004 (year uncertain, day approximate)"],
    ["2004-%06", "June 2004 (month uncertain and approximate)"],
  ])("%s reads: %s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ["2024-08-15", "15 Aug"],
    ["2024-09", "September"],
    ["2024-08~", "about August"],
    ["2024", "2024"],
    ["2023-08-07/2023-08-08", "7–8 Aug"],
    ["2026-01-28/2026-02-03", "28 Jan – 3 Feb"],
    ["2024-07/2024-09", "July to September"],
    ["2014-10/2017-12", "Oct 2014 to Dec 2017"],
    ["2014-10-17/2017-12-09", "17 Oct 2014 to 9 Dec 2017"],
    ["2024-02/..", "from February"],
    ["../2025-09-30", "by 30 Sep 2025"],
    ["[2026-08-12,2026-08-13]", "12 or 13 Aug"],
    ["[2025-12-31,2026-01-01]", "31 Dec 2025 or 1 Jan 2026"],
    ["2024-08-XX", "some day in August"],
    ["2024-21", "spring"],
    ["2024-33", "first quarter"],
    ["2024-24", "winter 2024–25"],
    ["2024-08-15T02:00:00+03:00", "15 Aug, 02:00 (UTC+3)"],
  ])("under the heading of a year %s reads: %s", (text, expected) => {
    expect(words(text, { style: "short" })).toBe(expected);
  });

  it.each([
    ["2025-09-30", "by", "by 30 September 2025"],
    ["2025-09", "by", "by the end of September 2025"],
    ["2025", "by", "by the end of 2025"],
    ["202X", "by", "by the end of the 2020s"],
    ["2025~", "by", "by about 2025"],
    ["2025?", "by", "probably by the end of 2025"],
    ["2024-09", "from", "from September 2024"],
    ["2024-09-01%", "from", "probably from about 1 September 2024"],
    ["2026-09", "during", "in September 2026"],
    ["2026-09", "on", "in September 2026"],
    ["2026-09-30", "on", "on 30 September 2026"],
    ["2026-09-30~", "on", "about 30 September 2026"],
    ["2026-09-XX", "on", "some day in September 2026"],
    ["2026-01-04/2026-01-10", "during", "some time from 4 to 10 January 2026"],
    ["2026-01-04/2026-01-10", "by", "by the end of the period 4 to 10 January 2026"],
    ["../2025-09-30", "by", "by 30 September 2025"],
    ["2024-02/..", "from", "from February 2024"],
    ["[..2024-09-06]", "by", "on or before 6 September 2024"],
  ] as const)("%s with the bound %s reads: %s", (text, bound, expected) => {
    expect(words(text, { bound })).toBe(expected);
  });

  it("shows no sign of EDTF, nothing undefined and no number that went wrong", () => {
    const options = fc.record({
      style: fc.constantFrom("long" as const, "short" as const),
      bound: fc.constantFrom(undefined, "on" as const, "by" as const, "from" as const, "during" as const),
    });
    fc.assert(
      fc.property(edtf, options, (read, { style, bound }) => {
        const text = formatDate(read, english, bound === undefined ? { style } : { style, bound });
        expect(text).not.toMatch(/[?~%X[\]{}/]|\.\.|undefined|NaN|null|Infinity| {2}|^ | $/);
        expect(text).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  it("names the weekday of an exact day only", () => {
    expect(weekdayOf(date("2024-08-15"), english)).toBe("Thursday");
    expect(weekdayOf(date("1900-01-01"), english)).toBe("Monday");
    expect(weekdayOf(date("-0001-12-31"), english)).toBe("Friday");
    expect(weekdayOf(date("2024-08-15T23:59:00+14:00"), english)).toBe("Thursday");
    for (const text of ["2024-08", "2024-08-15~", "2024-08-XX", "2024-08-15/2024-08-15"]) {
      expect(weekdayOf(date(text), english)).toBeUndefined();
    }
  });

  it("says what is not known of it", () => {
    expect(precisionNote(date("2024-08"), english)).toBe("day not known");
    expect(precisionNote(date("2024-08-XX"), english)).toBe("day not known");
    expect(precisionNote(date("2024"), english)).toBe("month not known");
    expect(precisionNote(date("202X"), english)).toBe("year not known");
    expect(precisionNote(date("2024-08-15"), english)).toBeUndefined();
    expect(precisionNote(date("2024/2025"), english)).toBeUndefined();
  });

  it("can start a sentence", () => {
    expect(startSentence("about 2024", english)).toBe("About 2024");
    expect(startSentence("15 August", english)).toBe("15 August");
    expect(startSentence("", english)).toBe("");
  });

  it("is an attribute of time only where HTML knows the form", () => {
    for (const text of [
      "2024",
      "2024-08",
      "2024-08-15",
      "0001",
      "2024-08-15T02:00:00+03:00",
      "2024-08-15T02:00:00Z",
    ]) {
      expect(datetimeAttribute(date(text))).toBe(text);
    }
    expect(datetimeAttribute(date("2024-08-15T02:00:00+03"))).toBe("2024-08-15T02:00:00+03:00");
    for (const text of [
      "2024~",
      "2024-21",
      "202X",
      "2024/2025",
      "0000",
      "-0043",
      "Y12345",
      "[2024,2025]",
      "0000-01-01T00:00:00Z",
    ]) {
      expect(datetimeAttribute(date(text)), text).toBeUndefined();
    }
  });
});

describe("the order of dates", () => {
  it("is by the earliest day, then the coarser first, then the time", () => {
    const ordered = [
      "../2026",
      "../2025",
      "Y-17E7",
      "-0043",
      "0001",
      "2024/..",
      "2024",
      "2024-01",
      "2024-01-01",
      "2024-01-01T02:00:00+03:00",
      "2024-01-01T00:30:00Z",
      "2024-08",
      "2024-08-15",
      "Y12345",
    ];
    expect(
      ordered
        .toReversed()
        .map(date)
        .sort(compareDates)
        .map(d => d.edtf),
    ).toEqual(ordered);
  });

  it("leaves two dates of the same days to the writer's own order", () => {
    expect(compareDates(date("2024-08"), date("2024-08~"))).toBe(0);
    expect(compareDates(date("[2024-08-12,2024-08-13]"), date("2024-08-12/2024-08-13"))).toBe(0);
  });

  it("is total: the same from both sides, and without circles", () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)) || 0);
        expect(compareDates(a, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        if (a.from !== null && b.from !== null && daysBetween(a.from, b.from) > 0)
          expect(compareDates(a, b)).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("civil days", () => {
  const day = fc
    .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map(d => d.toISOString().slice(0, 10));

  it("are counted as the calendar counts them", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
    expect(daysBetween("2024-08-15", "2024-08-14")).toBe(-1);
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
    expect(addDays("0000-01-01", -1)).toBe("-000001-12-31");
    expect(addDays("9999-12-31", 1)).toBe("+010000-01-01");
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe(
          (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000,
        );
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it("are counted the same in the furthest years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer(), (year, n) => {
        const from = `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}-03-01`;
        fc.pre(isDay(from));
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });

  it("are known by their form and by the calendar", () => {
    for (const text of ["2024-02-29", "0000-01-01", "-000043-03-15", "+170000002-12-31"])
      expect(isDay(text)).toBe(true);
    for (const text of [
      "2023-02-29",
      "2024-2-9",
      "2024-02",
      "+002024-01-01",
      "-000000-01-01",
      "-0043-03-15",
      "",
    ])
      expect(isDay(text)).toBe(false);
    expect(() => daysBetween("2023-02-29", "2023-03-01")).toThrow(RangeError);
    expect(() => addDays("2023-02-28", 0.5)).toThrow(RangeError);
  });
});

describe("docs/dates.md", () => {
  const page = readFileSync(new URL("../../docs/dates.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter(line => line.startsWith("| `"));

  it("shows dates as readers see them", () => {
    const forms = rows
      .map(row => row.split(" | "))
      .filter(cells => cells.length === 3 && !cells[0]?.includes("date-"));
    expect(forms.length).toBeGreaterThan(25);
    for (const [form = "", seen] of forms) expect(words(form.slice(3, -1)), form).toBe(seen);
  });

  it("names every rule", () => {
    const named = rows.map(row => /^\| `(date-[a-z-]+)`/.exec(row)?.[1]).filter(rule => rule !== undefined);
    expect(named.sort()).toEqual([
      "date-format",
      "date-invalid",
      "date-offset",
      "date-order",
      "date-too-long",
      "date-unsupported",
    ]);
  });
});

describe("the machine", () => {
  it("has no say in dates: time zone and language of the system change nothing", () => {
    const script = `
      import { datetimeAttribute, parseDate } from "./src/date/index.ts";
      import { formatDate, weekdayOf } from "./src/date/words.ts";
      import { english } from "./src/words/en/date.ts";
      for (const text of ["2024-08-15", "2024-08-15T02:00:00+03:00", "2024-03-31~", "2014-10-17/2017-12-09", "2024-24", "2024-02-30"]) {
        const reading = parseDate(text);
        console.log(JSON.stringify(reading));
        if (!reading.date) continue;
        console.log(formatDate(reading.date, english), formatDate(reading.date, english, { style: "short" }));
        console.log(weekdayOf(reading.date, english), datetimeAttribute(reading.date));
      }`;
    const shown = (TZ: string, LANG: string): string =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        encoding: "utf8",
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      });
    const here = shown("UTC", "C");
    expect(here).toContain("15 August 2024, 02:00 (UTC+3)");
    expect(here).toContain("Thursday 2024-08-15");
    expect(shown("Pacific/Kiritimati", "ar_EG.UTF-8")).toBe(here);
    expect(shown("America/Anchorage", "de_DE.UTF-8")).toBe(here);
  }, 30_000);
});

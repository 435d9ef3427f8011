/** The English sentences about a date that moves. */
import { describe, expect, it } from "vitest";
import type { MoveFacts, SinceFirst, Size } from "../../src/words/deadlineWords.ts";
import { wordsFor } from "../../src/words/index.ts";

const { deadline: english } = wordsFor("en");

const size = (...days: readonly [number, number]): Size => ({ days, about: false, years: null });
const year: Size = { days: [365, 365], about: false, years: 1 };
const sinceAgreed = (after: Size): SinceFirst => ({ ...after, status: "agreed" });
const move = (facts: Partial<MoveFacts>) =>
  english.move({
    move: "none",
    days: null,
    about: false,
    status: "announced",
    firstSet: false,
    afterFirst: null,
    ...facts,
  });

describe("how far a date moved", () => {
  it.each([
    [1, year, "agreed", "The agreed date slipped once, by one year."],
    [
      2,
      { ...year, days: [731, 731], years: 2 },
      "agreed",
      "The agreed date slipped twice, by two years in all.",
    ],
    [3, size(40, 40), "announced", "The announced date slipped three times, by 40 days in all."],
    [11, size(40, 40), "announced", "The announced date slipped 11 times, by 40 days in all."],
    [1, size(-9, -3), "confirmed", "The confirmed date came forward once, by 3 to 9 days."],
    [2, size(-3, 9), "postponed", "The date that was set moved twice, by up to 9 days in all."],
    [2, size(0, 0), "agreed", "The agreed date moved twice and came back."],
    [1, null, "agreed", "The agreed date moved once."],
  ] as const)("%i times, %j of an %s date reads: %4$s", (times, shift, status, text) => {
    expect(english.moved(times, shift, status)).toBe(text);
  });

  it("is said of the date as it was first set", () => {
    expect(english.neverMoved("agreed")).toBe("The agreed date has not moved.");
    expect(english.neverMoved("postponed")).toBe("The date that was set has not moved.");
  });
});

describe("how late an outcome is", () => {
  it("names the date from which each number counts", () => {
    expect(english.lateByBoth(sinceAgreed(size(110, 110)), { ...size(8, 8), about: true })).toBe(
      "110 days after the first agreed date, about 8 after the latest",
    );
    expect(english.lateByBoth(sinceAgreed(year), size(1, 1))).toBe(
      "one year after the first agreed date, 1 day after the latest",
    );
    expect(english.lateByBoth(sinceAgreed(size(1, 1)), size(1, 1))).toBe(
      "1 day after the first agreed date, 1 day after the latest",
    );
    expect(english.afterFirst(sinceAgreed({ ...year, about: true }))).toBe(
      "about one year after the first agreed date",
    );
  });

  it("has its date if it is only reported", () => {
    expect(english.reached("on 3 May 2024", [0, 0], false, true)).toBe(
      "reported to have happened on 3 May 2024 (unverified)",
    );
    expect(english.reached("on 3 May 2024", [2, 2], true, true)).toBe(
      "reported to have happened on 3 May 2024, about 2 days late (unverified)",
    );
    expect(english.reached("on 3 May 2024", [0, 0], false, false)).toBe("happened on the promised day");
    expect(english.reached("on 3 May 2024", [-2, -2], false, false)).toBe("happened 2 days early");
    expect(english.reached("on 3 May 2024", null, false, false)).toBe("happened");
    expect(english.outcomeOf("missed", true)).toBe("missed (unverified)");
  });
});

describe("what a statement changed", () => {
  it.each<[Partial<MoveFacts>, string]>([
    [{ move: "later", days: [365, 365] }, "365 days later"],
    [
      { move: "later", days: [3, 3], firstSet: true },
      "first announced date, 3 days later than the one named before",
    ],
    [{ move: "first", firstSet: true, status: "agreed" }, "first agreed date"],
    [{ move: "first", firstSet: true, status: "postponed" }, "first date set"],
    [{ move: "first", status: "reported" }, "first date named"],
    [{ move: "firmer", days: [0, 0], status: "confirmed" }, "same date, now confirmed"],
    [{ move: "firmer", days: [0, 0], about: true }, "same date, more certain"],
    [{ move: "firmer" }, "now with a latest date"],
    [{ move: "none", status: "denied" }, "denied"],
    [{ move: "none", status: "postponed" }, "postponed, no new date"],
    [{ move: "met", days: [57, 57] }, "declared complete, 57 days after the deadline"],
    [{ move: "met", days: [0, 0] }, "declared complete, on the promised day"],
    [
      { move: "met", days: [-5, -5], afterFirst: sinceAgreed(year) },
      "declared complete, 5 days before the deadline, one year after the first agreed date",
    ],
    [
      { move: "met", days: [8, 8], afterFirst: sinceAgreed(size(110, 110)) },
      "declared complete, 110 days after the first agreed date, 8 after the latest",
    ],
  ])("%j reads: %s", (facts, text) => {
    expect(move(facts)).toBe(text);
  });
});

it("speakers are both named, and of more the first with the number of the others", () => {
  expect(english.whoShort(["A", "B"])).toBe("A and B");
  expect(english.whoFirst(["A", "B"])).toBe("A and 1 other");
  expect(english.whoShort(["A", "B", "C"])).toBe("A and 2 others");
});

it("a mark that changes nothing has no empty part in its name", () => {
  expect(english.mark("3 May 2024", "A", "reported: no date named", "", false)).toBe(
    "3 May 2024: A, reported: no date named",
  );
});

it("questions and passed dates are counted in words up to ten", () => {
  expect(english.lead(8)).toMatch(/^Eight questions with a date:/);
  expect(english.lead(1)).toMatch(/^One question with a date:/);
  expect(english.lead(11)).toMatch(/^11 questions/);
  expect(english.datesPassed(1)).toBe("one target date has passed; we do not know if it was met");
  expect(english.datesPassed(2)).toBe("two target dates have passed; we do not know if they were met");
});

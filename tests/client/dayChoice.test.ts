import { expect, it } from "vitest";
import { fitOf, wordDay } from "../../layouts/client/dayChoice.ts";
import { dateOfDay } from "../../src/date/edtfDate.ts";
import { dayTemplates, formatDate } from "../../src/date/words.ts";
import { wordsFor } from "../../src/words/index.ts";

it("words a day as the build does", () => {
  const { dates } = wordsFor("en");
  for (const day of ["2024-08-15", "2024-01-01", "2025-12-31", "0987-05-09"])
    expect(wordDay(day, { months: dayTemplates(dates) })).toBe(
      formatDate(dateOfDay(day), dates).replace(" CE", ""),
    );
});

it.each([
  ["2024-08-15", "exact"],
  ["2024-08-16", "same"],
  ["2024-08-20", "same"],
  ["2024-08-21", "nearest"],
  ["2024-08-29", "nearest"],
  ["2024-08-30", "other"],
  ["2024-08-14", "other"],
])(
  "the page of 15 August, with nothing new until 20 and the next page on 30 August, fits %s: %s",
  (day, fit) => {
    expect(fitOf(day, { from: "2024-08-15", until: "2024-08-20", next: "2024-08-30" })).toBe(fit);
  },
);

it("the last page fits every later day", () => {
  expect(fitOf("2031-01-01", { from: "2024-08-15", until: "2024-08-20", next: undefined })).toBe("nearest");
});

import { expect, it } from "vitest";
import { wordDay } from "../../layouts/client/dayChoice.ts";
import { dateOfDay } from "../../src/date/edtfDate.ts";
import { dayTemplates, formatDate } from "../../src/date/index.ts";
import { wordsFor } from "../../src/words/index.ts";

it("words a day as the build does", () => {
  const { dates } = wordsFor("en");
  for (const day of ["2024-08-15", "2024-01-01", "2025-12-31", "0987-05-09"])
    expect(wordDay(day, { months: dayTemplates(dates) })).toBe(
      formatDate(dateOfDay(day), dates).replace(" CE", ""),
    );
});

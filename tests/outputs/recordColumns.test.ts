/** Columns of tables from the fields of a record, for kinds of field that the records of today do not have. */
import { expect, it } from "vitest";
import {
  actors,
  byLanguage,
  date,
  type Fields,
  listOf,
  recordOf,
  text,
} from "../../src/content/records/field.ts";
import { columnsOf } from "../../src/outputs/recordColumns.ts";
import type { Site } from "../../src/views/site.ts";

// Only a source is looked up in the site.
const site = {} as Site;
const day = (edtf: string) => ({ edtf, from: edtf, to: edtf });

function cellsOf(fields: Fields, row: object) {
  return Object.fromEntries(Object.entries(columnsOf(fields, site)).map(([name, cell]) => [name, cell(row)]));
}

it("a list is one cell, also of dates, and a text by language names the languages", () => {
  const fields = { days: listOf(date(""), ""), tags: listOf(text(""), ""), titles: byLanguage("") };
  const row = { days: [day("2024"), day("2025-03")], tags: ["a", "b"], titles: { fr: "x", ar: "y" } };
  expect(cellsOf(fields, row)).toEqual({ days: "2024; 2025-03", tags: "a; b", titles: "fr: x; ar: y" });
});

it("a record has a column for each of its fields, under names that no other record has", () => {
  const fields = {
    place: recordOf({ name: text(""), country: text("") }, "", { short: "name" }),
    heldIn: recordOf({ country: text(""), on: date(""), who: actors("") }, ""),
    halls: listOf(recordOf({ name: text("") }, ""), ""),
  };
  const row = {
    place: { name: "N", country: "P" },
    heldIn: { country: "C", on: day("2020"), who: ["a", "b"] },
  };
  expect(cellsOf(fields, row)).toEqual({
    place: "N",
    country: "P",
    held_in_country: "C",
    held_in_on: "2020",
    held_in_on_from: "2020",
    held_in_on_to: "2020",
    held_in_who: "a; b",
  });
});

it("two fields cannot have one column", () => {
  expect(() => columnsOf({ a: text(""), b: text("", { written: "a" }) }, site)).toThrow("column a");
});

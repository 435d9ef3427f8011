/** A font file says by its bytes what it is. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { readFont } from "../../../src/content/look/font.ts";

const { resolve } = createRequire(import.meta.url);
const variable = readFileSync(
  resolve("@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2"),
);
const single = readFileSync(
  resolve("@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"),
);

it("has the weights of its axis, or one", () => {
  expect(readFont(variable)).toEqual({ bytes: variable, weights: [100, 900] });
  expect(readFont(single)).toEqual({ bytes: single });
});

it.each([
  ["no font", Buffer.from("<html>"), "not those of a font"],
  ["empty", Buffer.of(), "not those of a font"],
  ["WOFF 1", Buffer.from("wOFF and more"), "WOFF 1"],
  ["TrueType", Buffer.from("\0\x01\0\0 and more", "latin1"), "TrueType"],
  ["OpenType", Buffer.from("OTTO and more"), "OpenType"],
  ["its signature alone", Buffer.from("wOF2"), "damaged"],
  ["cut off", single.subarray(0, 5000), "damaged"],
  ["continued", Buffer.concat([single, Buffer.from("<script>")]), "damaged"],
  ["changed within", Buffer.from(single).fill(0, 2000, 3000), "damaged"],
  ["a collection", Buffer.from(single).fill("ttcf", 4, 8), "damaged"],
])("is an error if it is %s", (_, bytes, why) => {
  const reading = readFont(bytes);
  expect("fault" in reading && reading.fault.message).toContain(why);
});

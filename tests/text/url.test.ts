import { expect, it } from "vitest";
import { addressFault } from "../../src/content/schema/address.ts";
import { parseUrl } from "../../src/text/url.ts";

it("an address with letters beyond ASCII is one however often it is asked", () => {
  const address = "https://bücher.example/straße";
  const asked = Array.from({ length: 20_000 }, () => addressFault(address));
  expect(asked.filter(fault => fault !== undefined)).toEqual([]);
});

it("a text that is no address is none", () => {
  expect(parseUrl("bücher.example")).toBeUndefined();
  expect(parseUrl("https://")).toBeUndefined();
  expect(parseUrl("https://example.org/a")?.pathname).toBe("/a");
});

/** Files are compared as bytes, and not number by number, which takes half a minute for a site. */
import { expect } from "vitest";

expect.addEqualityTesters([
  (a: unknown, b: unknown) => (Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : undefined),
]);

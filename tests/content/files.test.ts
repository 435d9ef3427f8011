/** Bytes into text. What is refused stands in problems.test.ts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/content/files/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a text", () => {
  it("has one kind of line end and no byte order mark, however it was saved", () => {
    for (const end of ["\n", "\r\n", "\r"]) expect(decode(bytes(`\ufeffa${end}b${end}`))).toBe("a\nb\n");
  });

  it("of any script stays as it is", () => {
    const text = "Ação · مؤتمر صحفي\u200f (2024) · 桥 · 👩‍👩‍👧\n";
    expect(decode(bytes(text))).toBe(text);
  });

  it("may turn its direction where it turns back on the same line", () => {
    expect(decode(bytes("a \u2067b\u2069 c\n"))).toBe("a \u2067b\u2069 c\n");
    expect(decode(bytes("a\nb \u2067c\n\u2069 d\n"))).toMatchObject({ position: { line: 2, column: 3 } });
  });

  it("is read, or refused in a place, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), data => {
        const read = decode(data);
        if (typeof read !== "string") expect(read.position.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

/** Pictures that are no drawings: what their bytes say of their size and of their frames. */
import { describe, expect, it } from "vitest";
import { LOGO_KINDS, readPicture } from "../../../src/content/look/picture.ts";

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function little(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
}

const ascii = (text: string) => Buffer.from(text, "latin1");

/** A chunk of a PNG. Nobody here reads its checksum. */
function chunk(name: string, ...data: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(data);
  return Buffer.concat([u32(inside.length), ascii(name), inside, u32(0)]);
}

function png(width: number, height: number, ...chunks: readonly Buffer[]): Buffer {
  const header = chunk("IHDR", u32(width), u32(height), Buffer.of(8, 6, 0, 0, 0));
  return Buffer.concat([ascii("\x89PNG\r\n\x1a\n"), header, ...chunks, chunk("IDAT"), chunk("IEND")]);
}

function webp(...chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const inside = chunks.map(([name, data]) =>
    Buffer.concat([ascii(name), little(data.length, 4), data, Buffer.alloc(data.length % 2)]),
  );
  const body = Buffer.concat([ascii("WEBP"), ...inside]);
  return Buffer.concat([ascii("RIFF"), little(body.length, 4), body]);
}

/** The header of a WebP with flags. */
function extended(width: number, height: number): Buffer {
  return Buffer.concat([little(0, 4), little(width - 1, 3), little(height - 1, 3)]);
}

function box(name: string, ...data: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(data);
  return Buffer.concat([u32(inside.length + 8), ascii(name), inside]);
}

function avif(brand: string): Buffer {
  const size = box("ispe", u32(0), u32(40), u32(20));
  return Buffer.concat([
    box("ftyp", ascii(brand), u32(0), ascii("avifmif1")),
    box("meta", u32(0), box("iprp", box("ipco", size))),
  ]);
}

function saidOf(bytes: Uint8Array): string | undefined {
  return readPicture(bytes, LOGO_KINDS).problems[0]?.fault.message;
}

describe("a picture", () => {
  it.each([
    ["PNG", png(40, 20, chunk("tEXt", ascii("acTL")))],
    ["WebP", webp(["VP8X", extended(40, 20)], ["ICCP", ascii("ANIM.")], ["VP8L", Buffer.alloc(4)])],
    ["AVIF", avif("avif")],
  ])("that stands still is as it was: %s", (_, bytes) => {
    const { picture, problems } = readPicture(bytes, LOGO_KINDS);
    expect(problems).toEqual([]);
    expect([picture?.width, picture?.height]).toEqual([40, 20]);
    expect(picture?.bytes).toBe(bytes);
  });

  it.each([
    ["PNG", png(40, 20, chunk("tEXt", ascii("a")), chunk("acTL", u32(2), u32(0)))],
    ["WebP", webp(["VP8X", extended(40, 20)], ["ICCP", ascii("abc")], ["ANIM", Buffer.alloc(6)])],
    ["AVIF", avif("avis")],
  ])("that moves is an error: %s", (_, bytes) => {
    expect(saidOf(bytes)).toContain("The picture moves");
  });

  it("that few bytes make huge is an error", () => {
    expect(saidOf(png(5000, 5000))).toBeUndefined();
    expect(saidOf(png(5001, 5000))).toContain("5001 × 5000 pixels");
    expect(saidOf(png(2 ** 31 - 1, 2 ** 31 - 1))).toContain("pixels");
  });

  it("whose chunks lead past its end is read to its end", () => {
    const bytes = png(40, 20, Buffer.concat([u32(2 ** 32 - 1), ascii("tEXt")]));
    expect(saidOf(bytes)).toBeUndefined();
  });
});

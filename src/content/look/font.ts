/** A font file -> its bytes and how bold it can be, or why it is none. WOFF2: https://www.w3.org/TR/WOFF2/ */
import { brotliDecompressSync } from "node:zlib";
import type { Fault } from "../../problems/index.ts";

export interface Font {
  readonly bytes: Uint8Array;
  /** The least and the greatest weight of a variable font; absent if it has one weight. */
  readonly weights?: readonly [number, number];
}

/** Tables by their numbers in WOFF2, section 4.1: those that are asked for. */
const FVAR = 47;
const GLYF = 10;
const LOCA = 11;
const OTHER = 63;
const HEADER = 48;

/** Bytes of a font that is unpacked. */
const LARGEST = 50_000_000;

export function readFont(bytes: Uint8Array): Font | { readonly fault: Fault } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = file.subarray(0, 4).toString("latin1");
  if (signature !== "wOF2") return { fault: notWoff2(signature) };
  try {
    if (file.readUInt32BE(8) !== file.length) return { fault: DAMAGED };
    const { tables, end } = readDirectory(file);
    const packed = file.subarray(end, end + file.readUInt32BE(20));
    const data = brotliDecompressSync(packed, { maxOutputLength: LARGEST });
    if (data.length < tables.reduce((sum, { length }) => sum + length, 0)) return { fault: DAMAGED };
    const at = tables.findIndex(({ tag }) => tag === FVAR);
    const before = tables.slice(0, Math.max(at, 0)).reduce((sum, { length }) => sum + length, 0);
    const weights =
      at === -1 ? undefined : weightsIn(data.subarray(before, before + (tables[at]?.length ?? 0)));
    return { bytes, ...(weights && { weights }) };
  } catch {
    return { fault: DAMAGED };
  }
}

interface Table {
  readonly tag: number;
  /** In the unpacked data. */
  readonly length: number;
}

/** Section 4.1, table directory. Throws a RangeError if the file ends within it. */
function readDirectory(file: Buffer): { readonly tables: readonly Table[]; readonly end: number } {
  let end = HEADER;
  const number = () => {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = file.readUInt8(end++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new RangeError("a number has more than five bytes");
  };
  // A collection of fonts is none that CSS can take a weight from.
  if (file.subarray(4, 8).toString("latin1") === "ttcf") throw new RangeError("a collection of fonts");
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file.readUInt8(end++);
    const tag = flags & 0x3f;
    if (tag === OTHER) end += 4;
    const original = number();
    const version = flags >> 6;
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    return { tag, length: isTransformed ? number() : original };
  });
  return { tables, end };
}

/** The axis `wght` of the table `fvar` (OpenType 1.9). */
function weightsIn(table: Buffer): readonly [number, number] | undefined {
  const start = table.readUInt16BE(4);
  const size = table.readUInt16BE(10);
  for (let axis = 0; axis < table.readUInt16BE(8); axis++) {
    const at = start + axis * size;
    if (table.subarray(at, at + 4).toString("latin1") !== "wght") continue;
    const fixed = (offset: number) => Math.round(table.readInt32BE(at + offset) / 65_536);
    return [fixed(4), fixed(12)];
  }
  return undefined;
}

const CONVERT = "Convert it to WOFF2, or ask the font's maker for that file.";

function notWoff2(signature: string): Fault {
  const known = new Map([
    ["wOFF", "WOFF 1"],
    ["\0\x01\0\0", "TrueType"],
    ["OTTO", "OpenType"],
    ["ttcf", "a collection of fonts"],
  ]).get(signature);
  return {
    rule: "look-kind",
    message:
      known === undefined
        ? "The bytes of this file are not those of a font."
        : `This font is ${known}, not WOFF2.`,
    hint: CONVERT,
  };
}

const DAMAGED: Fault = {
  rule: "look-kind",
  message: "The font is damaged: its tables cannot be read.",
  hint: CONVERT,
};

/** A file -> a picture that pages can show, whose kind its bytes say, whatever its name. The door to image-size. */
import { imageSize } from "image-size";
import { type Fault, START } from "../../problems/index.ts";
import { decode } from "../files/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import { readSvg, type Size } from "./svg.ts";

export type PictureKind = "svg" | "png" | "jpg" | "webp" | "avif" | "ico";

export interface Picture extends Size {
  readonly kind: PictureKind;
  /** Of a drawing, printed anew. */
  readonly bytes: Uint8Array;
}

export interface PictureReading {
  readonly picture?: Picture;
  readonly problems: readonly LocatedFault[];
}

export const LOGO_KINDS: readonly PictureKind[] = ["svg", "png", "webp", "jpg", "avif"];
export const ICON_KINDS: readonly PictureKind[] = ["svg", "png", "ico"];

/** What a file of each kind begins with, in Latin-1. */
const SIGNATURES: readonly (readonly [PictureKind, (head: string) => boolean])[] = [
  ["png", head => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["jpg", head => head.startsWith("\xff\xd8\xff")],
  ["webp", head => head.startsWith("RIFF") && head.startsWith("WEBP", 8)],
  ["avif", head => head.startsWith("ftyp", 4) && /avi[fs]/.test(head.slice(8, 40))],
  ["ico", head => head.startsWith("\0\0\x01\0")],
  [
    "svg",
    head =>
      head
        .replace(/^\xef\xbb\xbf/, "")
        .trimStart()
        .startsWith("<"),
  ],
];

/** @param kinds Those that may be shown in its place. */
export function readPicture(bytes: Uint8Array, kinds: readonly PictureKind[]): PictureReading {
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  const kind = SIGNATURES.find(([, begins]) => begins(head))?.[0];
  if (kind === undefined || !kinds.includes(kind)) return failed(wrongKind(kind, kinds));
  if (kind !== "svg") {
    if (moves(kind, bytes)) return failed(MOVING);
    const size = sizeOf(bytes);
    if (size === undefined) return failed(DAMAGED);
    if (size.width * size.height > MOST_PIXELS) return failed(tooMany(size));
    return { picture: { kind, bytes, ...size }, problems: [] };
  }
  const text = decode(bytes);
  if (typeof text !== "string") return { problems: [text] };
  const { drawing, problems } = readSvg(text);
  if (drawing === undefined) return { problems };
  const { width, height } = drawing;
  return { picture: { kind, width, height, bytes: Buffer.from(drawing.text) }, problems };
}

function failed(fault: Fault): PictureReading {
  return { problems: [{ fault, position: START }] };
}

/** A browser needs four bytes of memory for each pixel, however few the file has. */
const MOST_PIXELS = 25_000_000;

/** Whether it has more than one frame: by the chunk of animations in PNG and WebP, and the brand of sequences in AVIF. */
function moves(kind: PictureKind, bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case "png":
      return hasChunk(file, { from: 8, nameAt: 4, around: 12, length: at => file.readUInt32BE(at) }, "acTL");
    case "webp":
      return hasChunk(
        file,
        // Chunks have an even length.
        { from: 12, nameAt: 0, around: 8, length: at => 2 * Math.ceil(file.readUInt32LE(at + 4) / 2) },
        "ANIM",
      );
    case "avif":
      return file.toString("latin1", 8, 12) === "avis";
    default:
      return false;
  }
}

/** How the chunks of a file follow one another; `around` counts the bytes of one besides its data. */
interface Chunks {
  readonly from: number;
  readonly nameAt: number;
  readonly around: number;
  readonly length: (at: number) => number;
}

function hasChunk(file: Buffer, { from, nameAt, around, length }: Chunks, name: string): boolean {
  for (let at = from; at + 8 <= file.length; at += around + length(at))
    if (file.toString("latin1", at + nameAt, at + nameAt + 4) === name) return true;
  return false;
}

/** As it is shown: turned, if the camera says so. */
function sizeOf(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

const NAMES: Readonly<Record<PictureKind, string>> = {
  svg: "SVG",
  png: "PNG",
  jpg: "JPEG",
  webp: "WebP",
  avif: "AVIF",
  ico: "ICO",
};

function wrongKind(kind: PictureKind | undefined, kinds: readonly PictureKind[]): Fault {
  const wanted = `${kinds
    .slice(0, -1)
    .map(each => NAMES[each])
    .join(", ")} or ${NAMES[kinds.at(-1) ?? "svg"]}`;
  return {
    rule: "look-kind",
    message:
      kind === undefined
        ? "The bytes of this file are not those of a picture that can be shown here."
        : `This file is ${NAMES[kind]}, which cannot be shown here.`,
    hint: `Save the picture as ${wanted}.`,
  };
}

function tooMany({ width, height }: Size): Fault {
  return {
    rule: "look-kind",
    message: `The picture has ${width} × ${height} pixels, which browsers need a lot of memory for.`,
    hint: `Save it with fewer. At most ${MOST_PIXELS / 1_000_000} million are allowed.`,
  };
}

const MOVING: Fault = {
  rule: "look-kind",
  message: "The picture moves, and readers could not stop it.",
  hint: "Save one frame of it.",
};

const DAMAGED: Fault = {
  rule: "look-kind",
  message: "The picture is damaged: its size cannot be read.",
  hint: "Save it again.",
};

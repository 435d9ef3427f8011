/** A story's own face as plain data, after everything in it has been read and found sound. */

/** `sans` is that of headings and labels, `serif` that of running text. */
export type Voice = "sans" | "serif";

export const VOICES: readonly Voice[] = ["sans", "serif"];

/** A file for the folder of the assets. */
export interface LookAsset {
  /** It follows from the bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Logo {
  /** Names of assets. `dark` is for a dark ground. */
  readonly file: string;
  readonly dark?: string;
  /** Its own size, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Look {
  readonly assets: readonly LookAsset[];
  readonly logo?: Logo;
  readonly icon?: { readonly file: string; readonly type: string };
  /** Of each font that is not Dateline's, the name of its asset; `null` for the fonts of the reader's system. */
  readonly fonts: { readonly [Name in Voice]?: string | null };
  /** What follows Dateline's style sheet: the layers of the look and of the theme. Empty if there is nothing to say. */
  readonly style: string;
  /** HTML. */
  readonly footer?: string;
}

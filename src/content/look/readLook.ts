/** What `look` in story.yaml says, and the files that it names -> the story's own face, or what is wrong with it. */
import { type Fault, hasErrors, nearest, type Problem, printable, START } from "../../problems/index.ts";
import { contentName } from "../../text/contentName.ts";
import { decode, type LookFile, type SourceFile } from "../files/index.ts";
import type { FieldPath, Locate, LocatedFault } from "../frontMatter/position.ts";
import type { Link } from "../markdown/index.ts";
import { problemOf } from "../problemOf.ts";
import type { WrittenLook } from "../records/look.ts";
import { listOf } from "./addressFault.ts";
import { type Hex, nearestPassing } from "./colours.ts";
import { colourOfPage, contrastProblems, type Setter, WHOLE } from "./contrast.ts";
import { type Font, readFont } from "./font.ts";
import { readFooter } from "./footer.ts";
import type { Logo, Look, LookAsset, Voice } from "./look.ts";
import { lookLayer } from "./lookLayer.ts";
import { ICON_KINDS, LOGO_KINDS, type Picture, type PictureKind, readPicture } from "./picture.ts";
import { readStyleSheet } from "./styleSheet.ts";
import { PAIRS, type Scheme } from "./tokens.ts";

export interface LookReading {
  /** Absent if there is none, or anything is wrong with it. */
  readonly look?: Look;
  readonly problems: readonly Problem[];
  /** What the foot of the pages leads to. */
  readonly foot?: { readonly file: string; readonly links: readonly Link[] };
  /** Files that are text, for excerpts. */
  readonly texts: readonly SourceFile[];
}

interface Story {
  /** story.yaml, as the writer knows it. */
  readonly file: string;
  readonly look?: WrittenLook | undefined;
  readonly locate?: Locate | undefined;
  /** Whether nothing in it is invalid. */
  readonly isSound: boolean;
}

/** Bytes of what every page loads. */
const LIMITS = { logo: 300_000, icon: 100_000, style: 300_000, footer: 20_000 } as const;

export function readLook(story: Story, files: readonly LookFile[]): LookReading {
  if (story.look === undefined) return { problems: unused(files, new Set(), false), texts: [] };
  return new Reader(story, story.look, files).read();
}

type ReadFile = LookFile & { readonly bytes: Uint8Array };

function isRead(file: LookFile): file is ReadFile {
  return file.bytes !== undefined;
}

/** A reading under way: what was found, what is wrong, and which files are used. */
class Reader {
  readonly #problems: Problem[] = [];
  readonly #assets = new Map<string, LookAsset>();
  readonly #used = new Set<string>();
  readonly #texts: SourceFile[] = [];
  /** Whether a file that is named could not be read. */
  #isIncomplete = false;
  readonly #story: Story;
  readonly #written: WrittenLook;
  readonly #files: ReadonlyMap<string, LookFile>;

  constructor(story: Story, written: WrittenLook, files: readonly LookFile[]) {
    this.#story = story;
    this.#written = written;
    this.#files = new Map(files.map(file => [file.name, file]));
  }

  read(): LookReading {
    const { accent, accentDark, logo, logoDark } = this.#written;
    if (logoDark !== undefined && logo === undefined)
      this.#atField(without("logo-dark", "logo"), ["look", "logo-dark"]);
    if (accentDark !== undefined && accent === undefined)
      this.#atField(without("accent-dark", "accent"), ["look", "accent-dark"]);
    const shown = this.#logo();
    const icon = this.#picture("icon", ICON_KINDS, LIMITS.icon);
    const fonts = { sans: this.#font("sans"), serif: this.#font("serif") };
    const theme = this.#theme();
    const foot = this.#footer();
    const accents = this.#accents(theme?.settings ?? []);
    if (theme !== undefined || accent !== undefined)
      for (const { file, position, path, fault, severity } of contrastProblems(
        [...accents, ...(theme?.settings ?? [])],
        theme?.uses ?? new Set(),
      ))
        this.#problems.push(problemOf(file, fault, position, path, severity));
    // A file may be unused because its name is wrong where it is used.
    const left =
      hasErrors(this.#problems) || !this.#story.isSound
        ? []
        : unused([...this.#files.values()], this.#used, true);
    const problems = [...this.#problems, ...left];
    const said = { problems, texts: this.#texts, ...(foot && { foot }) };
    if (hasErrors(problems) || this.#isIncomplete) return said;
    const printed = theme?.print(name => this.#assetOfTheme(name)) ?? "";
    return {
      ...said,
      look: {
        style:
          lookLayer({ fonts, light: accent, dark: accents.find(each => each.schemes[0] === "dark")?.value }) +
          (printed === "" ? "" : `@layer theme{${printed}}`),
        fonts: {
          ...(fonts.sans !== undefined && { sans: fonts.sans?.file ?? null }),
          ...(fonts.serif !== undefined && { serif: fonts.serif?.file ?? null }),
        },
        assets: [...this.#assets.values()],
        ...(shown && { logo: shown }),
        ...(icon && { icon: { file: icon.file, type: TYPES[icon.picture.kind] } }),
        ...(foot && { footer: foot.html }),
      },
    };
  }

  #logo(): Logo | undefined {
    const logo = this.#picture("logo", LOGO_KINDS, LIMITS.logo);
    const dark = this.#picture("logo-dark", LOGO_KINDS, LIMITS.logo);
    if (logo === undefined) return undefined;
    const { width, height } = logo.picture;
    return { file: logo.file, ...(dark && { dark: dark.file }), width, height };
  }

  #picture(
    field: "logo" | "logo-dark" | "icon",
    kinds: readonly PictureKind[],
    limit: number,
  ): { readonly file: string; readonly picture: Picture } | undefined {
    const written = {
      logo: this.#written.logo,
      "logo-dark": this.#written.logoDark,
      icon: this.#written.icon,
    };
    const file = this.#file(written[field], ["look", field], limit);
    if (file === undefined) return undefined;
    const picture = this.#readPicture(file, kinds);
    return picture && { picture, file: this.#asset(`${field}.${picture.kind}`, picture.bytes) };
  }

  #readPicture(file: ReadFile, kinds: readonly PictureKind[]): Picture | undefined {
    const { picture, problems } = readPicture(file.bytes, kinds);
    if (problems.length > 0) this.#keepText(file);
    this.#inFile(file, problems);
    return picture;
  }

  #font(voice: Voice): (Font & { readonly file: string }) | null | undefined {
    const written = this.#written.fonts?.[voice];
    if (written === undefined || written === null) return written;
    const file = this.#file(written, ["look", "fonts", voice]);
    if (file === undefined) return undefined;
    const font = readFont(file.bytes);
    if ("fault" in font) {
      this.#inFile(file, [{ fault: font.fault, position: START }]);
      return undefined;
    }
    return { ...font, file: this.#asset(`${voice}.woff2`, font.bytes) };
  }

  #theme() {
    const file = this.#file(this.#written.style, ["look", "style"], LIMITS.style);
    const text = file && this.#textOf(file);
    if (file === undefined || text === undefined) return undefined;
    const reading = readStyleSheet(text, [...this.#files.keys()]);
    this.#inFile(file, reading.problems);
    for (const name of reading.files) this.#used.add(name);
    if (reading.problems.length > 0) return undefined;
    for (const name of reading.files) this.#assetOfTheme(name);
    return { ...reading, settings: reading.settings.map(each => ({ ...each, file: file.path })) };
  }

  readonly #namesOfTheme = new Map<string, string>();

  /** Returns the name in the site of a file that the style sheet asks for. What is wrong with it is reported once. */
  #assetOfTheme(name: string): string {
    const known = this.#namesOfTheme.get(name);
    if (known !== undefined) return known;
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`the style sheet asks for "${name}", which is not there`);
    if (!isRead(file)) this.#isIncomplete = true;
    const made = isRead(file) ? this.#madeForTheme(file) : "";
    this.#namesOfTheme.set(name, made);
    return made;
  }

  #madeForTheme(file: ReadFile): string {
    if (/\.(?:woff2?|ttf|otf)$/i.test(file.name)) {
      const font = readFont(file.bytes);
      if (!("fault" in font)) return this.#asset("look.woff2", font.bytes);
      this.#inFile(file, [{ fault: font.fault, position: START }]);
      return "";
    }
    const picture = this.#readPicture(file, LOGO_KINDS);
    return picture === undefined ? "" : this.#asset(`look.${picture.kind}`, picture.bytes);
  }

  #footer() {
    const file = this.#file(this.#written.footer, ["look", "footer"], LIMITS.footer);
    const text = file && this.#textOf(file);
    if (file === undefined || text === undefined) return undefined;
    const { html, links, problems } = readFooter(text);
    this.#inFile(file, problems);
    return { file: file.path, links, html };
  }

  /** What `accent` and `accent-dark` set. Without the second, the nearest colour of that hue that can be read in the dark. */
  #accents(theme: readonly Setter[]): readonly Setter[] {
    const { accent, accentDark } = this.#written;
    if (accent === undefined) return [];
    const setter = (name: string, value: string, schemes: readonly Scheme[], field: string): Setter => {
      const path: FieldPath = ["look", field];
      const position = this.#story.locate?.(path) ?? START;
      return { name, value, schemes, scope: WHOLE, file: this.#story.file, position, path };
    };
    const dark = accentDark ?? darkOf(accent, theme) ?? accent;
    return [
      setter("--accent", accent, ["light"], "accent"),
      setter("--accent", dark, ["dark"], accentDark === undefined ? "accent" : "accent-dark"),
    ];
  }

  /** Returns the file that a field names. Reports one that is not there. */
  #file(name: string | undefined, path: FieldPath, limit = Number.POSITIVE_INFINITY): ReadFile | undefined {
    if (name === undefined) return undefined;
    const file = this.#files.get(name);
    if (file === undefined) {
      this.#atField(missing(name, [...this.#files.keys()]), path);
      return undefined;
    }
    this.#used.add(name);
    if (!isRead(file)) {
      this.#isIncomplete = true;
      return undefined;
    }
    if (file.bytes.length <= limit) return file;
    this.#inFile(file, [{ fault: tooLarge(file.bytes.length, limit), position: START }]);
    return undefined;
  }

  #asset(name: string, bytes: Uint8Array): string {
    const named = contentName(name, bytes);
    this.#assets.set(named, { name: named, bytes });
    return named;
  }

  #textOf(file: ReadFile): string | undefined {
    const text = decode(file.bytes);
    if (typeof text !== "string") {
      this.#inFile(file, [text]);
      return undefined;
    }
    this.#texts.push({ path: file.path, text });
    return text;
  }

  #keepText({ path, bytes }: ReadFile): void {
    const text = decode(bytes);
    if (typeof text === "string") this.#texts.push({ path, text });
  }

  #atField(fault: Fault, path: FieldPath): void {
    this.#problems.push(problemOf(this.#story.file, fault, this.#story.locate?.(path) ?? START, path));
  }

  #inFile({ path }: LookFile, faults: readonly LocatedFault[]): void {
    for (const { fault, position, severity } of faults)
      this.#problems.push(problemOf(path, fault, position, [], severity));
  }
}

const TYPES: Readonly<Record<PictureKind, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
};

function darkOf(accent: Hex, theme: readonly Setter[]): Hex | undefined {
  const grounds = PAIRS.flatMap(({ is, on, least }) => {
    const colour = is === "--accent" ? colourOfPage(on, "dark", theme) : undefined;
    return colour === undefined ? [] : [{ colour, least }];
  });
  return nearestPassing(accent, grounds);
}

/** Warns of files that nothing uses; of all together if there is no look. */
function unused(files: readonly LookFile[], used: ReadonlySet<string>, hasLook: boolean): Problem[] {
  const left = files.filter(({ name }) => !used.has(name) && !BELONGS_TO_OTHERS.test(name));
  const [first] = left;
  if (first === undefined) return [];
  if (!hasLook) return [problemOf(first.path, NO_LOOK, START)];
  return left.map(({ path }) => problemOf(path, UNUSED, START));
}

/** Fonts come with their licence. */
const BELONGS_TO_OTHERS = /(?:^|\/)(?:readme|licen[cs]e|copying|ofl|notice|authors|fontlog)(?:[._-][^/]*)?$/i;

const NO_LOOK: Fault = {
  rule: "file-ignored",
  message: "This file is ignored: `story.yaml` has no `look`.",
  hint: "Write `look` in `story.yaml` and name the file there, or delete the folder.",
};

const UNUSED: Fault = {
  rule: "file-ignored",
  message: "This file is ignored: neither `look` in `story.yaml` nor its style sheet names it.",
  hint: "Name it, or delete it.",
};

function missing(name: string, names: readonly string[]): Fault {
  const bare = name.replace(/^look\//i, "");
  const near = names.includes(bare) ? bare : nearest(name, names);
  return {
    rule: "look-file",
    message: `There is no file "${printable(name)}" in \`look/\`.`,
    hint: near === undefined ? listOf(names) : `Did you mean "${near}"?`,
  };
}

function tooLarge(size: number, limit: number): Fault {
  return {
    rule: "file-size",
    message: `The file has ${size} bytes, but every page loads it, and at most ${limit} are allowed.`,
    hint: "Save a smaller one.",
  };
}

function without(field: string, other: string): Fault {
  return {
    rule: "look-file",
    message: `\`${field}\` is given without \`${other}\`.`,
    hint: `Give \`${other}\` too. \`${field}\` takes its place on a dark ground.`,
  };
}

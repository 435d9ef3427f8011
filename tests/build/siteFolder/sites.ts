/** Sites made of texts, through the door that builds use. */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SiteFolder } from "../../../src/build/siteFolder/index.ts";
import { temporaryFolder } from "../../folders.ts";

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

interface Order {
  readonly cache?: string;
  readonly inPlace?: boolean;
  readonly isOwn?: boolean;
  /** Whether everything is written, and nothing is said of it, as by a writer that knows no last site. */
  readonly isAnew?: boolean;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The path of a site to be, alone in its folder. */
export function newSite(): string {
  return join(temporaryFolder(), "site");
}

/** Publishes a site. Returns the files that were not kept. */
export async function publish(output: string, texts: Texts, order: Order = {}): Promise<string[]> {
  const { isAnew = false, ...rest } = order;
  const folder = await SiteFolder.open({ output, content: CONTENT, ...rest });
  const written: string[] = [];
  try {
    await folder.publish(async stage => {
      for (const [file, text] of Object.entries(texts)) {
        if (!isAnew && stage.keep(file, sha256(text))) continue;
        writeInto(stage.path, { [file]: text });
        if (!isAnew) stage.wrote(file, sha256(text));
        written.push(file);
      }
    }, []);
  } finally {
    folder.close();
  }
  return written;
}

const CONTENT = join(temporaryFolder(), "content");

export function writeInto(folder: string, texts: Texts): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What the disk says of everything in a folder, and of the folder. */
export function statesIn(folder: string): Map<string, string> {
  const names = ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })];
  return new Map(
    names.sort().map(name => {
      const { ino, mtimeNs, ctimeNs, nlink } = lstatSync(join(folder, name), { bigint: true });
      return [name.replaceAll("\\", "/"), `${ino} ${mtimeNs} ${ctimeNs} ${nlink}`];
    }),
  );
}

/** Makes what a package holds and a repository does not: the program, compiled, and the licences of the packages in it. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileForPackage, nameOf, packagesOf } from "./compile.js";

const PROGRAM_FOLDER = fileURLToPath(new URL("..", import.meta.url));
const PACKED = join(PROGRAM_FOLDER, "dist");

const made = mkdtempSync(`${PACKED}-`);
try {
  const packages = [...(await compileForPackage(made)), ...(await packagesOfAssets())];
  writeFileSync(join(made, "licences.txt"), licencesOf(packages));
  rmSync(PACKED, { recursive: true, force: true });
  renameSync(made, PACKED);
} finally {
  rmSync(made, { recursive: true, force: true });
}

/** The packages whose files a site gets: those that the scripts import, and the fonts. */
async function packagesOfAssets() {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: PROGRAM_FOLDER,
    entryPoints: ["layouts/client/early.ts", "layouts/client/site.ts", "layouts/client/search.ts"],
    bundle: true,
    write: false,
    outdir: "dist",
    metafile: true,
    logLevel: "silent",
  });
  const { devDependencies } = JSON.parse(readFileSync(join(PROGRAM_FOLDER, "package.json"), "utf8"));
  const fonts = Object.keys(devDependencies).filter(name => name.startsWith("@fontsource"));
  return packagesOf([...Object.keys(metafile.inputs), ...fonts.map(name => `node_modules/${name}`)]);
}

/** Throws if a package has no licence: it may not be handed on. */
function licencesOf(folders) {
  const entries = [...new Set(folders)]
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find(each => /^licen[cs]e(\.(md|txt|mit))?$/i.test(each));
      if (license === undefined) throw new Error(`${name} ${version} names no licence.`);
      const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
      return `${name} ${version}: ${license}\n${text}`;
    });
  const head = "The program is compiled together with these packages. Each keeps its own licence.\n";
  return [head, ...entries].join(`\n${"-".repeat(80)}\n\n`).replaceAll("\r\n", "\n");
}

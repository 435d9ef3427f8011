/**
 * Compiles the program: TypeScript and packages -> one file that Node runs as it is, the thread that writes, and the style
 * sheet and scripts of a site. Each state of the code has a folder of its own in `.cache/program/`, made when it is first
 * needed. A package holds one that is made when it is packed.
 */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROGRAM_FOLDER = fileURLToPath(new URL("..", import.meta.url));
const COMPILED = join(PROGRAM_FOLDER, ".cache", "program");

/** What the compiled program is made from. The packages are those of the lock file. */
const SOURCES = ["src", "layouts", "bin", ".eleventy.ts", "package.json", "tsconfig.json"];
const LOCK = join("node_modules", ".package-lock.json");

/** States of the code that are kept, for those who change to and fro, and for programs that run. */
const MOST_KEPT = 8;

/** Returns the folder of the compiled program, which is compiled if it is not there. */
export async function compiled() {
  const folder = join(COMPILED, keyOf(PROGRAM_FOLDER));
  if (existsSync(folder)) {
    keepLonger(folder);
    return folder;
  }
  let made;
  try {
    made = join(COMPILED, `new-${process.pid}-${Date.now()}`);
    mkdirSync(made, { recursive: true });
  } catch {
    // The program is where nothing can be written: it is compiled anew for each process.
    made = mkdtempSync(join(tmpdir(), "dateline-"));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    await compileInto(made);
    return made;
  }
  try {
    await compileInto(made);
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
  removeOld();
  return folder;
}

/** A name for the files of the code as they are on this disk. Nobody can set back when the status of a file changed last. */
function keyOf(program) {
  return hashOf(program, (path, { size, mtimeMs, ctimeMs }) => `${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
}

/** A name for what the code says, the same on every machine. */
function versionOf(program) {
  return hashOf(
    program,
    (path, { size }) => `${path} ${size}\n${readFileSync(join(program, path), "utf8")}\n`,
  );
}

/** Returns 16 characters that follow from what is told of each file, in order. */
function hashOf(program, told) {
  const hash = createHash("sha256");
  const add = path => {
    const status = statSync(join(program, path), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory())
      for (const name of readdirSync(join(program, path)).sort()) add(join(path, name));
    else hash.update(told(path, status));
  };
  for (const source of [...SOURCES, LOCK]) add(source);
  return hash.digest("hex").slice(0, 16);
}

/**
 * Compiles for a package into a folder beside `bin`, which finds the program from where it is. Returns the folders of the
 * packages that are in it.
 */
export function compileForPackage(folder) {
  return compileInto(folder, { isPackage: true });
}

async function compileInto(folder, { isPackage = false } = {}) {
  const { build } = await esbuild();
  const program = JSON.stringify(relative(folder, PROGRAM_FOLDER));
  const options = {
    absWorkingDir: PROGRAM_FOLDER,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    define: { COMPILED: "true", "import.meta.url": "PROGRAM_URL" },
    banner: {
      js: `const [PROGRAM_URL, PACKAGES_URL] = [[${program}, "src/problems/paths.ts"], ["packages"]].map(names => require("node:url").pathToFileURL(require("node:path").resolve(__dirname, ...names)).href);`,
    },
  };
  const results = await Promise.all([
    build({
      ...options,
      entryPoints: ["src/program.ts"],
      outfile: join(folder, "program.cjs"),
      sourcemap: isPackage ? false : "external",
      sourcesContent: false,
      // The first makes the assets, the second is never used.
      external: ["esbuild", "@11ty/eleventy-dev-server"],
      plugins: [ownAddresses(isPackage)],
    }),
    build({ ...options, entryPoints: ["src/build/writerThread.ts"], outfile: join(folder, "writer.cjs") }),
  ]);
  const packages = packagesOf(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  if (isPackage)
    for (const each of packages)
      if (each.endsWith(READS_ITS_OWN)) copyManifest(each, join(folder, "packages"));
  // What builds keep is of no use to another version.
  writeFileSync(join(folder, "version"), versionOf(PROGRAM_FOLDER));
  const compiledProgram = createRequire(import.meta.url)(join(folder, "program.cjs"));
  await compiledProgram.makeAssets(join(folder, "assets"));
  return packages;
}

/** Ends the process with one line where the packages are not installed, which compile it and are compiled into it. */
function esbuild() {
  return import("esbuild").catch(error => {
    process.stderr.write(
      `The packages of Dateline are not installed in ${PROGRAM_FOLDER}: ${error.code}. Run npm ci there, without --omit=dev.\n`,
    );
    process.exit(1);
  });
}

/** The package that reads its own package.json when it runs. */
const READS_ITS_OWN = "@11ty/eleventy";

function copyManifest(packageFolder, packages) {
  const to = join(packages, nameOf(packageFolder));
  mkdirSync(to, { recursive: true });
  copyFileSync(join(packageFolder, "package.json"), join(to, "package.json"));
}

/** Packages that ask where they are get the address of their own file, or in a package the one that it would have in `packages`. */
function ownAddresses(isPackage) {
  const addressOf = path =>
    isPackage
      ? `(PACKAGES_URL + ${JSON.stringify(`/${nameOf(path)}`)})`
      : JSON.stringify(pathToFileURL(path).href);
  return {
    name: "own addresses",
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        return { contents: text.replaceAll("import.meta.url", addressOf(path)) };
      });
    },
  };
}

/** The folders of the packages that files are from, in order of their names. */
export function packagesOf(files) {
  const folders = files.flatMap(
    file => /^.*[\\/]?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [],
  );
  return [...new Set(folders)].sort().map(folder => join(PROGRAM_FOLDER, folder));
}

/** The name of a package from its folder, or of a file in it. */
export function nameOf(path) {
  return path
    .split(/[\\/]node_modules[\\/]/)
    .at(-1)
    .replaceAll("\\", "/");
}

/** Says that it is in use. */
function keepLonger(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It belongs to somebody else.
  }
}

/** Removes the states of the code that have not been used for longest. */
function removeOld() {
  const folders = readdirSync(COMPILED)
    .map(name => join(COMPILED, name))
    .flatMap(path => {
      const status = statSync(path, { throwIfNoEntry: false });
      return status === undefined ? [] : [{ path, time: status.mtimeMs }];
    })
    .sort((a, b) => b.time - a.time);
  for (const { path } of folders.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** What lies beside story.yaml and is not read: what it was probably meant for, or nothing if it is no part of a story. */
import type { Fault, Severity } from "../../problems/problem.ts";

export interface Beside {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether it is a folder that a build has written. */
  readonly isSite: boolean;
}

/** Returns what to say of a file or folder that is ignored, or `undefined` if its owner knows that. */
export function ignoredFault({
  name,
  isFolder,
  isSite,
}: Beside): { readonly fault: Fault; readonly severity: Severity } | undefined {
  const file = /^(story|actors?)\.(?:ya?ml|json|toml|csv|md)$/i.exec(name)?.[1]?.toLowerCase();
  if (/^address(?:es)?\.(?:txt|ya?ml|json|csv|md)$/i.test(name))
    return { fault: misnamed("addresses.txt"), severity: "error" };
  if (file !== undefined)
    return { fault: misnamed(`${file.replace(/^actor$/, "actors")}.yaml`), severity: "error" };
  if (isFolder && /^(?:articles?|pages?|posts|events|entries)$/i.test(name))
    return { fault: wrongFolder(/^page/i.test(name) ? "pages" : "articles"), severity: "error" };
  if (isSite || NOT_OF_THE_STORY.test(name) || (isFolder && FOLDERS_OF_A_PROJECT.test(name)))
    return undefined;
  if (!isFolder && /\.(?:md|markdown)$/i.test(name)) return { fault: OUTSIDE, severity: "warning" };
  const forTheSite = isFolder ? FOLDERS_OF_A_SITE.test(name) : FILES_OF_A_SITE.test(name);
  return { fault: forTheSite ? notCopied(isFolder) : notRead(isFolder), severity: "warning" };
}

/** Files of a repository, of programs and of systems, and what begins with a dot. */
const NOT_OF_THE_STORY = new RegExp(
  [
    /^\.|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini|icon\r)$/,
    /^(?:readme|licen[cs]e|copying|notice|authors|contributing|contributors|changelog|changes|security|code_of_conduct|citation|todo)(?:[._-].*)?$/,
    /^(?:node_modules|_site|package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-.*\.yaml|bun\.lockb?|deno\.(?:jsonc?|lock))$/,
    /^(?:makefile|justfile|dockerfile|(?:docker-)?compose\.ya?ml|flake\.(?:nix|lock)|tsconfig.*\.json|biome\.jsonc?|renovate\.json)$/,
    /^(?:netlify\.toml|vercel\.json|wrangler\.(?:toml|jsonc?)|firebase\.json|.*\.code-workspace|.*\.config\.[cm]?[jt]s)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

const FOLDERS_OF_A_PROJECT = /^(?:docs?|scripts?|tools|bin|src|tests?|coverage|vendor|tmp)$/i;

/** What writers expect to find again in the site. */
const FILES_OF_A_SITE =
  /^(?:cname|_redirects|_headers|.*\.(?:txt|ico|png|jpe?g|gif|svg|webp|avif|css|m?js|html?|xml|webmanifest|woff2?|ttf|otf|pdf|mp[34]|webm))$/i;
const FOLDERS_OF_A_SITE =
  /^(?:images?|img|media|assets|static|public|files|fonts|css|js|styles?|downloads?|uploads?)$/i;

function notCopied(isFolder: boolean): Fault {
  const what = isFolder ? "folder" : "file";
  return {
    rule: "file-ignored",
    message: `This ${what} is ignored: Dateline copies no files into the site.`,
    hint: "Move it into the folder of the finished site, such as `_site`. A build keeps files there that are not its own.",
  };
}

function notRead(isFolder: boolean): Fault {
  const what = isFolder ? "folder" : "file";
  return {
    rule: "file-ignored",
    message: `This ${what} is ignored: a story consists of \`story.yaml\`, \`actors.yaml\`, \`addresses.txt\`, \`articles/\`, \`pages/\`, \`copies/\` and \`look/\`.`,
    hint: "Move it out of the content folder, or begin its name with a dot.",
  };
}

function misnamed(name: string): Fault {
  return {
    rule: "file-name",
    message: `This file is ignored: its name is not \`${name}\`.`,
    hint: `Rename it to \`${name}\`.`,
  };
}

function wrongFolder(name: string): Fault {
  return {
    rule: "folder-name",
    message: `This folder is ignored: its name is not \`${name}\`.`,
    hint: `Rename it to \`${name}\`, or move its files into that folder.`,
  };
}

const OUTSIDE: Fault = {
  rule: "file-ignored",
  message: "This file is ignored: it is outside `articles/` and `pages/`.",
  hint: "Move it into `articles/` or `pages/`, or out of the content folder.",
};

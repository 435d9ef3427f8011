/** Checks `repository` of story.yaml: only what it says makes the addresses under which readers suggest changes. */
import { type Fault, printable } from "../problems/index.ts";
import { parseUrl } from "../text/url.ts";
import type { FieldPath } from "./frontMatter/position.ts";
import { FORGES, type Forge, type Repository } from "./records/repository.ts";

interface Written {
  readonly url: string;
  readonly branch?: string | undefined;
  readonly folder?: string | undefined;
  readonly like?: Forge | undefined;
}

/** Returns what is wrong, each with its path in the file. */
export function repositoryFaults(
  written: Written | undefined,
): readonly { readonly fault: Fault; readonly path: FieldPath }[] {
  if (written === undefined) return [];
  const { branch, folder } = written;
  const at = (field: keyof Written, fault: Fault | undefined) =>
    fault === undefined ? [] : [{ fault, path: ["repository", field] }];
  return [
    ...at("url", addressFault(written)),
    ...at("branch", branch === undefined || isBranch(branch) ? undefined : noBranch(branch)),
    ...at("folder", folder === undefined || isFolder(folder) ? undefined : noFolder(folder)),
  ];
}

/** Returns the repository with its address in one form, and with how its pages are addressed. */
export function repositoryOf(repository: Repository): Repository {
  const like = forgeOf(repository);
  return { ...repository, url: bareAddress(repository.url), ...(like && { like }) };
}

/** Without what follows the name: a slash, or `.git` as programs have it. */
function bareAddress(url: string): string {
  return url.replace(/\/+$/, "").replace(/\.git$/, "");
}

/** Returns how the pages of a repository are addressed, or `undefined` if that is not known. */
function forgeOf({ url, like }: Pick<Written, "url" | "like">): Forge | undefined {
  const host = parseUrl(url)?.hostname ?? "";
  return like ?? HOSTS.find(([, pattern]) => pattern.test(host))?.[0];
}

const HOSTS: readonly (readonly [Forge, RegExp])[] = [
  ["github", /(?:^|\.)github\./],
  ["gitlab", /(?:^|\.)gitlab\./],
  ["forgejo", /^codeberg\.org$|(?:^|\.)(?:forgejo|gitea)\./],
];

function addressFault(written: Written): Fault | undefined {
  const url = bareAddress(written.url);
  const fault = (message: string, hint: string): Fault => ({ rule: "repository-format", message, hint });
  if (!/^https:/i.test(url))
    return fault(
      "The address of a repository begins with https://.",
      `Write ${printable(url.replace(/^http:/i, "https:"))}.`,
    );
  if (/[?#]/.test(url))
    return fault(
      "The address of a repository has no ? and no #.",
      `Write ${printable(url.replace(/[?#].*$/, ""))}.`,
    );
  const forge = forgeOf(written);
  if (forge === undefined)
    return fault(
      "Dateline does not know how the addresses of this host are made.",
      `Write a map with \`url\` and \`like\`, which is one of ${FORGES.join(", ")}. Or delete the field.`,
    );
  const segments = (parseUrl(url)?.pathname ?? "").split("/").filter(segment => segment !== "");
  if (segments.length < 2)
    return fault(
      "This is not the address of one repository.",
      "Write its owner and its name after the host, such as https://github.com/owner/name.",
    );
  const deep = forge === "gitlab" ? segments.indexOf("-") : segments.length > 2 ? 2 : -1;
  if (deep === -1) return undefined;
  const root = `${url.slice(0, url.indexOf("/", "https://".length))}/${segments.slice(0, deep).join("/")}`;
  return fault(
    "This is the address of something within a repository.",
    `Write ${printable(root, 300)}. For another branch or folder, write a map with \`url\`, \`branch\` and \`folder\`.`,
  );
}

/** What git allows as the name of a branch (git-check-ref-format), without braces. */
function isBranch(name: string): boolean {
  return /^[^\s\p{Cc}~^:?*[\\{}]+$/u.test(name) && !/^[-/]|\.\.|\/\/|\/\.|[/.]$|\.lock$/.test(name);
}

function noBranch(name: string): Fault {
  return {
    rule: "repository-format",
    message: `"${printable(name, 60)}" cannot be the name of a branch.`,
    hint: "Write it as git shows it, such as main.",
  };
}

/** Names with slashes between them, from the root of the repository down. */
function isFolder(path: string): boolean {
  return path === "." || path.split("/").every(name => !/^\.{0,2}$|[\\\p{Cc}]/u.test(name));
}

function noFolder(path: string): Fault {
  return {
    rule: "repository-format",
    message: `"${printable(path, 60)}" is not a folder within the repository.`,
    hint: "Write the path from the root of the repository, such as stories/bridge, or . for the root.",
  };
}

/** Options that a command may have: what each value must be. */
import { resolve } from "node:path";
import { pathPrefix } from "../build/addresses.ts";
import { addressFault } from "../content/schema/address.ts";
import { printable } from "../problems/index.ts";
import { FORMATS, type Format } from "../problems/report.ts";
import { parseUrl } from "../text/url.ts";
import { Misuse, type Option } from "./command.ts";

export function flag(what: string): Option<true> {
  return { what, read: () => true };
}

/** Of the commands that refuse a story without articles. */
export const allowEmpty = flag("Accepts a story without articles, or one that lost most of its articles.");

export const content: Option<string> = {
  value: "DIR",
  what: "The folder that contains story.yaml. Default: the current folder, or the folder content in it.",
  read: (text, { here }) => resolve(here, text),
};

export const output: Option<string> = {
  value: "DIR",
  what: "The folder to write the site to. Default: _site.",
  read: (text, { here }) => resolve(here, text),
};

export const cache: Option<string> = {
  value: "DIR",
  what: "The folder for what later builds can use. Default: .cache.",
  read: (text, { here }) => resolve(here, text),
};

export const noCache = flag("Uses nothing of earlier builds, and keeps nothing.");

export const prefix: Option<string> = {
  value: "PATH",
  what: "The path of the site on its host, such as /timeline/. Default: /.",
  read: text => {
    const path = pathPrefix(text);
    if (path === undefined)
      throw new Misuse(`--path-prefix "${printable(text)}" is not the path of a site. ${asPath(text)}`);
    return path;
  },
};

/** How to write the path that was probably meant. */
function asPath(text: string): string {
  if (/^[a-z]:[\\/]/i.test(text))
    return "Git Bash turned it into a Windows folder. Write it without the first slash, such as --path-prefix timeline, or set MSYS_NO_PATHCONV=1.";
  const path = /^https?:/i.test(text) ? parseUrl(text)?.pathname : undefined;
  if (path !== undefined && pathPrefix(path) !== undefined)
    return `A whole address belongs in --url. Write --path-prefix ${path}.`;
  const coded = encodeURI(text);
  if (coded !== text && !/\s/.test(text) && pathPrefix(coded) !== undefined)
    return `Write --path-prefix ${coded}.`;
  return "Write names between slashes, such as /timeline/. A name may have only letters, digits and the signs - _ . ~.";
}

export const url: Option<string> = {
  value: "URL",
  what: "The address of the site, instead of the one in story.yaml.",
  read: text => {
    const fault = addressFault(text);
    const why =
      fault?.message ??
      (/[?#]/.test(text)
        ? `"${printable(text)}" contains a ? or a #.`
        : /'/.test(text) || !/^https?:\/\/[\p{L}\p{N}[]/iu.test(text)
          ? `"${printable(text)}" is not a web address.`
          : undefined);
    if (why !== undefined)
      throw new Misuse(
        `--url is invalid: ${why} Write the whole address of the site, such as https://example.org/timeline.`,
      );
    return text.replace(/\/+$/, "");
  },
};

export const port: Option<number> = {
  value: "NUMBER",
  what: "The port of the preview. 0 takes any free one. Default: 8080, or the next free one.",
  read: text => {
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
      throw new Misuse(
        `--port "${printable(text)}" is not a port. Write a whole number from 0 to 65535, such as 8080.`,
      );
    return Number(text);
  },
};

export const host: Option<string> = {
  value: "ADDRESS",
  what: "The address to listen on, such as 0.0.0.0. Default: only this machine can connect.",
  read: text => text,
};

export const format: Option<Format> = {
  value: FORMATS.join("|"),
  what: "The form of the report: for people, for programs, or as annotations on GitHub. Default: text.",
  read: text => {
    const known = FORMATS.find(each => each === text);
    if (known === undefined)
      throw new Misuse(`--format "${printable(text)}" is unknown. Write ${FORMATS.join(", ")}.`);
    return known;
  },
};

/** Read by the command: a date has faults and hints of its own. */
export const date: Option<string> = {
  value: "DATE",
  what: "The date of the event, as EDTF: 2024-08-15, 2024-08, 2024. Default: today.",
  read: text => text,
};

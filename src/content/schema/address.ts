/** Whether a text is an address that a page may lead to. */
import { type Fault, nearest, printable } from "../../problems/index.ts";
import { parseUrl } from "../../text/url.ts";

const LINK = /^https?:\/\/[^\s/]/i;

/** `https://https://herald.example/` */
const BEGINS_TWICE = /^(?:https?:\/*){2,}/i;

/** `https://herald.example@other.example/`: it looks like one site and leads to another. */
const NAMES_A_USER = /^https?:\/\/[^/?#]*@/i;

/** Signs that an address may have only as their codes, such as %20. */
const ODD = /[\s<>"\\^`{|}]/;

/** `git@forge.example:owner/name.git`, as a repository is copied with. */
const CLONED =
  /^(?:(?:ssh|git):\/\/(?:git@)?|git@)([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+)[:/]([^\s:@]+?)(?:\.git)?$/u;

const COPY = "Copy the address again.";

function withoutOdd(text: string): string {
  return text.replace(new RegExp(ODD, "g"), encodeURIComponent);
}

/** Returns why a text is not a web address, or `undefined` if it is one. */
export function addressFault(text: string): Fault | undefined {
  const odd = ODD.exec(text);
  if (
    LINK.test(text) &&
    odd === null &&
    text.length <= 2000 &&
    parseUrl(text) !== undefined &&
    !NAMES_A_USER.test(text) &&
    !BEGINS_TWICE.test(text)
  )
    return undefined;
  const fault = (why: string, hint = "Write the full address, beginning with https://."): Fault => ({
    rule: "address-format",
    message: `"${printable(text)}" ${why}.`,
    hint,
  });
  if (NAMES_A_USER.test(text))
    return fault("has an @ before the name of its site", "Write the address without the text before the @.");
  if (BEGINS_TWICE.test(text))
    return fault("begins with https:// twice", `Write ${printable(text.replace(BEGINS_TWICE, "https://"))}.`);
  const inside = text.match(/https?:\/\/[^\s<>"()[\]{}|,;]+/gi) ?? [];
  if (inside.length > 1 && /[\s,;]/.test(text))
    return fault(
      "contains several addresses",
      `Keep one, ${printable(inside[0] ?? "")}, and list the other as a separate source.`,
    );
  if (inside.length === 1 && inside[0] !== text && /^[<[(]/.test(text))
    return fault("contains more than an address", `Write only ${printable(inside[0] ?? "")}.`);
  const [, host = "", path = ""] = CLONED.exec(text) ?? [];
  if (host !== "")
    return fault(
      "is an address for programs, not for readers",
      `Write https://${printable(host)}/${printable(path)}.`,
    );
  const scheme = /^\s*([a-z][a-z0-9+.-]{0,20}):/i.exec(text)?.[1]?.toLowerCase();
  if (text.length > 2000) return fault(`has ${text.length} characters, but an address has at most 2000`);
  if (scheme !== undefined && !["http", "https"].includes(scheme) && !/^[^/]*\.[a-z]+:\d/i.test(text))
    return fault(
      scheme === "mailto"
        ? "is a mail address, not the address of a page"
        : `is a ${scheme}: address, which is not allowed on a page`,
      nearest(scheme, ["https", "http"]) === undefined
        ? "Write the address of a page, beginning with https://. If there is none, delete the line."
        : `Write ${printable(text.replace(/^[^:]*:\/*/, "https://"))}.`,
    );
  if (/^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/:?#]|$))/u.test(text) && odd === null)
    return fault("does not begin with https://", `Write https://${printable(text)}.`);
  if (/^https?:\/?[^/]/i.test(text))
    return fault("has no slashes after the colon", "Write https:// and then the address.");
  if (odd !== null && LINK.test(text))
    return fault(
      /\s/.test(odd[0]) ? "contains a space" : `contains a ${odd[0]}`,
      text.length > 100 ? COPY : `${COPY.slice(0, -1)}, or write ${printable(withoutOdd(text), 300)}.`,
    );
  return fault("is not a web address");
}

/** An address for mail of plain signs: none that `mailto:` would read otherwise. */
const MAIL = /^[\p{L}\p{N}._+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** A page of the site, from its root. */
const PAGE = /^\/(?:[\p{L}\p{M}\p{N}-]+\/)+(?:#[\p{L}\p{M}\p{N}_-]+)?$/u;

/** Whether a text is an address for mail. */
function isMailAddress(text: string): boolean {
  return text.length <= 254 && MAIL.test(text);
}

/** Why nobody can be reached at a text: it is no mail address, no web address and no page of the site. */
export function contactFault(text: string): Fault | undefined {
  if (isMailAddress(text) || PAGE.test(text) || addressFault(text) === undefined) return undefined;
  const words = text.split(/[\s<>()[\],;]+|mailto:/i).map(word => word.replace(/[.:!?]+$/, ""));
  const address = words.find(word => isMailAddress(word) || addressFault(word) === undefined);
  const host = words.find(word => /^www\./i.test(word) && addressFault(`https://${word}`) === undefined);
  return {
    rule: "contact-format",
    message: `"${printable(text)}" is neither a mail address nor the address of a page.`,
    hint:
      address !== undefined
        ? `Write only ${printable(address, 300)}.`
        : host !== undefined
          ? `Write only https://${printable(host, 300)}.`
          : "Write a mail address, or the address of a page with these words: https://… or, on this site, /about/.",
  };
}

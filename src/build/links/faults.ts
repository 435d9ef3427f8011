/** What is wrong with a link, and the address that was most likely meant. */
import { basename } from "node:path/posix";
import { idOfFile } from "../../content/article/address.ts";
import { type Fault, nearest, printable } from "../../problems/index.ts";
import { addressOf, type FamilyName, startOf } from "../../routes.ts";
import type { Ground } from "./ground.ts";
import type { Inside } from "./resolve.ts";

/** There is no page or file at the address. */
export function pageFault(target: Inside, ground: Ground): Fault {
  const { link, address, anchor } = target;
  const [, first = "", second = ""] = address.split("/");
  if (first === "articles" && ground.drafts.articles.has(second)) return draftFault(link);
  const meant = meantPage(target, ground);
  const hasAnchor = meant !== undefined && anchor !== "" && ground.anchorsOf(meant)?.has(anchor);
  return {
    rule: "link-unknown",
    message: `This link leads to "${printable(link)}", but the site has no such page.`,
    hint:
      meant === undefined
        ? (HINTS.get(first) ?? "Write the address that the browser shows, beginning with the first /.")
        : didYouMean(hasAnchor ? `${meant}#${anchor}` : meant),
  };
}

const HINTS: ReadonlyMap<string, string> = new Map([
  [
    "articles",
    "Write /articles/, the name of the article's file without its date and .md, and a / at the end.",
  ],
  ["actors", "Write /actors/, an id from `actors.yaml`, and a / at the end."],
  ["deadlines", "Write /deadlines/, the id of a deadline from `story.yaml`, and a / at the end."],
]);

/** The page has no place of that name. */
export function anchorFault(target: Inside, anchors: ReadonlySet<string>, ground: Ground): Fault {
  const { address, anchor, from } = target;
  const base = address === from ? "" : address;
  const year = /^year-(-?\d+|open)$/.exec(anchor)?.[1];
  const known = address === "/" ? [...anchors, ...ground.events] : [...anchors];
  const near = nearest(anchor, known);
  const fault = (hint: string): Fault => ({
    rule: "link-place",
    message: `This link leads to "${printable(`${base}#${anchor}`)}", but ${base === "" ? "this page" : "that page"} has no such place.`,
    hint,
  });
  if (address === "/" && ground.drafts.events.has(anchor))
    return fault(
      "A draft describes that event, and a build leaves it out. Delete `status: draft` in the draft, or delete the link.",
    );
  if (year !== undefined && address === "/")
    return fault(
      didYouMean(ground.has(addressOf("year", year)) ? addressOf("year", year) : addressOf("years")),
    );
  if (near !== undefined) return fault(didYouMean(`${base}#${near}`));
  const own = [...anchors].filter(each => each !== "main" && each !== "theme").map(each => `#${each}`);
  const list = own.length > 0 && own.length <= FEW ? ` The page has ${own.join(", ")}.` : "";
  return fault(
    base === ""
      ? `Write # and the words of a heading, in small letters with hyphens between them, or delete the link.${list}`
      : `${didYouMean(base)}${list}`,
  );
}

/** More places are not listed. */
const FEW = 8;

/** The first page cannot be narrowed to what the link asks for; `undefined` where it can. */
export function choiceFault({ link, query }: Inside, ground: Ground): Fault | undefined {
  const choices = ground.choices();
  const names = Object.keys(choices);
  for (const [name, value] of new URLSearchParams(query)) {
    const values = Object.hasOwn(choices, name) ? (choices[name] ?? []) : undefined;
    if (values === undefined) {
      // Parameters of others pass, but for what is nearly one of ours.
      const near = name.length > 2 && name !== "q" ? nearest(name, names) : undefined;
      if (near === undefined) continue;
      return {
        rule: "link-choice",
        message: `This link leads to "${printable(link)}", but the timeline has no choice "${printable(name)}".`,
        hint: didYouMean(`${near}=`),
      };
    }
    if (value === "" || values.includes(value)) continue;
    const near = nearest(value, values);
    const list = values.length > 0 && values.length <= FEW ? ` There are: ${values.join(", ")}.` : "";
    return {
      rule: "link-choice",
      message: `This link leads to "${printable(link)}", but the timeline has no ${name} "${printable(value)}".`,
      hint:
        near === undefined
          ? `Write another value after ${name}=, or delete it.${list}`
          : didYouMean(`${name}=${near}`),
    };
  }
  return undefined;
}

/** The link leads above the first page. */
export function outsideFault(
  { link, address }: { readonly link: string; readonly address: string },
  ground: Ground,
): Fault {
  return {
    rule: "link-unknown",
    message: `This link leads to "${printable(link)}", which is outside the site.`,
    hint: ground.has(address)
      ? didYouMean(address)
      : "Write the address that the browser shows, beginning with the first /.",
  };
}

function draftFault(link: string): Fault {
  return {
    rule: "link-unknown",
    message: `This link leads to "${printable(link)}", a draft, which a build leaves out.`,
    hint: "Delete `status: draft` in that article, or delete the link.",
  };
}

/** Families in which a page is looked for that was named without its own, the likeliest first. */
const FAMILIES: readonly FamilyName[] = ["article", "page", "actor", "deadline", "kind", "year"];

/** An address that the site has, other than that of the page itself; `undefined` if none is like it. */
function meantPage({ link, from, address }: Inside, ground: Ground): string | undefined {
  const plain = `${address.replace(/\/{2,}/g, "/").replace(/(?:\/index)?\.html?$|\/$/, "")}/`;
  const name = basename(plain);
  const id = idOfFile(name);
  const isRooted = link.startsWith("/") || /^https?:/i.test(link);
  const [, first = ""] = address.split("/");
  const names = [name, id, id.toLowerCase()];
  const same = [
    plain,
    plain.slice(0, -1),
    plain.toLowerCase(),
    ...(isRooted ? [(each: string) => at(first, each)] : []).flatMap(inGroup => names.map(inGroup)),
    ...FAMILIES.flatMap(family => names.map(each => addressOf(family, each))),
  ];
  // A link to its own page is not what was meant.
  const isOther = (each: string) => isRooted || each !== from;
  const found = same.find(each => ground.has(each) === true && isOther(each));
  if (found !== undefined) return found;
  if (ground.events.has(id)) return `/#${id}`;

  const listed = isRooted && first !== "" ? ground.under(`/${first}/`) : [];
  const pool =
    listed.length > 0
      ? listed
      : [
          ...ground.pages.map(page => addressOf("page", page)),
          ...ground.fixed,
          ...(["article", "actor", "deadline"] as const).flatMap(family => ground.under(startOf(family))),
        ];
  const byName = new Map(pool.filter(isOther).map(each => [basename(each), each] as const));
  const near = nearest(name, byName.keys()) ?? nearest(id, byName.keys());
  if (near !== undefined) return byName.get(near);
  return pagesAbove(plain).find(each => ground.has(each) === true && each !== from);
}

/** The pages in which an address lies, the nearest first; not a list of all of a group, which says nothing of what was meant. */
function pagesAbove(address: string): readonly string[] {
  const parts = address.split("/").slice(1, -1);
  return parts
    .map((_, index) => `/${parts.slice(0, index + 1).join("/")}/`)
    .filter((_each, index) => index > 0 || !HINTS.has(parts[0] ?? ""))
    .reverse();
}

/** An address in a group, or of the writer's own where that is empty. */
function at(group: string, name: string): string {
  return `/${[group, name].filter(part => part !== "").join("/")}/`;
}

function didYouMean(address: string): string {
  return `Did you mean "${printable(address)}"?`;
}

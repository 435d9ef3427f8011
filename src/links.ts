/** Where the links of a text lead within the site, and which of them lead nowhere. */
import { basename } from "node:path/posix";
import { idOfFile } from "./article.ts";
import type { Id } from "./model.ts";
import { type Fault, nearest, printable } from "./problem.ts";
import { isTaken } from "./taken.ts";

/** What has a page of its own. Absent where it could not be read: then no address under it is held to be wrong. */
export interface Pages {
  readonly articles: ReadonlySet<Id>;
  /** Articles that a build leaves out. */
  readonly drafts: ReadonlySet<Id>;
  readonly actors: ReadonlySet<Id> | undefined;
  readonly deadlines: ReadonlySet<Id> | undefined;
  /** The writer's own, such as `about`. */
  readonly pages: ReadonlySet<Id>;
}

/** What a link leads to: nothing that can be wrong, a place on the timeline, or an address that the site does not have. */
export type Target =
  | { readonly kind: "known" }
  | { readonly kind: "event"; readonly id: Id }
  | { readonly kind: "unknown"; readonly fault: Fault };

const KNOWN: Target = { kind: "known" };

/** Judges a link within the site that stands on the page at an address. */
export function targetOf(link: string, from: string, pages: Pages): Target {
  const url = new URL(link, `https://site.invalid${from}`);
  const path = decoded(url.pathname);
  const place = decoded(url.hash.slice(1));
  if (link.startsWith("#")) return KNOWN;
  if (path === "/") return place === "" || isTaken(place) ? KNOWN : { kind: "event", id: place };
  const [, first = "", second = "", third = ""] = path.split("/");
  const group = groupOf(first, pages);
  if (FIXED.has(path) || MANY.test(path)) return KNOWN;
  const known =
    group === undefined
      ? second === "" && pages.pages.has(first)
      : third === "" && second !== "" && (group.ids === undefined || group.ids.has(second));
  if (known && path.endsWith("/")) return KNOWN;
  if (known || FIXED.has(`${path}/`)) return nowhere(link, `${path}/`);
  if (first === "articles" && pages.drafts.has(second)) return { kind: "unknown", fault: draftOnly(link) };
  return nowhere(link, meantBy(path, group, pages), group?.hint);
}

/** What stands at its address whatever the story says. */
const FIXED: ReadonlySet<string> = new Set(
  `/actors/ /deadlines/ /quotes/ /sources/ /figures/ /corrections/ /years/ /kinds/ /as-known-on/ /data/
  /data/timeline.json /data/events.csv /data/statements.csv /data/quotes.csv /data/figures.csv
  /data/search.json /404.html`.split(/\s+/),
);

/** Where the site has as many pages as it needs. */
const MANY = /^\/(?:years|kinds|quotes|sources|as-known-on|data\/schema)\/./;

interface Group {
  readonly ids: ReadonlySet<Id> | undefined;
  readonly hint: string;
}

function groupOf(first: string, { articles, actors, deadlines }: Pages): Group | undefined {
  switch (first) {
    case "articles":
      return {
        ids: articles,
        hint: "Write /articles/, the name of the article's file without its date and .md, and a last /.",
      };
    case "actors":
      return { ids: actors, hint: "Write /actors/, an id from actors.yaml, and a last /." };
    case "deadlines":
      return {
        ids: deadlines,
        hint: "Write /deadlines/, the id of a deadline from story.yaml, and a last /.",
      };
  }
  return undefined;
}

/** The address most likely meant. */
function meantBy(path: string, group: Group | undefined, { articles, pages }: Pages): string | undefined {
  if (path.endsWith(".md")) {
    const id = idOfFile(basename(path));
    return articles.has(id) ? `/articles/${id}/` : pages.has(id) ? `/${id}/` : undefined;
  }
  const [, first = "", second = ""] = path.split("/");
  if (group !== undefined) {
    const id = nearest(second, group.ids ?? []);
    return id === undefined ? undefined : `/${first}/${id}/`;
  }
  if (second === "" && articles.has(first)) return `/articles/${first}/`;
  const own = [...pages].map(id => `/${id}/`);
  return nearest(path, [...own, ...FIXED]);
}

function nowhere(
  link: string,
  meant: string | undefined,
  hint = "Write the address as it stands in the browser, from the first / on.",
): Target {
  const fault: Fault = {
    rule: "link-unknown",
    message: `this link leads to "${printable(link)}", and the site has no such page.`,
    hint: meant === undefined ? hint : `Did you mean "${meant}"?`,
  };
  return { kind: "unknown", fault };
}

function draftOnly(link: string): Fault {
  return {
    rule: "link-unknown",
    message: `this link leads to "${printable(link)}", a draft, which a build leaves out.`,
    hint: "Delete status: draft in that article, or delete the link.",
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text;
  }
}

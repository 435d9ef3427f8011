/** What is asked of the pages of any built site. */
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";

/** By path from the root of the site. */
type Files = ReadonlyMap<string, Buffer>;

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** @throws where there are none: what holds of every page would hold of nothing. */
export function pagesIn(files: Files): readonly BuiltPage[] {
  const pages = [...files]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, bytes]) => ({ path, html: bytes.toString() }));
  if (pages.length === 0) throw new Error("the site has no pages");
  return pages;
}

/** What is wrong with the HTML of pages, each with its path and line. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(JSON.parse(readFileSync(".htmlvalidate.json", "utf8")));
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`));
  }
  return wrong;
}

/** Links within the site to a page or a place that is not there. */
export function deadLinks(files: Files): string[] {
  let seen = 0;
  const wrong = pagesIn(files).flatMap(({ path, html }) =>
    linksOf(html).flatMap(link => {
      const target = new URL(link, `http://site/${path.replace(/index\.html$/, "")}`);
      if (target.host !== "site") return [];
      seen += 1;
      const file = decodeURIComponent(target.pathname)
        .slice(1)
        .replace(/(^|\/)$/, "$1index.html");
      const found = files.get(file);
      if (found === undefined) return [`${path} -> ${link}`];
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (fragment === "" || found.includes(`id="${fragment}"`)) return [];
      return [`${path} -> ${link}: no such place`];
    }),
  );
  if (seen === 0) throw new Error("the pages have no links");
  return wrong;
}

/** What a page would fetch from another host, and scripts and styles that stand in a page itself. */
export function strangeRequests(files: Files): string[] {
  const foreign =
    /<(?:script|img|link|iframe|source|video|audio|object|embed)\b[^>]*(?:src|href|data)="(?:https?:)?\/\/[^"]*"[^>]*>/g;
  const inline = /<script(?![^>]*\bsrc=)[^>]*>|<style\b| style="| on[a-z]+="/g;
  const wrong = pagesIn(files).flatMap(({ path, html }) =>
    [
      ...(html.match(foreign) ?? []).filter(each => !/rel="(canonical|alternate|license)"/.test(each)),
      ...(html.match(inline) ?? []).filter(each => !/type="application\/(ld\+)?json"/.test(each)),
    ].map(each => `${path}: ${each}`),
  );
  const styles = [...files].filter(([path]) => path.endsWith(".css"));
  if (styles.length === 0) throw new Error("the site has no style sheet");
  const foreignStyles = styles.filter(([, text]) => /url\(["']?(https?:)?\/\//.test(text.toString()));
  return [...wrong, ...foreignStyles.map(([path]) => path)];
}

/** Addresses in a page, entities undone. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
    .map(match => (match[1] ?? "").replaceAll("&amp;", "&"))
    .filter(link => !/^(mailto|vscode):/.test(link));
}

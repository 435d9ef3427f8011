import type { Id } from "../model.ts";

/** The id of a source, `<article>-<source>`, as copies and outcomes name it: `<article>/<source>`. */
export function slashed(source: { readonly id: Id; readonly article: Id }): string {
  return `${source.article}/${source.id.slice(source.article.length + 1)}`;
}

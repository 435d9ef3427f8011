/**
 * A hook of the module loader. Eleventy writes the path of a module as an address without its escapes: a `#` then begins a
 * fragment, and `%20` is a space. It names the program by a wrong address, which is exchanged for the right one.
 */
import { pathToFileURL } from "node:url";
import { PROGRAM_FOLDER } from "../problems/paths.ts";

type Resolve = (specifier: string, context: unknown) => Promise<unknown>;

const RIGHT = pathToFileURL(PROGRAM_FOLDER).href;
const WRONG = new URL(`file:${PROGRAM_FOLDER}`).href;

/** Whether Eleventy cannot load modules from where the program is. */
export const isMisnamed = WRONG !== RIGHT;

export function resolve(specifier: string, context: unknown, next: Resolve): Promise<unknown> {
  return next(recovered(specifier), context);
}

/** Eleventy puts a query before the fragment, to have a module read anew. */
function recovered(specifier: string): string {
  if (!specifier.startsWith("file:")) return specifier;
  const url = new URL(specifier);
  const { search } = url;
  url.search = "";
  return url.href.startsWith(WRONG) ? RIGHT + url.href.slice(WRONG.length) + search : specifier;
}

/**
 * Hooks of the module loader, for the live preview: a module of the house is another one in each version of the code, so
 * it is read anew; packages stay loaded and warm. They run in a thread of their own, which the counter is shared with.
 */

type Resolve = (specifier: string, context: unknown) => Promise<{ readonly url: string }>;

const PROGRAM_FOLDER = new URL("../..", import.meta.url).href;

let version: Int32Array;

export function initialize(counter: Int32Array): void {
  version = counter;
}

export async function resolve(specifier: string, context: unknown, next: Resolve) {
  const found = await next(specifier, context);
  if (!found.url.startsWith(PROGRAM_FOLDER) || found.url.includes("/node_modules/")) return found;
  const url = new URL(found.url);
  url.searchParams.set("v", String(Atomics.load(version, 0)));
  return { ...found, url: url.href };
}

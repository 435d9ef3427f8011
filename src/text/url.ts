/**
 * Returns a text as an address (WHATWG URL), or `undefined` if it is none. `URL.canParse` is not used: in Node 20 and 22 it
 * refuses an address with a letter such as `ü` once it has been called some thousand times.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What an id is: part of an address, and the name of a place on a page. */

/** The form of an id: lower-case letters of any script, digits, single hyphens. */
export const ID = /^[\p{Ll}\p{Lo}\p{Nd}\p{M}]+(-[\p{Ll}\p{Lo}\p{Nd}\p{M}]+)*$/u;

/** What the writer probably meant, as an id; `otherwise` where nothing is left. */
export function suggestId(text: string, otherwise = "an-id"): string {
  const suggestion = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return suggestion || otherwise;
}

/** Names of people and organisations as readers compare them. */

/** Names are the same whatever their capitals, spaces and apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

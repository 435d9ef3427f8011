/** The page that a whole text links to as in a wiki: `[[Port Board|the Board]]` -> `Port Board`; else `undefined`. */
export function wikiTarget(text: string): string | undefined {
  return /^\s*\[\[\s*([^[\]|#]+?)\s*(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]\s*$/.exec(text)?.[1];
}

/**
 * Names that the site keeps for itself: what no page of a writer, no event and no heading may be called.
 * tests/routes.test.ts compares them with what built sites hold.
 */

/** First parts of addresses. */
export const TAKEN_ADDRESSES: ReadonlySet<string> = new Set([
  "articles",
  "actors",
  "assets",
  "corrections",
  "data",
  "deadlines",
  "figures",
  "quotes",
  "sources",
  "years",
  "kinds",
  "as-known-on",
  "404",
  "index",
]);

/** Places that pages have around what a writer writes, on whichever page they are. */
const AROUND =
  /^(?:main|timeline|chain|chart|top|search|years|words|year-.*|theme|keys-title|other-dates|find|find-(?:actor|show|kind|deadline|from|to))$/;

/** Places on an article's page. */
const OF_AN_ARTICLE =
  /^(?:sources|statements|figures|actors|events|corrections|accounts|quotes|also-reports|also-in|(?:source|quote|statement|figure)-.*)$/;

/** Whether pages of the timeline have a place of this name. */
export function isTaken(place: string): boolean {
  return AROUND.test(place);
}

/** Whether the page of an article has a place of this name, or may come to have one. */
export function isTakenInArticle(place: string): boolean {
  return isTaken(place) || OF_AN_ARTICLE.test(place);
}

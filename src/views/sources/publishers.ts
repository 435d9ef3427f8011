/** Who first printed a source, as far as its record says. */
import type { Source } from "../../model.ts";
import type { Words } from "../../words/words.ts";

/** "The Paper (editorial)" and "The Paper" are one publisher: the words in brackets name a part of it. */
export function publisherName({ publisher }: Source): string {
  const name = publisher.replace(/\s*\([^()]*\)\s*$/, "");
  return name === "" ? publisher : name;
}

export function publisherKey(source: Source): string {
  return publisherName(source).toLowerCase();
}

/** Returns whether a publisher is named: "Not named" is not a name. */
export function isNamed({ publisher }: Source, words: Words): boolean {
  return isName(publisher, words);
}

/** Returns whether the origin of its information is known. Without `origin` it is its own. */
export function isOriginNamed({ origin }: Source, words: Words): boolean {
  return origin === undefined || isName(origin, words);
}

function isName(text: string, words: Words): boolean {
  return !words.records.unnamedPublishers.includes(text.trim().toLowerCase());
}

/** As a page prints it. */
export function publisherText(source: Source, words: Words): string {
  return isNamed(source, words) ? source.publisher : words.records.unnamed;
}

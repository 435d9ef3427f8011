/** Who first printed a source, as far as its record says. */
import type { Source } from "../../model.ts";
import type { Words } from "../../words/words.ts";

/** "The Paper (editorial)", "The Paper" -> one publisher: what stands between brackets says which part of it spoke. */
export function publisherName({ publisher }: Source): string {
  const name = publisher.replace(/\s*\([^()]*\)\s*$/, "");
  return name === "" ? publisher : name;
}

export function publisherKey(source: Source): string {
  return publisherName(source).toLowerCase();
}

/** Whether a publisher is named at all: "Not named" is no name. */
export function isNamed({ publisher }: Source, words: Words): boolean {
  return isName(publisher, words);
}

/** Whether it is known whose word it passes on; its own, where it says nothing of that. */
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

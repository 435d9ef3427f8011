/** What a reader must know of an article's standing before reading it. */
import type { ArticleStatus } from "../../src/model.ts";
import type { Words } from "../../src/words/words.ts";

export function Notice({ status, words }: { readonly status: ArticleStatus; readonly words: Words }) {
  if (status === "verified") return null;
  const notes = { draft: words.draftNote, unverified: words.unverifiedNote, retracted: words.retractedNote };
  return <p class={`notice ${status}`}>{notes[status]}</p>;
}

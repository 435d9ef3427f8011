import type { ArticleStatus } from "../../src/model.ts";
import type { Words } from "../../src/words/words.ts";

/** Beside what is dated after the day of the site. */
export function AheadLabel({ words }: { readonly words: Words }) {
  return (
    <>
      <strong class="status ahead">{words.ahead}</strong>{" "}
    </>
  );
}

/** How far something can be trusted, in words; nothing where it is verified, as most of it is. */
export function StatusLabel({ status, words }: { readonly status: ArticleStatus; readonly words: Words }) {
  if (status === "verified") return null;
  return (
    <>
      <strong class={`status ${status}`}>{words.status[status]}</strong>{" "}
    </>
  );
}

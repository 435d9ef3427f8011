/** What became of a question, in its colour and in words. */
import type { Answer } from "../../src/views/deadlines/answer.ts";
import type { Words } from "../../src/words/words.ts";

export function AnswerText({ answer, words }: { readonly answer: Answer; readonly words: Words }) {
  return (
    <span class={`signal ${answer.tone}`}>
      {answer.text}
      {answer.unverified && (
        <>
          {" "}
          <strong class="status unverified">{words.deadline.unverified}</strong>
        </>
      )}
    </span>
  );
}

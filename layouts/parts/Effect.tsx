/** What a statement did to its date: the old one struck through, how far it moved. */
import type { Effect as EffectOnDate } from "../../src/views/deadlines/effects.ts";
import { moveText } from "../../src/views/deadlines/statementRows.ts";
import { dateText } from "../../src/views/deadlines/statementTexts.ts";
import type { Words } from "../../src/words/words.ts";

interface Props {
  readonly effect: EffectOnDate;
  readonly words: Words;
}

export function Effect({ effect, words }: Props) {
  return (
    <>
      <Struck effect={effect} words={words} />
      {moveText(effect, words)}
    </>
  );
}

/** The date that was there before, or that there was none. */
export function Struck({ effect, words }: Props) {
  const { struck } = effect;
  if (struck === null) return null;
  return (
    <>
      <s>{struck === "none" ? words.deadline.noDate : dateText(struck, words)}</s>{" "}
    </>
  );
}

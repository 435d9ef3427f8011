/** What numbers add up to, and how many events give none. */
import type { DeclaredField } from "../../src/model.ts";
import { numberText } from "../../src/views/facts/facts.ts";
import type { Total } from "../../src/views/facts/totals.ts";
import type { Words } from "../../src/words/words.ts";

interface Props {
  readonly field: DeclaredField;
  readonly total: Total;
  readonly words: Words;
}

export function TotalText({ field, total, words }: Props) {
  const { facts } = words;
  return (
    <>
      <span class="sum">{total.given === 0 ? facts.noNumber : numberText(total.sum, field.unit, words)}</span>{" "}
      <small>{total.given > 0 && facts.noNumbers(total.silent)}</small>
    </>
  );
}

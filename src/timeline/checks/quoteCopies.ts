/** Every quote is in the kept copy of its source word for word. */
import type { Copy } from "../../content/reading.ts";
import { slashed } from "../../content/sourceName.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import { compareQuotation, type Recorded, toRecorded } from "../../text/quotation/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function quoteCopies({ taking, copies }: Pick<Material, "taking" | "copies">): readonly Problem[] {
  if (copies.size === 0) return [];
  return taking.flatMap(draft => {
    const copyOf = new Map(draft.sources.map(source => [source.id, copies.get(slashed(source))]));
    const compare = comparison();
    return draft.quotes.flatMap((quote, index) => {
      const copy = quote.source === undefined ? undefined : copyOf.get(quote.source);
      const fault = copy && compare(draft.recorded[index] ?? quote.text, copy);
      return fault === undefined ? [] : problemIn(draft, fault, ["quotes", index, "text"]);
    });
  });
}

/** A copy is taken apart once for all quotes of one article. */
function comparison(): (quotation: string, copy: Copy) => Fault | undefined {
  const words = new Map<Copy, Recorded>();
  return (quotation, copy) => {
    const known = words.get(copy) ?? toRecorded(copy.text);
    words.set(copy, known);
    const compared = compareQuotation(quotation, known);
    return compared.check === "altered" ? notInCopy(compared.printed, copy) : undefined;
  };
}

function notInCopy(word: string, copy: Copy): Fault {
  return {
    rule: "quote-copy",
    message: `The copy of the source from ${copy.kept.edtf} does not contain these words: "${printable(word)}" differs first.`,
    hint: "Write the words as the source has them, or keep a newer copy of the source.",
  };
}

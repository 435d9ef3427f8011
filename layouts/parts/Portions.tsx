/** The pages over which a list goes on: links to all of them, this one marked. */
import { type ListPage, listPageAddress } from "../../src/views/pagination.ts";
import type { Words } from "../../src/words/words.ts";
import { Among } from "./Among.tsx";

interface Props {
  /** Where the list begins. */
  readonly address: string;
  readonly portion: ListPage<unknown>;
  readonly words: Words;
}

export function Portions({ address, portion, words }: Props) {
  if (portion.of === 1) return null;
  const { find, number } = words;
  const items = Array.from({ length: portion.of }, (_, at) => ({
    href: listPageAddress(address, at + 1),
    label: find.portion(number(at + 1)),
  }));
  return <Among label={find.portions} items={items} url={portion.address} words={words} />;
}

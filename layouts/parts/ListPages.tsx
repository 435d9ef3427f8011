/** The pages over which a list goes on: links to all of them, this one marked. */
import { type ListPage, listPageAddress } from "../../src/views/pagination.ts";
import type { Words } from "../../src/words/words.ts";
import { Among } from "./Among.tsx";

interface Props {
  /** Where the list begins. */
  readonly address: string;
  readonly list: ListPage<unknown>;
  readonly words: Words;
}

export function ListPages({ address, list, words }: Props) {
  if (list.of === 1) return null;
  const { find, number } = words;
  const items = Array.from({ length: list.of }, (_, at) => ({
    href: listPageAddress(address, at + 1),
    label: find.listPage(number(at + 1)),
  }));
  return <Among label={find.listPages} items={items} url={list.address} words={words} />;
}

/** The parts of a long page as links, each with how much stands there. */
import type { Words } from "../../src/words/words.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly items: readonly { readonly href: string; readonly label: string; readonly note?: string }[];
  /** The language of the labels, where they are a writer's. */
  readonly lang?: string;
  /** Name of the list. */
  readonly label: string;
  readonly words: Words;
}

export function Contents({ items, lang, label, words }: Props) {
  if (items.length === 0) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ul class="participants">
        {items.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>
              <Text words={words} text={label} lang={lang} />
            </a>{" "}
            {note && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

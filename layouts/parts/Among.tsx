/** A page among others of its sort: links to all of them, this one marked. */
import type { NavigationItem } from "../../src/routes.ts";
import type { Words } from "../../src/words/words.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly label: string;
  readonly items: readonly NavigationItem[];
  readonly url: string;
  readonly words: Words;
  /** The language of the labels, where they are a writer's. */
  readonly lang?: string;
}

export function Among({ label, items, url, words, lang }: Props) {
  return (
    <nav class="among" aria-label={label}>
      <ul>
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === url ? "page" : undefined}>
              <Text words={words} text={label} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

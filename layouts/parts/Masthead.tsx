import type { NavigationItem } from "../../src/views/places.ts";
import type { Words } from "../../src/words.ts";
import { ThemeChoice } from "./ThemeChoice.tsx";

interface Props {
  readonly title: string;
  readonly items: readonly NavigationItem[];
  /** What the list of pages is called. */
  readonly label: string;
  readonly url: string;
  readonly words: Words;
}

export function Masthead({ title, items, label, url, words }: Props) {
  return (
    <header class="masthead">
      <a class="home" href="/">
        {title}
      </a>
      <nav aria-label={label}>
        <ul>
          {items.map(item => (
            <li key={item.href}>
              <a href={item.href} aria-current={currentness(item.href, url)}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools scripted">
        <a class="search" href="/#find">
          {words.find.search}
        </a>
        <ThemeChoice words={words} />
      </div>
    </header>
  );
}

/** `page` for the page itself, `true` for a page under it. */
function currentness(href: string, url: string): "page" | "true" | undefined {
  if (href === url) return "page";
  return href !== "/" && url.startsWith(href) ? "true" : undefined;
}

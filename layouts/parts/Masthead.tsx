import type { NavigationItem } from "../../src/views/places.ts";

interface Props {
  readonly title: string;
  readonly items: readonly NavigationItem[];
  /** What the list of pages is called. */
  readonly label: string;
  readonly url: string;
}

export function Masthead({ title, items, label, url }: Props) {
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
    </header>
  );
}

/** `page` for the page itself, `true` for a page under it. */
function currentness(href: string, url: string): "page" | "true" | undefined {
  if (href === url) return "page";
  return href !== "/" && url.startsWith(href) ? "true" : undefined;
}

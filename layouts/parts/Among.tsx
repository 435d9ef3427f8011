/** A page among others of its sort: links to all of them, this one marked. */
import type { NavigationItem } from "../../src/views/places.ts";

interface Props {
  readonly label: string;
  readonly items: readonly NavigationItem[];
  readonly url: string;
}

export function Among({ label, items, url }: Props) {
  return (
    <nav class="among" aria-label={label}>
      <ul>
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === url ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

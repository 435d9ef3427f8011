/** The parts of a long page as links, each with how much stands there. */

interface Props {
  readonly items: readonly { readonly href: string; readonly label: string; readonly note?: string }[];
  /** Name of the list. */
  readonly label: string;
}

export function Contents({ items, label }: Props) {
  if (items.length === 0) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ul class="participants">
        {items.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>{label}</a> {note && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part of a page under a heading that hangs in the column of dates. */
import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: Props) {
  return (
    <section class="section">
      <h2 id={id}>{title}</h2>
      <div class="what">{children}</div>
    </section>
  );
}

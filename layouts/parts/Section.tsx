/** A part of a page under a heading that hangs in the column of dates. */
import type { Words } from "../../src/words/words.ts";
import type { Children } from "../html/markup.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  /** Where the title is a writer's text rather than words of the interface. */
  readonly written?: { readonly words: Words; readonly lang?: string };
  readonly children: Children;
}

export function Section({ id, title, written, children }: Props) {
  return (
    <section class="section">
      {written ? <Text as="h2" id={id} text={title} {...written} /> : <h2 id={id}>{title}</h2>}
      <div class="what">{children}</div>
    </section>
  );
}

/** The years as links to their place on the page, each with a bar as high as it has events. */
import type { YearMark } from "../../src/views/years.ts";
import type { Words } from "../../src/words.ts";
import { yearName } from "./Timeline.tsx";

interface Props {
  readonly marks: readonly YearMark[];
  readonly words: Words;
}

export function YearStrip({ marks, words }: Props) {
  return (
    <nav class="years" id="years" aria-label={words.years}>
      <ol>
        {marks.map(mark => (
          <li key={mark.id} class={mark.count === 0 ? "empty" : undefined}>
            {mark.count === 0 ? (
              <Year mark={mark} words={words} count={words.noEvents} />
            ) : (
              <a href={`/#${mark.id}`}>
                <Year mark={mark} words={words} count={words.events(mark.count)} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const HEIGHT = 40;

function Year({
  mark,
  words,
  count,
}: {
  readonly mark: YearMark;
  readonly words: Words;
  readonly count: string;
}) {
  const bar = mark.count === 0 ? 1 : Math.max(3, Math.round(mark.share * HEIGHT));
  return (
    <>
      <svg aria-hidden="true" viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none">
        <rect x="0" y={HEIGHT - bar} width="10" height={bar} />
      </svg>
      <span>{yearName(mark.year, words)}</span> <small>{count}</small>
    </>
  );
}

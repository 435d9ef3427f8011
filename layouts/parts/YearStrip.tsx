/** The story's time as a strip of bars, as high as there are events; a year is a link to where it is read. */

import { yearEntry } from "../../src/views/events/timelinePages.ts";
import { type YearMark, yearName } from "../../src/views/events/years.ts";
import type { Site } from "../../src/views/site.ts";
import type { Words } from "../../src/words/words.ts";

interface Props {
  readonly site: Site;
  readonly marks: readonly YearMark[];
}

export function YearStrip({ site, marks }: Props) {
  const { words } = site;
  if (marks.length < 2) return null;
  return (
    <nav class={`years ${marks.length > MOST_BARS ? "list" : "strip"}`} id="years" aria-label={words.years}>
      <ol>
        {marks.map(mark => (
          <li key={mark.id} class={mark.year === null ? "in-words" : mark.count === 0 ? "empty" : undefined}>
            {mark.count === 0 ? (
              <Year mark={mark} words={words} count={words.noEvents} />
            ) : (
              <a href={yearEntry(site, mark.year)}>
                <Year mark={mark} words={words} count={words.events(mark.count)} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** More are a list: bars would be too narrow to hit. */
const MOST_BARS = 30;
const HEIGHT = 40;
/** A bar and the gap after it. */
const STEP = 10;
const WIDTH = 8.5;

function Year({
  mark,
  words,
  count,
}: {
  readonly mark: YearMark;
  readonly words: Words;
  readonly count: string;
}) {
  return (
    <>
      <svg aria-hidden="true" viewBox={`0 0 ${STEP * mark.bars.length} ${HEIGHT}`} preserveAspectRatio="none">
        <path d={mark.bars.map(bar).join("")} />
      </svg>
      <span>{yearName(mark.year, words)}</span> <small class="unseen">{count}</small>
    </>
  );
}

function bar(share: number, index: number): string {
  const height = share === 0 ? 1.5 : Math.max(4, Math.round(share * HEIGHT));
  return `M${STEP * index} ${HEIGHT}v${-height}h${WIDTH}v${height}z`;
}

/** What an article said before, what it says now, and why. */
import { formatDate } from "../../src/date.ts";
import type { Correction } from "../../src/model.ts";
import type { Words } from "../../src/words.ts";

interface Props {
  readonly corrections: readonly Correction[];
  readonly words: Words;
}

export function Corrections({ corrections, words }: Props) {
  return (
    <>
      {corrections.map(({ on, was, now, why }, index) => (
        <section key={index} class="correction">
          <h3>{words.corrected(formatDate(on, words.dates))}</h3>
          <dl>
            <div>
              <dt>{words.was}</dt>
              <dd>
                <del>{was}</del>
              </dd>
            </div>
            <div>
              <dt>{words.now}</dt>
              <dd>
                <ins>{now}</ins>
              </dd>
            </div>
            {why && (
              <div>
                <dt>{words.why}</dt>
                <dd>{why}</dd>
              </div>
            )}
          </dl>
        </section>
      ))}
    </>
  );
}

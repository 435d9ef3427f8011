/** What was withdrawn, newest first. */
import { formatDate } from "../../src/date/words.ts";
import type { Withdrawn } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { Text } from "./Text.tsx";

export function Withdrawals({ site, list }: { readonly site: Site; readonly list: readonly Withdrawn[] }) {
  const { words, story } = site;
  const { former } = words.records;
  return (
    <>
      {list.map(({ kind, id, on, why }) => (
        <section key={`${kind} ${id}`} class="correction">
          <h3>{former.withdrawnOnDay(formatDate(on, words.dates))}</h3>
          <dl>
            <div>
              <dt>{former.kinds[kind]}</dt>
              <dd>
                <del>{id}</del>
              </dd>
            </div>
            <div>
              <dt>{words.why}</dt>
              <Text as="dd" words={words} text={why} lang={story.lang} />
            </div>
          </dl>
        </section>
      ))}
    </>
  );
}

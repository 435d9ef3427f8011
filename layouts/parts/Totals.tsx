/** Numbers of the events of a timeline, added up. */
import type { LabelledTotal } from "../../src/views/facts/totals.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import { Text } from "./Text.tsx";
import { TotalText } from "./TotalText.tsx";

interface Props {
  readonly site: Site;
  readonly totals: readonly LabelledTotal[];
  /** Whether a script narrows the timeline, and keeps the totals in step. */
  readonly scripted?: true;
}

export function Totals({ site, totals, scripted }: Props) {
  const { words } = site;
  const { facts } = words;
  if (totals.length === 0) return null;
  const texts = JSON.stringify({ ...facts.script, noNumber: facts.noNumber });
  return (
    <div class="totals" {...(scripted && { role: "status", "data-words": texts })}>
      <dl>
        {totals.map(({ field, total }) => (
          <div key={field.id}>
            <Text as="dt" words={words} text={field.label} lang={site.story.lang} />
            <dd
              {...(scripted && {
                "data-field": field.id,
                "data-amount": facts.amount("{n}", field.unit && isolated(field.unit, words)),
              })}
            >
              <TotalText field={field} total={total} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

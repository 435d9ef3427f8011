/** Facts of an event as rows of a list. A choice and a flag lead to the page of their value. */
import { type Fact, valueAddress } from "../../src/views/facts/facts.ts";
import type { Site } from "../../src/views/site.ts";
import { FactValue } from "./FactValue.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly facts: readonly Fact[];
  /** The language of the article. */
  readonly lang: string;
}

export function FactRows({ site, facts, lang }: Props) {
  return (
    <>
      {facts.map(({ field, value }) => {
        const address = valueAddress(field, value);
        const shown = <FactValue site={site} field={field} value={value} lang={lang} />;
        return (
          <div key={field.id}>
            <Text as="dt" words={site.words} text={field.label} lang={site.story.lang} />
            <dd>{address === undefined ? shown : <a href={address}>{shown}</a>}</dd>
          </div>
        );
      })}
    </>
  );
}

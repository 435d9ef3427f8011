/** A value of a declared field, in words. */
import type { DeclaredField, FactValue as Value } from "../../src/model.ts";
import { valueText } from "../../src/views/facts/facts.ts";
import type { Site } from "../../src/views/site.ts";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly field: DeclaredField;
  readonly value: Value;
  /** The language of a text: that of its article. A choice is in the language of the story. */
  readonly lang: string;
}

export function FactValue({ site, field, value, lang }: Props) {
  const { words } = site;
  if (typeof value === "object") return <When date={value} words={words} />;
  const text = valueText(field, value, words);
  if (typeof value !== "string") return <>{text}</>;
  return <Text words={words} text={text} lang={field.type === "choice" ? site.story.lang : lang} />;
}

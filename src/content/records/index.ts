/** The four kinds of file that a writer writes, each as the fields that it can have. */
import { actor } from "./actor.ts";
import { article } from "./article.ts";
import { type Fields, writtenName } from "./field.ts";
import { page } from "./page.ts";
import { story } from "./story.ts";

export const FILES = { article, actor, story, page } as const;

/** Every name that a field has somewhere. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(FILES).flatMap(namesWithin));

function namesWithin(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    writtenName(name, field),
    ...(field.also === undefined ? [] : [field.also]),
    ...namesWithin(field.fields ?? field.of?.fields ?? {}),
  ]);
}

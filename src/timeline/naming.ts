/** Where an article names actors. */
import type { ArticleDraft } from "../content/article/draft.ts";
import type { FieldPath } from "../content/frontMatter/position.ts";
import { ACTOR_FIELDS, type ActorField } from "../content/records/index.ts";

export interface Naming {
  readonly names: readonly string[];
  readonly path: FieldPath;
}

/** Every field of an article that names actors, with its names. */
export function naming(draft: ArticleDraft): readonly Naming[] {
  const { corrections, disagreements } = draft.article;
  return [
    ...draft.events.flatMap(({ event, path }) => namingOf(event, ACTOR_FIELDS.event, path)),
    ...draft.sources.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.source, ["sources", at])),
    ...draft.quotes.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.quote, ["quotes", at])),
    ...draft.statements.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.statement, ["statements", at])),
    ...draft.figures.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.figure, ["figures", at])),
    ...corrections.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.correction, ["corrections", at])),
    ...disagreements.flatMap((each, at) => namingOf(each, ACTOR_FIELDS.disagreement, ["disagreements", at])),
  ];
}

function namingOf(record: object, fields: readonly ActorField[], path: FieldPath): readonly Naming[] {
  const values = record as Readonly<Record<string, readonly string[] | undefined>>;
  return fields.map(({ name, written }) => ({ names: values[name] ?? [], path: [...path, written] }));
}

/** Where an article names actors. */
import type { ArticleDraft } from "../content/article/draft.ts";
import type { FieldPath } from "../content/frontMatter/position.ts";
import { ACTOR_FIELDS, type ActorField } from "../content/records/index.ts";

export interface Naming {
  readonly names: readonly string[];
  /** The record that has the field, and the name of the field in it. */
  readonly record: FieldPath;
  readonly field: string;
}

/** Every field of an article that names actors, with its names. */
export function naming(draft: ArticleDraft): readonly Naming[] {
  const { corrections, disagreements } = draft.article;
  return [
    ...draft.events.flatMap(({ event, path }) => namingOf(event, ACTOR_FIELDS.event, path)),
    ...inList("sources", draft.sources, ACTOR_FIELDS.source),
    ...inList("quotes", draft.quotes, ACTOR_FIELDS.quote),
    ...inList("statements", draft.statements, ACTOR_FIELDS.statement),
    ...inList("figures", draft.figures, ACTOR_FIELDS.figure),
    ...inList("corrections", corrections, ACTOR_FIELDS.correction),
    ...inList("disagreements", disagreements, ACTOR_FIELDS.disagreement),
  ];
}

function inList(list: string, records: readonly object[], fields: readonly ActorField[]): readonly Naming[] {
  if (fields.length === 0) return [];
  return records.flatMap((record, index) => namingOf(record, fields, [list, index]));
}

function namingOf(of: object, fields: readonly ActorField[], record: FieldPath): readonly Naming[] {
  const values = of as Readonly<Record<string, readonly string[] | undefined>>;
  return fields.flatMap(({ name, written }) => {
    const names = values[name] ?? [];
    return names.length === 0 ? [] : { names, record, field: written };
  });
}

/** The four kinds of file that a writer writes, each as the fields that it can have. */
import { actor } from "./actor.ts";
import { article } from "./article.ts";
import { correction } from "./correction.ts";
import { disagreement } from "./disagreement.ts";
import { event } from "./event.ts";
import { type Fields, writtenName } from "./field.ts";
import { figure } from "./figure.ts";
import { page } from "./page.ts";
import { quote } from "./quote.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";
import { story } from "./story.ts";

export const WRITTEN_FILES = { article, actor, story, page } as const;

/** Every name that a field has somewhere. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(WRITTEN_FILES).flatMap(namesWithin));

function namesWithin(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    writtenName(name, field),
    ...(field.also === undefined ? [] : [field.also]),
    ...namesWithin(field.fields ?? field.of?.fields ?? {}),
  ]);
}

/** A field that names actors. */
export interface ActorField {
  /** In the model. */
  readonly name: string;
  /** In front matter. */
  readonly written: string;
}

/** Of each record of an article, the fields that name actors: the timeline looks them up, and reports a name that is unknown. */
export const ACTOR_FIELDS = {
  event: actorFieldsOf(event),
  source: actorFieldsOf(source),
  quote: actorFieldsOf(quote),
  statement: actorFieldsOf(statement),
  figure: actorFieldsOf(figure),
  correction: actorFieldsOf(correction),
  disagreement: actorFieldsOf(disagreement),
} as const;

function actorFieldsOf(fields: Fields): readonly ActorField[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === "actors" ? [{ name, written: writtenName(name, field) }] : [],
  );
}

/** The names in articles and deadlines -> ids. A name that is unknown is left out or stays as it is: checks report it. */
import type { ArticleDraft } from "../content/article/draft.ts";
import { linkMentions } from "../content/article/mentions.ts";
import type { FactReader } from "../content/reading.ts";
import { ACTOR_FIELDS, type ActorField } from "../content/records/index.ts";
import { slashed } from "../content/sourceName.ts";
import type { Deadline, Disagreement, Event, Id, Quote, Side } from "../model.ts";
import { compareText } from "../problems/index.ts";
import type { Parts, References, Resolved, ResolvedArticle } from "./material.ts";
import { naming } from "./naming.ts";
import { actorNamed } from "./references.ts";

/** `taking` are the articles that take part. */
export function resolve(
  { story, copies }: Pick<Parts, "story" | "copies">,
  taking: readonly ArticleDraft[],
  references: References,
): Resolved {
  const alsoIn = reportedIn(taking);
  return {
    articles: taking.map(draft => resolveArticle(draft, references, { alsoIn, copies, facts: story.facts })),
    deadlines: story.deadlines.map(deadline => resolveDeadline(deadline, references)),
  };
}

/** What other files say of the records of an article. */
interface Elsewhere extends Pick<Parts, "copies"> {
  /** The articles, other than its own, that report each event. */
  readonly alsoIn: ReadonlyMap<Id, readonly Id[]>;
  readonly facts: FactReader | undefined;
}

function resolveArticle(
  draft: ArticleDraft,
  references: References,
  { alsoIn, copies, facts }: Elsewhere,
): ResolvedArticle {
  const { article, sources } = draft;
  const withActors = <T extends object>(record: T, fields: readonly ActorField[]): T =>
    fields.length === 0 ? record : resolveActors(record, fields, references);
  const copyOf = new Map(
    copies.size === 0 ? [] : sources.map(source => [source.id, copies.get(slashed(source))]),
  );
  const events = draft.events.map(({ event }): Event => {
    const resolved = withFacts(withActors(event, ACTOR_FIELDS.event), facts);
    const others = alsoIn.get(event.id);
    return others === undefined ? resolved : { ...resolved, alsoIn: others };
  });
  const quotes = draft.quotes.map((quote): Quote => {
    const resolved = withActors(quote, ACTOR_FIELDS.quote);
    const copy = quote.source === undefined ? undefined : copyOf.get(quote.source);
    if (copy === undefined) return resolved;
    return { ...resolved, copy: { sha256: copy.sha256, kept: copy.kept } };
  });
  const statements = draft.statements.map(each => withActors(each, ACTOR_FIELDS.statement));
  const disagreements = article.disagreements.map(
    (disagreement): Disagreement => ({
      ...withActors(disagreement, ACTOR_FIELDS.disagreement),
      sides: disagreement.sides.map(side => resolveSide(side, references)),
    }),
  );
  const corrections = article.corrections.map(each => withActors(each, ACTOR_FIELDS.correction));
  const taking = new Set(
    naming(draft).flatMap(({ names }) => names.flatMap(name => actorNamed(references, name) ?? [])),
  );
  const body = linkMentions(draft, references.names, taking);
  return {
    article: { ...article, body, corrections, disagreements },
    events,
    sources: sources.map(each => withActors(each, ACTOR_FIELDS.source)),
    quotes,
    statements,
    figures: draft.figures.map(each => withActors(each, ACTOR_FIELDS.figure)),
  };
}

/** Returns the event with its facts as values of their fields. */
function withFacts(event: Event, reader: FactReader | undefined): Event {
  if (event.facts === undefined) return event;
  const { facts: written, ...rest } = event;
  const facts = reader?.read(written);
  return facts === undefined ? rest : { ...rest, facts };
}

/** Returns the record with the ids of the actors whom its fields name: the same, if it names them by their ids. */
function resolveActors<T extends object>(
  record: T,
  fields: readonly ActorField[],
  references: References,
): T {
  const values = record as Readonly<Record<string, readonly string[] | undefined>>;
  let resolved = record;
  for (const { name } of fields) {
    const names = values[name] ?? [];
    const ids = actorsNamed(references, names);
    if (names.some((each, index) => each !== ids[index])) resolved = { ...resolved, [name]: ids };
  }
  return resolved;
}

/** Each once; nobody where actors.yaml could not be read. */
function actorsNamed(references: References, names: readonly string[]): readonly Id[] {
  const ids: Id[] = [];
  for (const name of names) {
    const id = actorNamed(references, name);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** A side cites a source of its own article by its id already, one of another as `<article>/<source>`. */
function resolveSide(side: Side, { sources }: References): Side {
  if (!side.source?.includes("/")) return side;
  return { ...side, source: sources().get(side.source) ?? side.source };
}

function resolveDeadline(deadline: Deadline, { sources }: References): Deadline {
  const { outcome } = deadline;
  if (outcome?.source === undefined) return deadline;
  return { ...deadline, outcome: { ...outcome, source: sources().get(outcome.source) ?? outcome.source } };
}

/** The articles, other than its own, that report each event. */
function reportedIn(taking: readonly ArticleDraft[]): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>();
  for (const { article } of taking)
    for (const { event } of article.alsoReports) {
      const known = found.get(event);
      if (known === undefined) found.set(event, [article.id]);
      else known.push(article.id);
    }
  for (const articles of found.values()) articles.sort(compareText);
  return found;
}

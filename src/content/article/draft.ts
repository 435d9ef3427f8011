/** An article read on its own. */
import type { Article, Event, Figure, Quote, Source, Statement } from "../../model.ts";
import type { FieldPath } from "../frontMatter/position.ts";
import type { Link } from "../markdown/link.ts";
import type { Stretch } from "../markdown/mentions.ts";

/** An article read on its own: what it says of others is not yet looked up. Plain data: it can be written as JSON. */
export interface ArticleDraft {
  /** No actor is linked in its body. */
  readonly article: Omit<Article, "lang" | "path"> & { readonly lang?: string };
  /** `actors` holds names as written, and `facts` values as written; `alsoIn` is empty. */
  readonly events: readonly EventDraft[];
  readonly sources: readonly Source[];
  /** `speakers` holds names as written. */
  readonly quotes: readonly Quote[];
  /** The words of each quote as they are recorded, which may be more than the body prints. */
  readonly recorded: readonly string[];
  /** `by` holds names as written. */
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  /** The position in the front matter of each of `article.alsoReports`. */
  readonly reportPaths: readonly FieldPath[];
  /** Of each block of `article.body`, the texts in which actors may be linked. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** Links of the body to places within the site. */
  readonly links: readonly Link[];
  /** Fields whose values are placeholders for invalid ones, which are reported already. */
  readonly recovered: readonly FieldPath[];
}

export interface EventDraft {
  readonly event: Event;
  /** The positions of its fields in the front matter. */
  readonly path: FieldPath;
}

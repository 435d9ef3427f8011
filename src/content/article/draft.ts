/** An article read on its own. */
import type { Article, Event, Figure, Quote, Source, Statement } from "../../model.ts";
import type { FieldPath, Locate } from "../frontMatter/position.ts";
import type { Link } from "../markdown/link.ts";

/** An article read on its own: what it says of others is not yet looked up. */
export interface ArticleDraft {
  readonly article: Omit<Article, "lang"> & { readonly lang?: string };
  /** `actors` holds names as written; `alsoIn` is empty. */
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
  /** Links of the body to places within the site. */
  readonly links: readonly Link[];
  readonly locate: Locate;
  /** Fields whose values are placeholders for invalid ones, which are reported already. */
  readonly recovered: readonly FieldPath[];
}

export interface EventDraft {
  readonly event: Event;
  /** The positions of its fields in the front matter. */
  readonly path: FieldPath;
}

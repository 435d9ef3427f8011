/**
 * Every word of the interface, in one typed table per language. A language is complete or it does not compile.
 * Words of dates come with them; words of the story come from its content.
 */
import type { DateWords } from "./date.ts";
import type { ActorKind, ArticleStatus, Bound, Confidence, OutcomeStatus, StatementStatus } from "./model.ts";
import { english } from "./words/en.ts";

export interface Words {
  /** Language tag. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly dates: DateWords;
  readonly skipToContent: string;
  readonly menu: string;
  readonly nav: {
    readonly timeline: string;
    readonly actors: string;
    readonly data: string;
  };
  readonly status: Readonly<Record<ArticleStatus, string>>;
  /** Said in a sentence beside anything that is unverified. */
  readonly unverifiedNote: string;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly statementStatus: Readonly<Record<StatementStatus, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly outcomes: Readonly<Record<OutcomeStatus, string>>;
  readonly events: (count: number) => string;
  readonly sources: (count: number) => string;
}

const TABLES: readonly Words[] = [english];

/** The table of a language; English where there is none. */
export function wordsFor(lang: string): Words {
  const primary = lang.split("-")[0];
  return TABLES.find(table => table.lang === lang) ?? TABLES.find(table => table.lang === primary) ?? english;
}

/** What is known about a rule before anything is reported. */

export interface Rule {
  /** What is wrong, in a few words and without a full stop: `A date or time does not exist`. */
  readonly title: string;
  /** "either" if it depends on the place or on how sure it is. */
  readonly severity: "error" | "warning" | "either";
  /** Markdown: why it is reported, and where its limits are. Links are relative to `docs/`. */
  readonly explanation: string;
  /** One of the problems that are really reported, and what to do about it. */
  readonly example: { readonly message: string; readonly hint: string };
}

/** A section of `docs/problems.md`. */
export interface RuleGroup {
  readonly title: string;
  /** Markdown, above the first rule. */
  readonly introduction?: string;
  /** Whether every page keeps its address while one of these is reported, so that links can be checked already. */
  readonly leavesAddresses?: true;
  readonly rules: Readonly<Record<string, Rule>>;
}

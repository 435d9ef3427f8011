/** What is new or changed since the reader's last visit: values only, nothing of the page. */

export type Fingerprints = Readonly<Record<string, string>>;

export interface Visits {
  /** When the reader was last here, in milliseconds. */
  readonly at: number;
  /** The entries at the end of the visit before this one. */
  readonly before: Fingerprints;
  /** The entries that have been added or changed since. */
  readonly since: Fingerprints;
}

/** After half an hour, the reader has been away. */
const AWAY = 30 * 60 * 1000;

/** Reloading a page is not another visit: what is new stays new until the reader has been away. */
export function nextVisit(last: Visits | undefined, shown: Fingerprints, now: number): Visits {
  if (last === undefined) return { at: now, before: shown, since: {} };
  const before = now - last.at > AWAY ? { ...last.before, ...last.since } : last.before;
  const since = Object.fromEntries(Object.entries(shown).filter(([id, print]) => before[id] !== print));
  return { at: now, before, since };
}

/** `undefined` if an entry is as it was at the last visit. */
export function newsOf(id: string, { before, since }: Visits): "new" | "changed" | undefined {
  if (!(id in since)) return undefined;
  return id in before ? "changed" : "new";
}

/** What the browser has kept; `undefined` if it is nothing of ours. */
export function parseVisits(text: string | null): Visits | undefined {
  try {
    const visits: unknown = JSON.parse(text ?? "null");
    return typeof visits === "object" && visits !== null && "before" in visits
      ? (visits as Visits)
      : undefined;
  } catch {
    return undefined;
  }
}

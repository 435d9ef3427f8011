/** What is new or changed since the reader's last visit. It is kept in the browser, and nowhere else. */
import { recall, remember } from "./memory.ts";
import { fill } from "./text.ts";

export type Fingerprints = Readonly<Record<string, string>>;

export interface Visits {
  /** When the reader was last here, in milliseconds. */
  readonly at: number;
  /** What stood here at the end of the visit before this one. */
  readonly before: Fingerprints;
  /** What has come since. */
  readonly since: Fingerprints;
}

/** After so long, the reader has been away. */
const AWAY = 30 * 60 * 1000;
/** More than a browser should be asked to keep. */
const MOST = 20_000;

/** Reloading a page is not another visit: what is new stays so until the reader has been away. */
export function nextVisit(last: Visits | undefined, shown: Fingerprints, now: number): Visits {
  if (last === undefined) return { at: now, before: shown, since: {} };
  const before = now - last.at > AWAY ? { ...last.before, ...last.since } : last.before;
  const since = Object.fromEntries(Object.entries(shown).filter(([id, print]) => before[id] !== print));
  return { at: now, before, since };
}

export function markNews(timeline: HTMLElement): void {
  const entries = Array.from(timeline.querySelectorAll<HTMLElement>(".entry[data-v]"));
  if (entries.length > MOST) return;
  const shown = Object.fromEntries(entries.map(entry => [entry.id, entry.dataset.v ?? ""]));
  const name =
    `visit ${new URL("./", document.querySelector<HTMLAnchorElement>(".home")?.href ?? location.href).pathname}` as const;
  const last = parse(recall(name));
  const form = document.querySelector<HTMLFormElement>(".finder form");
  // Only where the whole timeline stands can be said what has been seen.
  if (form === null && last === undefined) return;
  const visits = nextVisit(last, shown, Date.now());
  if (form !== null) remember(name, JSON.stringify(visits));
  const fresh = entries.filter(entry => entry.id in visits.since);
  for (const entry of fresh) {
    const line = document.createElement("p");
    line.className = "fresh";
    line.textContent = (entry.id in visits.before ? timeline.dataset.changed : timeline.dataset.new) ?? "";
    entry.querySelector(".what")?.prepend(line);
  }
  const first = fresh[0];
  if (form === null || first === undefined) return;
  const { sinceOne = "", sinceMany = "" } = JSON.parse(form.dataset.words ?? "{}") as Record<string, string>;
  const link = document.createElement("a");
  link.href = `#${first.id}`;
  link.textContent = fresh.length === 1 ? sinceOne : fill(sinceMany, { n: String(fresh.length) });
  const line = document.createElement("p");
  line.className = "since";
  line.append(link);
  form.querySelector(".outcome")?.after(line);
}

function parse(text: string | null): Visits | undefined {
  try {
    const visits: unknown = JSON.parse(text ?? "null");
    return typeof visits === "object" && visits !== null && "before" in visits
      ? (visits as Visits)
      : undefined;
  } catch {
    return undefined;
  }
}

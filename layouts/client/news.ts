/** Marks what is new or changed since the reader's last visit. It is kept in the browser, and nowhere else. */
import { whenIdle } from "./idle.ts";
import { recall, remember } from "./memory.ts";
import { fill } from "./text.ts";
import { newsOf, nextVisit, parseVisits, type Visits } from "./visits.ts";

/** More than a browser should be asked to keep. */
const MOST = 20_000;

export function markNews(timeline: HTMLElement): void {
  const root = new URL("./", document.querySelector<HTMLAnchorElement>(".home")?.href ?? location.href)
    .pathname;
  const last = parseVisits(recall(`visit ${root}`));
  const form = document.querySelector<HTMLFormElement>(".finder form");
  // What is marked is marked before it is seen. On a first visit nothing is, and what is shown can be kept later.
  if (last !== undefined) compare(timeline, root, last, form);
  // Only a page with the whole timeline can say what has been seen.
  else if (form !== null) whenIdle(() => compare(timeline, root, undefined, form));
}

function compare(
  timeline: HTMLElement,
  root: string,
  last: Visits | undefined,
  form: HTMLFormElement | null,
): void {
  const entries = Array.from(timeline.querySelectorAll<HTMLElement>(".entry[data-v]"));
  if (entries.length > MOST) return;
  // `dataset` would make an object for each entry.
  const shown = Object.fromEntries(entries.map(entry => [entry.id, entry.getAttribute("data-v") ?? ""]));
  const visits = nextVisit(last, shown, Date.now());
  if (form !== null) remember(`visit ${root}`, JSON.stringify(visits));
  const fresh = entries.filter(entry => newsOf(entry.id, visits) !== undefined);
  for (const entry of fresh)
    entry
      .querySelector(".what")
      ?.prepend(line("fresh", timeline.dataset[newsOf(entry.id, visits) ?? ""] ?? ""));
  if (form !== null && fresh[0] !== undefined)
    form.querySelector(".outcome")?.after(linkTo(fresh[0], fresh.length, form));
}

function linkTo(first: HTMLElement, count: number, form: HTMLFormElement): HTMLElement {
  const { sinceOne = "", sinceMany = "" } = JSON.parse(form.dataset.words ?? "{}") as Record<string, string>;
  const link = document.createElement("a");
  link.href = `#${first.id}`;
  link.textContent = count === 1 ? sinceOne : fill(sinceMany, { n: String(count) });
  return line("since", link);
}

function line(name: string, content: string | Node): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = name;
  paragraph.append(content);
  return paragraph;
}

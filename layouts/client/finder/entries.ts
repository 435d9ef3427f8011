/** The entries of this page, year by year: which are shown, and what is marked in them. */
import { type Facets, facetsOf } from "../filter.ts";
import { markWords, unmark } from "../marks.ts";
import { dimYears } from "../strip.ts";
import type { Answer, Hits } from "./answer.ts";
import type { Wording } from "./wording.ts";

interface Entry extends Facets {
  readonly element: HTMLElement;
}

export interface Entries {
  readonly all: readonly Facets[];
  /** Shows the entries that match, and marks the words in them. */
  readonly show: (answer: Answer<Facets>, hits: Hits) => void;
}

/** A reader of more results narrows further; to mark thousands would only cost time. */
const MOST_MARKED = 500;

/** So many entries are drawn at once: the room kept for those that are not is reckoned for lists without gaps. */
const MOST_DRAWN = 100;

export function entriesOf(timeline: HTMLElement, { some, words }: Wording): Entries {
  const years = Array.from(timeline.querySelectorAll<HTMLElement>(".year"), element => ({
    element,
    id: element.querySelector("h2")?.id ?? "",
    small: element.querySelector("h2 small"),
    all: element.querySelector("h2 small")?.textContent ?? "",
    entries: Array.from(
      element.querySelectorAll<HTMLElement>(".entry"),
      (entry): Entry => ({ ...facetsOf(entry), element: entry }),
    ),
    silences: element.querySelectorAll<HTMLElement>(".silence"),
    lists: element.querySelectorAll<HTMLElement>("ol:has(> .entry)"),
  }));
  const all = years.flatMap(year => year.entries);
  return {
    all,
    show({ isNarrowed, shown }, hits) {
      timeline.classList.toggle("few", isNarrowed && shown.size <= MOST_DRAWN);
      const shownYears = new Set<string>();
      for (const { element, id, small, all, entries, silences, lists } of years) {
        const count = entries.filter(entry => shown.has(entry.id)).length;
        for (const entry of entries) entry.element.hidden = !shown.has(entry.id);
        // Between events of which some are hidden, no time is known to be empty.
        for (const silence of silences) silence.hidden = isNarrowed;
        // One that is not drawn yet would keep its room.
        for (const list of lists) list.hidden = list.querySelector(".entry:not([hidden])") === null;
        element.hidden = count === 0;
        if (count > 0) shownYears.add(id);
        if (small !== null) small.textContent = count === entries.length ? all : some(count, all);
      }
      dimYears(id => shownYears.has(id));
      unmark(timeline);
      for (const line of timeline.querySelectorAll(".found")) line.remove();
      if (hits === null) return;
      for (const { id, element } of all.filter(entry => shown.has(entry.id)).slice(0, MOST_MARKED))
        mark(element, new Set(hits.get(id)), words.inText);
    },
  };
}

/** Words that are in the article only cannot be marked: a line says so. */
function mark(entry: HTMLElement, terms: ReadonlySet<string>, inText: string): void {
  if (terms.size === 0 || markWords(entry, terms)) return;
  const line = document.createElement("p");
  line.className = "found";
  line.textContent = inText;
  entry.querySelector(".meta")?.before(line);
}

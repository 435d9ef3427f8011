/** The bar over the timeline: what is written and chosen in it decides what is shown, and stands in the address. */
import type { FindWords } from "../../src/words/findWords.ts";
import { diskAddress, isOnDisk } from "./disk.ts";
import { type Facets, facetsOf, matches } from "./filter.ts";
import { markWords, unmark } from "./marks.ts";
import { placeNamed } from "./place.ts";
import type { FoundEvent, Search } from "./search.ts";
import { ANYTHING, NAMES, type Name, queryOf, type State, stateOf } from "./state.ts";
import { dimYears } from "./strip.ts";
import { fill } from "./text.ts";

type Hits = ReadonlyMap<string, readonly string[]> | null;
type Field = HTMLInputElement | HTMLSelectElement;

interface Entry extends Facets {
  readonly element: HTMLElement;
}

/** While somebody writes. */
const PAUSE = 120;
/** Beyond these a reader narrows further; to mark thousands would only cost time. */
const MOST_MARKED = 500;
const MOST_LISTED = 500;

export function startFinder(timeline: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>(".finder form");
  const field = form?.querySelector<HTMLInputElement>("#find");
  const status = form?.querySelector("[role=status]");
  if (!form || !field || !status) return;
  const words = JSON.parse(form.dataset.words ?? "{}") as FindWords["script"];
  const all = form.dataset.all ?? "";
  const root = new URL(form.getAttribute("action") ?? "", location.href);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const clear = form.querySelector<HTMLButtonElement>(".clear");
  const nothing = form.querySelector<HTMLElement>(".nothing");
  const elsewhere = document.querySelector<HTMLElement>(".elsewhere");
  const years = Array.from(timeline.querySelectorAll<HTMLElement>(".year"), element => ({
    element,
    id: element.querySelector("h2")?.id ?? "",
    small: element.querySelector("h2 small"),
    all: element.querySelector("h2 small")?.textContent ?? "",
    entries: Array.from(element.querySelectorAll<HTMLElement>(".entry"), toEntry),
    silences: element.querySelectorAll<HTMLElement>(".silence"),
  }));
  const entries = years.flatMap(year => year.entries);
  const here = new Set(entries.map(entry => entry.id));
  /** Of a long story, only the latest events stand here. */
  const isPart = form.dataset.part !== undefined;

  let search: Promise<Search> | undefined;
  let opened: Search | undefined;
  let latest = 0;
  let timer = 0;
  /** The address's part that has been read or written last. */
  let query = location.search;
  /** Whether the place in the history is that of words being written. */
  let writing = false;

  const read = (): State => {
    const state = { ...ANYTHING };
    for (const name of NAMES) state[name] = fieldOf(name)?.value ?? "";
    return state;
  };
  const fieldOf = (name: Name): Field | null => form.querySelector<Field>(`[name="${name}"]`);
  const write = (state: State) => {
    for (const name of NAMES) {
      const field = fieldOf(name);
      if (field !== null && field.value !== state[name]) field.value = state[name];
    }
    const more = form.querySelector("details");
    if (more !== null && (state.kind || state.deadline || state.from || state.to)) more.open = true;
  };
  const canBe = (name: Name, value: string): boolean => {
    const field = fieldOf(name);
    if (field instanceof HTMLSelectElement)
      return Array.from(field.options).some(option => option.value === value);
    return field !== null && !field.disabled;
  };

  const load = (): Promise<Search> => {
    search ??= Promise.all([
      import(new URL((form.dataset.engine ?? "").slice(1), root).href) as Promise<
        typeof import("./search.ts")
      >,
      fetch(new URL("data/search.json", root), { cache: "no-cache" }).then(response => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      }),
    ]).then(([engine, index]) => {
      opened = engine.openSearch(index);
      return opened;
    });
    search.catch(() => {
      search = undefined;
    });
    return search;
  };

  /** Shows what the fields say; of several at a time, the last. */
  const show = async (state: State): Promise<void> => {
    latest++;
    const turn = latest;
    const isSearch = state.q.trim() !== "";
    const isNarrowed = NAMES.some(name => name !== "q" && state[name] !== "");
    let hits: Hits = null;
    if (isSearch || (isNarrowed && isPart && !isOnDisk())) {
      try {
        if (opened === undefined) status.textContent = words.loading;
        const index = opened ?? (await load());
        if (isSearch) hits = index.find(state.q);
      } catch {
        if (turn !== latest) return;
        status.textContent = words.failed;
        if (clear !== null) clear.hidden = false;
        return;
      }
      if (turn !== latest) return;
    }
    const narrowed = hits !== null || isNarrowed;
    const others = (opened?.events ?? []).filter(event => !here.has(event.id) && matches(event, state, hits));
    let count = 0;
    for (const year of years) {
      let shown = 0;
      for (const entry of year.entries) {
        const isShown = matches(entry, state, hits);
        entry.element.hidden = !isShown;
        if (isShown) shown++;
      }
      // Between events of which some are not shown, nothing is silent.
      for (const silence of year.silences) silence.hidden = narrowed;
      year.element.hidden = shown === 0;
      if (year.small !== null)
        year.small.textContent =
          shown === year.entries.length
            ? year.all
            : fill(words.some, { n: numbers.format(shown), all: year.all });
      count += shown;
    }
    const total = count + (narrowed ? others.length : 0);
    const shownYears = new Set(years.filter(year => !year.element.hidden).map(year => year.id));
    dimYears(id => shownYears.has(id));
    mark(hits);
    status.textContent = narrowed ? fill(words.some, { n: numbers.format(total), all }) : all;
    // It leads to an entry that may not be shown.
    const since = form.querySelector<HTMLElement>(".since");
    if (since !== null) since.hidden = narrowed;
    if (clear !== null) clear.hidden = !narrowed && state.q === "";
    list(narrowed ? others : []);
    widen(narrowed && total === 0 ? state : undefined, hits);
  };

  const mark = (hits: Hits) => {
    unmark(timeline);
    for (const line of timeline.querySelectorAll(".found")) line.remove();
    if (hits === null) return;
    const found = entries.filter(entry => !entry.element.hidden).slice(0, MOST_MARKED);
    for (const { id, element } of found) {
      const terms = new Set(hits.get(id));
      if (terms.size === 0 || markWords(element, terms)) continue;
      const line = document.createElement("p");
      line.className = "found";
      line.textContent = words.inText;
      element.querySelector(".meta")?.before(line);
    }
  };

  /** Events of other pages, as links. */
  const list = (events: readonly FoundEvent[]) => {
    if (elsewhere === null) return;
    elsewhere.hidden = events.length === 0;
    elsewhere.querySelector("ol")?.replaceChildren(
      ...events.slice(0, MOST_LISTED).map(({ title, date, url }) => {
        const item = document.createElement("li");
        const when = document.createElement("p");
        when.className = "on";
        when.textContent = date;
        const what = document.createElement("p");
        const link = document.createElement("a");
        link.href = diskAddress(new URL(url.slice(1), root).href);
        link.dir = "auto";
        link.textContent = title;
        what.append(link);
        item.append(when, what);
        return item;
      }),
    );
    const more = elsewhere.querySelector<HTMLElement>(".more");
    if (more === null) return;
    more.hidden = events.length <= MOST_LISTED;
    more.textContent = fill(words.more, { n: numbers.format(events.length - MOST_LISTED) });
  };

  /** A permalink to an event that stands on another page leads to its article. */
  const follow = () => {
    const id = placeNamed();
    if (!isPart || id === "" || document.getElementById(id) !== null) return;
    load()
      .then(({ events }) => events.find(event => event.id === id))
      .then(event => event && location.replace(new URL(event.url.slice(1), root)))
      .catch(() => {});
  };

  /** Where nothing is found: each filter that could go, and what would be found without it. */
  const widen = (state: State | undefined, hits: Hits) => {
    if (nothing === null) return;
    nothing.hidden = state === undefined;
    if (state === undefined) return;
    const known = opened?.events ?? entries;
    const ways = NAMES.filter(name => state[name].trim() !== "")
      .map(name => ({ name, wider: { ...state, [name]: "" }, hits: name === "q" ? null : hits }))
      .map(way => ({ ...way, n: known.filter(event => matches(event, way.wider, way.hits)).length }))
      .filter(way => way.n > 0);
    const wider = nothing.querySelector<HTMLElement>(".wider");
    if (wider !== null) wider.hidden = ways.length === 0;
    nothing.querySelector("ul")?.replaceChildren(
      ...ways.map(({ name, wider, n }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = fill(words.without, { filter: nameOf(name), n: numbers.format(n) });
        button.addEventListener("click", () => {
          commit(wider);
          fieldOf(name)?.focus();
        });
        const item = document.createElement("li");
        item.append(button);
        return item;
      }),
    );
  };

  const nameOf = (name: Name): string => {
    const field = fieldOf(name);
    if (field === null || field instanceof HTMLInputElement)
      return fill(words.words, { words: field?.value.trim() ?? "" });
    return fill(words.filter, {
      label: field.labels[0]?.textContent ?? "",
      value: (field.selectedOptions[0]?.textContent ?? "").replace(/ \([^()]*\)$/, ""),
    });
  };

  /** A step that Back undoes; words are one step for as long as they are being written. */
  const address = (state: State, step: "push" | "replace") => {
    const next = queryOf(state, location.search);
    if (next === location.search) return;
    query = next;
    const target = `${location.pathname}${query}`;
    try {
      if (step === "push") history.pushState(null, "", target);
      else history.replaceState(null, "", target);
    } catch {
      // A page opened from a disk has no address to write to.
    }
  };

  const commit = (state: State) => {
    clearTimeout(timer);
    writing = false;
    write(state);
    address(state, "push");
    show(state);
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    commit(read());
  });
  form.addEventListener("change", event => {
    if (event.target === field) {
      clearTimeout(timer);
      address(read(), writing ? "replace" : "push");
      writing = false;
      show(read());
    } else if (event.target instanceof HTMLSelectElement) commit(read());
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      address(read(), writing ? "replace" : "push");
      writing = true;
      show(read());
    }, PAUSE);
  });
  field.addEventListener("focus", () => {
    load().catch(() => {});
  });
  clear?.addEventListener("click", () => {
    commit(ANYTHING);
    field.focus();
  });
  window.addEventListener("popstate", () => {
    // A step to another place on the page changes nothing of what is shown.
    if (location.search === query) return;
    query = location.search;
    writing = false;
    clearTimeout(timer);
    const state = stateOf(query, canBe);
    write(state);
    show(state);
  });

  /** Where Search leads: to the field, or to the words that say why there is no search here. */
  let place: HTMLElement = field;
  if (isOnDisk()) {
    field.disabled = true;
    place = document.createElement("p");
    place.className = "hint";
    place.tabIndex = -1;
    place.textContent = words.needsServer;
    field.after(place);
  }
  const first = stateOf(location.search, canBe);
  write(first);
  if (location.hash === "#find") {
    place.focus();
    // A browser that has gone to the field and cannot put the focus there takes it away from where it is.
    window.addEventListener("load", () => place.focus(), { once: true });
  }
  follow();
  window.addEventListener("hashchange", follow);
  document.querySelector(".masthead .search")?.addEventListener("click", event => {
    event.preventDefault();
    place.focus();
    if (place === field) field.select();
  });
  // A page on which all events stand can be narrowed at once; one on which they do not must know of the others.
  if (NAMES.some(name => first[name] !== "")) show(first);
}

function toEntry(element: HTMLElement): Entry {
  return { ...facetsOf(element), element };
}

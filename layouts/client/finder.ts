/** The bar over the timeline: what is written and chosen in it decides what is shown, and is in the address. */
import type { FindWords } from "../../src/words/findWords.ts";
import { isOnDisk } from "./disk.ts";
import { type Origin, trackAddress } from "./finder/address.ts";
import {
  answerTo,
  type Hits,
  hasChoice,
  hasWords,
  type WiderQuestion,
  widerQuestions,
} from "./finder/answer.ts";
import { startDestination } from "./finder/destination.ts";
import { listElsewhere } from "./finder/elsewhere.ts";
import { entriesOf } from "./finder/entries.ts";
import { fieldsOf } from "./finder/fields.ts";
import { startInquiry } from "./finder/inquiry.ts";
import { lazy } from "./finder/lazy.ts";
import { showNothing } from "./finder/nothing.ts";
import { afterPause } from "./finder/pause.ts";
import { startPermalinks } from "./finder/permalinks.ts";
import { loadSearch } from "./finder/searchIndex.ts";
import { totalsIn } from "./finder/totals.ts";
import { numbersIn, wordingOf } from "./finder/wording.ts";
import { once } from "./once.ts";
import { type State, stateOf } from "./state.ts";

/** After so many milliseconds without a letter, the words are searched for. */
const PAUSE = 120;

export function startFinder(timeline: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>(".finder form");
  const input = form?.querySelector<HTMLInputElement>("#find");
  const status = form?.querySelector("[role=status]");
  if (!form || !input || !status) return;
  const root = new URL(form.getAttribute("action") ?? "", location.href);
  /** Only the latest events of a long story are on this page. */
  const isPart = form.dataset.part !== undefined;
  const allEvents = form.dataset.all ?? "";
  const numbers = numbersIn(document.documentElement.lang);
  const wording = wordingOf(JSON.parse(form.dataset.words ?? "{}") as FindWords["script"], numbers);
  const { words } = wording;
  const clear = form.querySelector<HTMLButtonElement>(".clear");
  const entries = once(() => entriesOf(timeline, wording));
  const fields = fieldsOf(form);
  const totals = totalsIn(form, numbers);
  const address = trackAddress(window);
  const search = lazy(() => loadSearch(root, form.dataset.engine ?? ""));

  const show = (state: State, hits: Hits) => {
    const events = search.loaded()?.events;
    const answer = answerTo(state, hits, entries().all, events ?? []);
    const { isNarrowed, others, total } = answer;
    entries().show(answer, hits);
    status.textContent = isNarrowed ? wording.some(total, allEvents) : allEvents;
    totals?.show(isNarrowed ? [...entries().all.filter(({ id }) => answer.shown.has(id)), ...others] : null);
    // It leads to an entry that may be hidden.
    const since = form.querySelector<HTMLElement>(".since");
    if (since !== null) since.hidden = isNarrowed;
    if (clear !== null) clear.hidden = !isNarrowed && state.q === "";
    listElsewhere(others, root, wording);
    const isNothing = isNarrowed && total === 0;
    const wider = isNothing ? widerQuestions(state, hits, events ?? entries().all) : [];
    showNothing(form, isNothing, wider.map(toWay));
  };
  const toWay = ({ without, state, total }: WiderQuestion) => ({
    label: wording.without(fields.conditionOf(without), total),
    choose() {
      choose(state);
      fields.focus(without);
    },
  });

  const answer = startInquiry(
    search,
    state => hasWords(state) || (isPart && hasChoice(state) && !isOnDisk()),
    {
      loading(state) {
        status.textContent = words.loading;
        totals?.hide();
        // A choice narrows this page at once; how many events of other pages match is known when the index has come.
        if (!hasWords(state)) entries().show(answerTo(state, null, entries().all, []), null);
      },
      failed() {
        status.textContent = words.failed;
        if (clear !== null) clear.hidden = false;
      },
      found: show,
    },
  );
  const ask = (state: State, origin: Origin) => {
    typing.cancel();
    address.write(state, origin);
    answer(state);
  };
  const choose = (state: State) => {
    fields.write(state);
    ask(state, "choice");
  };
  const typing = afterPause(PAUSE, () => ask(fields.read(), "typing"));

  form.addEventListener("submit", event => {
    event.preventDefault();
    choose(fields.read());
  });
  form.addEventListener("change", ({ target }) => {
    if (target === input) ask(fields.read(), "typed");
    else if (target instanceof HTMLSelectElement) choose(fields.read());
  });
  input.addEventListener("input", typing.start);
  input.addEventListener("focus", () => {
    search.load().catch(() => {});
  });
  clear?.addEventListener("click", () => {
    choose(fields.anything);
    input.focus();
  });
  window.addEventListener("popstate", () => {
    if (!address.hasMoved()) return;
    typing.cancel();
    const state = stateOf(location.search, fields.canBe, fields.anything);
    fields.write(state);
    answer(state);
  });

  startDestination(input, words.needsServer);
  const first = stateOf(location.search, fields.canBe, fields.anything);
  fields.write(first);
  if (isPart) startPermalinks(search, root);
  // Without a question the page is shown as it was built.
  if (Object.values(first).some(value => value !== "")) answer(first);
}

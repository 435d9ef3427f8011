/** Questions one after another: only the last one is answered, however long the index takes to load. */
import type { Search } from "../search.ts";
import type { State } from "../state.ts";
import { type Hits, hasWords } from "./answer.ts";
import type { Lazy } from "./lazy.ts";

/** What becomes of a question. */
export interface Outcomes {
  readonly loading: (state: State) => void;
  readonly failed: () => void;
  readonly found: (state: State, hits: Hits) => void;
}

/** Returns the function that asks. It answers before it returns if the index is loaded or not needed. */
export function startInquiry(
  search: Lazy<Pick<Search, "find">>,
  needsIndex: (state: State) => boolean,
  { loading, failed, found }: Outcomes,
): (state: State) => Promise<void> {
  let latest = 0;
  return async state => {
    latest++;
    const turn = latest;
    let hits: Hits = null;
    if (needsIndex(state)) {
      try {
        if (search.loaded() === undefined) loading(state);
        const index = search.loaded() ?? (await search.load());
        if (hasWords(state)) hits = index.find(state.q);
      } catch {
        if (turn === latest) failed();
        return;
      }
      if (turn !== latest) return;
    }
    found(state, hits);
  };
}

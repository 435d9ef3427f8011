/** The address of the page says what the reader looks for, so that it can be shared and Back undoes a step. */
import { queryOf, type State } from "../state.ts";

/** What of a browser's window is used. */
export interface Navigation {
  readonly location: Pick<Location, "search" | "pathname">;
  readonly history: Pick<History, "pushState" | "replaceState">;
}

/** Where a question comes from: words that are still being typed, words that are complete, a choice. */
export type Origin = "typing" | "typed" | "choice";

export interface Address {
  /** Every choice is a step that Back undoes; words are one step, however often the typing pauses. */
  readonly write: (state: State, origin: Origin) => void;
  /** After Back or Forward: whether the question is another one. To another place on the page it is the same. */
  readonly hasMoved: () => boolean;
}

export function trackAddress({ location, history }: Navigation): Address {
  /** The query that was last read or written. */
  let query = location.search;
  /** Whether the current step is that of words that are being typed. */
  let isTyping = false;
  return {
    write(state, origin) {
      const step = isTyping && origin !== "choice" ? "replaceState" : "pushState";
      isTyping = origin === "typing";
      const next = queryOf(state, location.search);
      if (next === location.search) return;
      try {
        history[step](null, "", `${location.pathname}${next}`);
        query = next;
      } catch {
        // The address of a page that was opened from a disk cannot be changed.
      }
    },
    hasMoved() {
      if (location.search === query) return false;
      query = location.search;
      isTyping = false;
      return true;
    },
  };
}

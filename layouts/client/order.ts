import { recall, remember } from "./memory.ts";
import { placeNamed } from "./place.ts";

/** Puts the latest events first if the reader wants that. The elements move, so screen readers follow the same order. */
export function startOrder(timeline: HTMLElement): void {
  const button = document.querySelector<HTMLButtonElement>(".finder .order");
  if (button === null) return;
  const turn = () => {
    const newest = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(newest));
    timeline.classList.toggle("newest", newest);
    for (const year of timeline.querySelectorAll(".year")) {
      const lists = Array.from(year.querySelectorAll(":scope > ol"));
      for (const list of lists) reverse(list);
      year.append(...lists.reverse());
    }
    reverse(timeline);
    return newest;
  };
  button.addEventListener("click", () => remember("order", turn() ? "newest" : null));
  if (recall("order") !== "newest") return;
  turn();
  document.getElementById(placeNamed())?.scrollIntoView();
}

function reverse(parent: Element): void {
  parent.append(...Array.from(parent.children).reverse());
}

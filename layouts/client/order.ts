import { recall, remember } from "./memory.ts";
import { placeNamed } from "./place.ts";

/** The latest events first, where the reader wants that: what is read is in the order of what is seen. */
export function startOrder(timeline: HTMLElement): void {
  const button = document.querySelector<HTMLButtonElement>(".finder .order");
  if (button === null) return;
  const turn = () => {
    const newest = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(newest));
    timeline.classList.toggle("newest", newest);
    for (const list of timeline.querySelectorAll("ol:has(> .entry)")) reverse(list);
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

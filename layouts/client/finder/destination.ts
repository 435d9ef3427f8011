/** The target of the Search link: the field, or a hint that says why search does not work here. */
import { isOnDisk } from "../disk.ts";

export function startDestination(input: HTMLInputElement, needsServer: string): void {
  const hint = isOnDisk() ? hintFor(input, needsServer) : null;
  const destination = hint ?? input;
  if (location.hash === "#find") {
    destination.focus();
    // A browser that scrolls to a disabled field also takes the focus away.
    window.addEventListener("load", () => destination.focus(), { once: true });
  }
  document.querySelector(".masthead .search")?.addEventListener("click", event => {
    event.preventDefault();
    destination.focus();
    if (hint === null) input.select();
  });
}

function hintFor(input: HTMLInputElement, text: string): HTMLElement {
  input.disabled = true;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.tabIndex = -1;
  hint.textContent = text;
  input.after(hint);
  return hint;
}

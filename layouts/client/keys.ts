import { readKeys } from "./keyboard.ts";
import { recall, remember } from "./memory.ts";

/** Single-key shortcuts. They can be switched off, and none works while a field or a dialog is in use. */
export function startKeys(timeline: HTMLElement): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.keys");
  if (dialog === null) return;
  const box = dialog.querySelector<HTMLInputElement>("input");
  if (box === null) return;
  box.checked = recall("keys") !== "off";
  box.addEventListener("change", () => remember("keys", box.checked ? null : "off"));
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  const help = document.querySelector(".help");
  help?.addEventListener("click", () => dialog.showModal());

  const meant = readKeys(navigator.language);
  document.addEventListener("keydown", event => {
    const key = meant(event);
    if (!box.checked || dialog.open || !isSingleKey(event) || isField(event.target)) return;
    switch (key) {
      case "j":
        step(timeline, 1);
        break;
      case "k":
        step(timeline, -1);
        break;
      case "/": {
        if (document.getElementById("find") === null) return;
        document.querySelector<HTMLElement>(".masthead .search")?.click();
        break;
      }
      case "?":
        dialog.showModal();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
}

function isSingleKey({ ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing && !defaultPrevented;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"))
  );
}

/** Puts the focus on the title of the next or the previous event that is shown. */
function step(timeline: HTMLElement, by: 1 | -1): void {
  const entries = Array.from(timeline.querySelectorAll<HTMLElement>(".entry:not([hidden])"));
  const current = entries.findIndex(entry => entry.contains(document.activeElement));
  const next = current === -1 ? entries[nearest(entries, by)] : entries[current + by];
  next?.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
}

/** If no event has the focus: the first below the upper edge of the window, or the last above it. */
function nearest(entries: readonly HTMLElement[], by: 1 | -1): number {
  const below = entries.findIndex(entry => entry.getBoundingClientRect().top > 0);
  if (below === -1) return by === 1 ? -1 : entries.length - 1;
  return by === 1 ? below : below - 1;
}

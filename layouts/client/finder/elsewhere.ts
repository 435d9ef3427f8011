/** The list of events that were found and are on other pages. */
import { diskAddress } from "../disk.ts";
import type { FoundEvent } from "../search.ts";
import type { Wording } from "./wording.ts";

const MOST_LISTED = 500;

/** @param root the address of the first page, to which the addresses of events are relative */
export function listElsewhere(events: readonly FoundEvent[], root: URL, wording: Wording): void {
  const section = document.querySelector<HTMLElement>(".elsewhere");
  if (section === null) return;
  section.hidden = events.length === 0;
  section
    .querySelector("ol")
    ?.replaceChildren(...events.slice(0, MOST_LISTED).map(event => itemOf(event, root)));
  const more = section.querySelector<HTMLElement>(".more");
  if (more === null) return;
  more.hidden = events.length <= MOST_LISTED;
  more.textContent = wording.more(events.length - MOST_LISTED);
}

function itemOf({ title, date, url }: FoundEvent, root: URL): HTMLElement {
  const when = document.createElement("p");
  when.className = "on";
  when.textContent = date;
  const link = document.createElement("a");
  link.href = diskAddress(new URL(url.slice(1), root).href);
  link.dir = "auto";
  link.textContent = title;
  const what = document.createElement("p");
  what.append(link);
  const item = document.createElement("li");
  item.append(when, what);
  return item;
}

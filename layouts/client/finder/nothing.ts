/** What is said if nothing was found: each condition that could go, and how many events are found without it. */
export interface Way {
  readonly label: string;
  readonly choose: () => void;
}

export function showNothing(form: HTMLFormElement, isNothing: boolean, ways: readonly Way[]): void {
  const nothing = form.querySelector<HTMLElement>(".nothing");
  if (nothing === null) return;
  nothing.hidden = !isNothing;
  const wider = nothing.querySelector<HTMLElement>(".wider");
  if (wider !== null) wider.hidden = ways.length === 0;
  nothing.querySelector("ul")?.replaceChildren(...ways.map(itemOf));
}

function itemOf({ label, choose }: Way): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", choose);
  const item = document.createElement("li");
  item.append(button);
  return item;
}

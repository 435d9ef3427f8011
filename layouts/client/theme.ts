import { chooseLogo } from "./logo.ts";
import { recall, remember } from "./memory.ts";

/** Light, dark or the system’s theme; early.ts has already set an earlier choice. */
export function startTheme(): void {
  const choice = document.querySelector<HTMLSelectElement>("#theme");
  if (choice === null) return;
  choice.value = recall("theme") ?? "";
  choice.addEventListener("change", () => {
    const { dataset } = document.documentElement;
    if (choice.value === "") delete dataset.theme;
    else dataset.theme = choice.value;
    chooseLogo(choice.value);
    remember("theme", choice.value || null);
  });
}

/** Shows the logo that fits the theme of the page, `light`, `dark` or, if it is empty, the system's. Returns whether there are two. */
export function chooseLogo(theme: string): boolean {
  const source = document.querySelector<HTMLSourceElement>(".logo source");
  if (source === null) return false;
  source.media =
    theme === "" ? "screen and (prefers-color-scheme: dark)" : theme === "dark" ? "screen" : "not all";
  return true;
}

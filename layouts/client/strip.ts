/** Marks the year that is being read in the strip: the one that crosses a line in the upper part of the window. */
export function markYearInView(timeline: HTMLElement): void {
  const links = linksOfYears();
  if (links.size === 0) return;
  const crossing = new Set<string>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const id = target.querySelector("h2")?.id ?? "";
        if (isIntersecting) crossing.add(id);
        else crossing.delete(id);
      }
      for (const [id, link] of links)
        if (crossing.has(id)) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
    },
    { rootMargin: "-30% 0% -69.9% 0%" },
  );
  for (const year of timeline.querySelectorAll(".year")) observer.observe(year);
}

/** Links to years without a visible entry lose their address until an entry is visible again. */
export function dimYears(isShown: (id: string) => boolean): void {
  for (const [id, link] of linksOfYears()) {
    const shown = isShown(id);
    link.parentElement?.classList.toggle("dim", !shown);
    if (shown) link.setAttribute("href", `#${id}`);
    else link.removeAttribute("href");
  }
}

let known: ReadonlyMap<string, HTMLAnchorElement> | undefined;

function linksOfYears(): ReadonlyMap<string, HTMLAnchorElement> {
  known ??= new Map(
    Array.from(document.querySelectorAll<HTMLAnchorElement>('.years a[href^="#"]'), link => [
      link.hash.slice(1),
      link,
    ]),
  );
  return known;
}

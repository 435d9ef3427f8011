/** A page that was opened from a disk has no server that adds `index.html`: its links and forms must name it. */
export function linkOnDisk(): void {
  if (!isOnDisk()) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]"))
    link.setAttribute("href", diskAddress(link.getAttribute("href") ?? ""));
  for (const form of document.querySelectorAll<HTMLFormElement>("form[action]"))
    form.setAttribute("action", diskAddress(form.getAttribute("action") ?? ""));
}

export function isOnDisk(): boolean {
  return location.protocol === "file:";
}

/** `../actors/#x` -> `../actors/index.html#x`; other addresses are returned as they are. */
export function diskAddress(address: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return address;
  return address.replace(/^([^?#]*\/)(?=[?#]|$)/, "$1index.html");
}

/** The place on a page that its address names, "" where it names none that can be read. */
export function placeNamed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

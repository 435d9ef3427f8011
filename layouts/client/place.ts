/** Returns the fragment of the page’s address, decoded; "" if there is none or it is damaged. */
export function placeNamed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** What of a key press tells which key is meant. */
type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/** The keys of this site, by their places on a keyboard that writes Latin letters. */
const PLACES: Readonly<Record<string, string>> = { KeyJ: "j", KeyK: "k" };

/**
 * Returns a function that says which key is meant. On a keyboard of another script (Arabic, Russian) that is the key in the
 * same place, since none of its letters is one of ours; on any other it is what the key writes (Dvorak, AZERTY). Which it is,
 * the last letter says; before the first one, the language of the browser.
 */
export function readKeys(language: string): (press: Press) => string {
  let isOther = isOfOtherScript(language);
  return ({ key, code, shiftKey }) => {
    if (/^\p{L}$/u.test(key)) isOther = !/^\p{Script=Latin}$/u.test(key);
    if (/^[?؟？]$/.test(key)) return "?";
    if (!isOther || key === "/") return key;
    if (code === "Slash") return shiftKey ? "?" : "/";
    return PLACES[code] ?? key;
  };
}

function isOfOtherScript(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script !== "Latn";
  } catch {
    // Some browsers give a name of the system that is no language tag.
    return false;
  }
}

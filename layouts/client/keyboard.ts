/** The parts of a key press that decide which key is meant. */
type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/** The keys of this site, by their places on a keyboard with Latin letters. */
const PLACES: Readonly<Record<string, string>> = { KeyJ: "j", KeyK: "k" };

/**
 * Returns a function that says which key is meant. On a keyboard of another script (Arabic, Russian) that is the key in the
 * same place, since none of its letters is one of ours; on any other it is what the key writes (Dvorak, AZERTY). Which of the two it is
 * follows from the last letter typed; before the first letter, from the language of the browser.
 */
export function readKeys(language: string): (press: Press) => string {
  let isOther: boolean | undefined;
  return ({ key, code, shiftKey }) => {
    isOther ??= isOfOtherScript(language);
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

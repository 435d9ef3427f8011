/** Single keys on the keyboards that people have. */
import { describe, expect, it } from "vitest";
import { readKeys } from "../../layouts/client/keyboard.ts";

const press = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey });

describe("a key", () => {
  it.each([
    ["QWERTY", "en-US", press("j", "KeyJ"), "j"],
    ["QWERTY", "en-US", press("/", "Slash"), "/"],
    ["QWERTY", "en-US", press("?", "Slash", true), "?"],
    ["Arabic", "ar", press("ت", "KeyJ"), "j"],
    ["Arabic", "ar", press("ن", "KeyK"), "k"],
    ["Arabic", "ar", press("ظ", "Slash"), "/"],
    ["Arabic", "ar", press("؟", "Slash", true), "?"],
    ["Arabic, in an English browser", "en-US", press("ت", "KeyJ"), "j"],
    ["Arabic, in an English browser", "en-US", press("ظ", "Slash"), "/"],
    ["Russian", "ru", press("о", "KeyJ"), "j"],
    ["Russian", "ru", press("л", "KeyK"), "k"],
    ["Russian", "ru", press(".", "Slash"), "/"],
    ["Russian", "ru", press(",", "Slash", true), "?"],
    ["Russian", "ru", press("/", "Backslash", true), "/"],
    ["Russian", "ru", press("?", "Digit7", true), "?"],
    ["Greek", "el", press("ξ", "KeyJ"), "j"],
    ["Hebrew", "he", press("ח", "KeyJ"), "j"],
    ["Hebrew", "he", press("/", "KeyQ"), "/"],
    ["Korean", "ko", press("ㅓ", "KeyJ"), "j"],
    ["Ukrainian, another letter", "uk", press("ї", "BracketRight"), "ї"],
    ["Dvorak", "en-US", press("j", "KeyC"), "j"],
    ["Dvorak", "en-US", press("h", "KeyJ"), "h"],
    ["Dvorak", "en-US", press("z", "Slash"), "z"],
    ["Dvorak", "en-US", press("/", "BracketLeft"), "/"],
    ["AZERTY", "fr", press("!", "Slash"), "!"],
    ["AZERTY", "fr", press("/", "Period", true), "/"],
    ["QWERTZ", "de", press("-", "Slash"), "-"],
    ["QWERTZ", "de", press("/", "Digit7", true), "/"],
    ["Turkish", "tr", press(".", "Slash"), "."],
    ["QWERTY, in an Arabic browser", "ar", press("h", "KeyH"), "h"],
    ["one whose language is no tag", "en-US@posix", press("j", "KeyJ"), "j"],
    ["any, while it writes Enter", "ru", press("Enter", "Enter"), "Enter"],
  ])("of the keyboard %s (%s) means what is written on it: %j is %j", (_, language, pressed, meant) => {
    expect(readKeys(language)(pressed)).toBe(meant);
  });

  it("is read by the keyboard of the last letter", () => {
    const meant = readKeys("en-US");
    expect(meant(press(".", "Slash"))).toBe(".");
    meant(press("п", "KeyG"));
    expect(meant(press(".", "Slash"))).toBe("/");
    meant(press("g", "KeyG"));
    expect(meant(press(".", "Slash"))).toBe(".");
  });
});

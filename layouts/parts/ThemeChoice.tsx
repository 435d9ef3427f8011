/** Light, dark, or as the system has it. Shown where scripts run; without them it is as the system has it. */
import type { Words } from "../../src/words/words.ts";

export function ThemeChoice({ words }: { readonly words: Words }) {
  const { theme, themes } = words.find;
  return (
    <p class="theme">
      <label class="unseen" for="theme">
        {theme}
      </label>
      <select id="theme" autocomplete="off">
        <option value="">{themes.system}</option>
        <option value="light">{themes.light}</option>
        <option value="dark">{themes.dark}</option>
      </select>
    </p>
  );
}

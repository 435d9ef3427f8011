/** The day that the address names: leads to the page that shows its record, and says there which day was meant. */
import type { PastWords } from "../../src/words/pastWords.ts";
import { fill } from "./text.ts";

/** A day in words is made from one of twelve texts. */
type Words = PastWords["script"] & { readonly months: readonly string[] };

export function startDayChoice(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input");
  const status = form.querySelector("[role=status]");
  const day = new URLSearchParams(location.search).get("day") ?? "";
  if (!field || !status || day === "") return;
  const shown = field.value;
  field.value = day;
  if (field.value !== day) {
    // Not a day: the field has taken nothing.
    field.value = shown;
    return;
  }
  const words = JSON.parse(form.dataset.words ?? "{}") as Words;
  const say = (text: string, values: Readonly<Record<string, string>> = {}) => {
    const worded = Object.entries(values).map(([name, of]) => [name, wordDay(of, words)]);
    status.textContent = fill(text, { day: wordDay(day, words), ...Object.fromEntries(worded) });
  };
  const { from, until = "", next } = form.dataset;
  if (day > field.max) say(words.ahead);
  else if (from === undefined) {
    const pages = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-day]"));
    const page = pages.findLast(({ dataset }) => (dataset.day ?? "") <= day);
    if (page === undefined) say(words.before, { first: pages[0]?.dataset.day ?? "" });
    else location.replace(`${page.href}?day=${day}`);
  } else if (day < from || (next !== undefined && day >= next)) say(words.other);
  else if (day !== from) say(day <= until ? words.same : words.nearest, { from });
}

/** "2024-08-20" -> "20 August 2024" */
export function wordDay(day: string, { months }: Pick<Words, "months">): string {
  const [year = "", month = "", number = ""] = day.split("-");
  return fill(months[Number(month) - 1] ?? "", { day: String(Number(number)), year: String(Number(year)) });
}

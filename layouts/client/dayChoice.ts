/** Reads the day in the address, goes to the page for it, and says there how the page fits that day. */
import type { PastWords } from "../../src/words/pastWords.ts";
import { fill } from "./text.ts";

/** `months`: twelve texts, from which a day in words is made. */
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
  if (day > field.max) say(words.ahead);
  else if (form.dataset.from === undefined) {
    const pages = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-day]"));
    const page = pages.findLast(({ dataset }) => (dataset.day ?? "") <= day);
    if (page === undefined) say(words.before, { first: pages[0]?.dataset.day ?? "" });
    else location.replace(`${page.href}?day=${day}`);
  } else {
    const { from, until = "", next } = form.dataset;
    const fit = fitOf(day, { from, until, next });
    if (fit !== "exact") say(words[fit], { from });
  }
}

/** The days of a page: its own, the last one on which nothing had changed, and the next one that has a page. */
export interface PageDays {
  readonly from: string;
  readonly until: string;
  readonly next: string | undefined;
}

/**
 * How a page fits a day: it is the page of that day; nothing changed in between; it is the nearest before it that has a
 * page; or another page is nearer.
 */
export function fitOf(day: string, { from, until, next }: PageDays): "exact" | "same" | "nearest" | "other" {
  if (day < from || (next !== undefined && day >= next)) return "other";
  if (day === from) return "exact";
  return day <= until ? "same" : "nearest";
}

/** "2024-08-20" -> "20 August 2024" */
export function wordDay(day: string, { months }: Pick<Words, "months">): string {
  const [year = "", month = "", number = ""] = day.split("-");
  return fill(months[Number(month) - 1] ?? "", { day: String(Number(number)), year: String(Number(year)) });
}

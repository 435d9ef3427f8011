/** What readers subscribe to, in English. */
import type { FeedWords } from "../feedWords.ts";

const told: FeedWords["told"] = {
  new: "New",
  changed: "Changed",
  corrected: "Corrected",
  retracted: "Retracted",
  "date-moved": "Date moved",
  "deadline-passed": "Deadline passed",
  outcome: "Outcome",
};

export const english: FeedWords = {
  told,
  titled: (what, title) => `${told[what]}: ${title}`,
  headline: parts => parts.join(". "),
  moved: (label, from, to) => `${label}: date moved from ${from} to ${to}`,
  withdrawn: (label, from) => `${label}: date withdrawn, was ${from}`,
  passed: (label, date) => `${label}: deadline passed (${date})`,
  outcome: (label, outcome) => `${label}: ${outcome}`,
  correction: (date, was, now) => `Corrected on ${date}. Before: ${was} Now: ${now}`,
  feedTitle: (name, story) => `${name} – ${story}`,
  subscribe: {
    title: "Subscribe",
    text: "A feed reader shows what is new, what was changed or corrected, which date moved, and which deadline passed. A correction updates its entry. The first file is Atom, the second is JSON Feed; both say the same, and hold the newest 100 entries.",
  },
  pages:
    "The pages of deadlines and actors have feeds of their own: give a feed reader the address of the page.",
  calendar:
    "A calendar of the deadlines and events, as whole days. Subscribe to its address: if a date moves, its entry moves.",
};

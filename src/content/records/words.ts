/** `words` of story.yaml: what a story calls things that the interface has names for. Addresses stay as they are. */
import { type RecordOf, recordOf, text } from "./field.ts";

const MOST = 40;

const title = text("The name in the menu, in headings and in the names of filters.", {
  required: true,
  line: MOST,
});

const singular = text("One of them within a sentence, without an article.", { line: MOST });

const plural = text("Several of them within a sentence.", { line: MOST });

/** What sentences speak of. */
function named<const E extends string, const W extends string>(what: W, example: E) {
  return recordOf({ title, singular }, what, { short: "title", type: "text or map", example });
}

/** What is counted: "12 incidents". */
function counted<const E extends string, const W extends string>(what: W, example: E) {
  return recordOf({ title, singular, plural }, what, { short: "title", type: "text or map", example });
}

export const words = {
  timeline: named("The first page.", "{title: Chronology, singular: chronology}"),
  events: counted("What happened.", "{title: Incidents, singular: incident, plural: incidents}"),
  deadlines: counted("The dates that were promised.", "Promises"),
  statements: counted("Who named which date.", "Announcements"),
  actors: named("Who takes part.", "Who is who"),
  quotes: counted("What was said, word for word.", "In their words"),
  sources: counted("Where the facts come from.", "Evidence"),
  figures: counted("Numbers with their dates.", "Numbers"),
  facts: named("Values of the fields that the story declares.", "{title: Details, singular: detail}"),
  kinds: named("The kinds of event.", "{title: Topics, singular: topic}"),
  corrections: text("Mistakes that were corrected.", { line: MOST, example: "What we got wrong" }),
  data: text("The files with the whole record.", { line: MOST, example: "Downloads" }),
  about: text("The page of your own that the menu offers.", { line: MOST, example: "Who we are" }),
  asKnownOn: text("The pages of earlier days.", { line: MOST, example: "Earlier days" }),
} as const;

export type StoryWords = RecordOf<typeof words>;

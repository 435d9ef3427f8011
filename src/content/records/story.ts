/** story.yaml: the site, its deadlines, series and kinds. */
import { deadline, label } from "./deadline.ts";
import { address, contact, flag, id, language, listOf, type RecordOf, recordOf, text } from "./field.ts";

export const series = {
  id: id("Its id.", { required: true }),
  label: text("What is counted.", { required: true }),
  unit: text("The unit.", { required: true, example: "people" }),
  comparable: flag(
    "Whether its numbers compare with one another. The chart of those that do not has no line.",
    { otherwise: { is: true } },
  ),
  note: text("What a reader should know."),
} as const;

/** One quantity counted over time. */
export type Series = RecordOf<typeof series>;

export const story = {
  title: text("Name of the site.", { required: true }),
  question: text("The question the timeline answers."),
  summary: text("A paragraph under the question."),
  url: address("Where the site will stand."),
  lang: language("Language of the site, as a language tag.", { otherwise: { is: "en" } }),
  languages: listOf(language("A language tag."), "All languages with an edition.", {
    default: "the site's one",
    otherwise: { is: [] },
  }),
  timeZone: text("The IANA time zone in which today is reckoned.", {
    otherwise: { is: "UTC" },
    example: "Europe/Lisbon",
  }),
  license: text("The licence of the texts, in words."),
  contact: contact("Where to write about mistakes: an address, or a page that says how."),
  deadlines: listOf(recordOf(deadline, ""), "Dates that were promised.", { otherwise: { is: [] } }),
  series: listOf(recordOf(series, ""), "Quantities counted over time.", { otherwise: { is: [] } }),
  kinds: listOf(recordOf(label, ""), "Kinds of event.", { otherwise: { is: [] } }),
} as const;

/** `url` has no slash at the end. `timeZone` is the zone in which `today` is reckoned. */
export type Story = Omit<RecordOf<typeof story>, "deadlines">;

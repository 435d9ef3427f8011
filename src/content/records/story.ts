/** story.yaml: the site, its deadlines, series and kinds. */
import { deadline, label } from "./deadline.ts";
import { declaredField } from "./fact.ts";
import {
  address,
  contact,
  flag,
  id,
  language,
  listOf,
  oneOf,
  type RecordOf,
  recordOf,
  text,
  type WrittenOf,
} from "./field.ts";
import { look } from "./look.ts";
import { repository } from "./repository.ts";
import { words } from "./words.ts";

export const series = {
  id: id("The id.", { required: true }),
  label: text("What is counted.", { required: true }),
  unit: text("The unit.", { required: true, example: "people" }),
  comparable: flag("Whether the numbers can be compared with one another. If not, their chart has no line.", {
    otherwise: { is: true },
  }),
  note: text("What readers should know about the series."),
} as const;

/** One quantity counted over time. */
export type Series = RecordOf<typeof series>;

/** What an actor of a declared kind is, whatever the kind is called. */
const ACTOR_NATURES = ["person", "organisation", "state", "group"] as const;

export const actorKind = {
  id: id("The id, which actors have as their `kind`.", { required: true, example: "contractor" }),
  label: text("The kind of one actor, in words.", { required: true, line: 60, example: "Contractor" }),
  plural: text("The heading above all actors of the kind.", {
    line: 60,
    example: "Contractors",
    default: "the label",
  }),
  is: oneOf(ACTOR_NATURES, "What an actor of this kind is: the kind has its place among others like it.", {
    otherwise: { is: "organisation" },
  }),
} as const;

/** A kind of actor that a story declares. */
export type ActorKind = RecordOf<typeof actorKind>;

export const story = {
  title: text("The name of the site.", { required: true }),
  question: text("The question that the timeline answers."),
  summary: text("A paragraph under the question."),
  url: address("The address at which the site is published."),
  lang: language("The language of the site, as a language tag.", { otherwise: { is: "en" } }),
  languages: listOf(
    language("A language tag."),
    "Every language in which articles are written, including the one of the site.",
    {
      default: "the site's one",
      otherwise: { is: [] },
    },
  ),
  timeZone: text("The IANA time zone that decides which day is today.", {
    otherwise: { is: "UTC" },
    example: "Europe/Lisbon",
  }),
  license: text("The licence of the texts, in words."),
  contact: contact("Where readers can report mistakes: a mail address, a web address or a page of the site."),
  repository: recordOf(
    repository,
    "The repository of the files, so that readers can suggest changes: an address, or a map.",
    { short: "url", type: "web address or map", example: "https://github.com/owner/name" },
  ),
  deadlines: listOf(recordOf(deadline, ""), "Dates that were promised.", { otherwise: { is: [] } }),
  series: listOf(recordOf(series, ""), "Quantities counted over time.", { otherwise: { is: [] } }),
  kinds: listOf(recordOf(label, ""), "Kinds of event.", { otherwise: { is: [] } }),
  actorKinds: listOf(
    recordOf(actorKind, ""),
    "Kinds of actor, besides those that every story has: see `kind` of an actor.",
  ),
  fields: listOf(
    recordOf(declaredField, ""),
    "Fields of your own. Events have their values in `facts`. See [writing.md](writing.md#facts).",
  ),
  words: recordOf(words, "What the site calls things, if its own words do not fit your story."),
  look: recordOf(
    look,
    "The story's own face, as [look.md](look.md) explains. Its files are in `content/look/`.",
    {
      type: "map",
    },
  ),
} as const;

/** `url` has no slash at the end. `timeZone` is the zone that decides which day `today` is. */
export type Story = Omit<RecordOf<typeof story>, "deadlines" | "look">;

export type StoryFields = WrittenOf<typeof story>;

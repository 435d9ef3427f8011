/** One entry of actors.yaml: who or what takes part in the story. */
import {
  address,
  byLanguage,
  date,
  id,
  listOf,
  oneOf,
  oneOfThese,
  type RecordOf,
  recordOf,
  text,
  type WrittenOf,
} from "./field.ts";

/** The kinds that every story has, in the order of the site. A story may declare others: see story.ts. */
export const ACTOR_KINDS = [
  "person",
  "government",
  "ministry",
  "legislature",
  "court",
  "agency",
  "city",
  "military",
  "armed-group",
  "coalition",
  "commission",
  "state",
  "party",
  "union",
  "company",
  "media",
  "school",
  "ngo",
  "organisation",
] as const;
export type BuiltInKind = (typeof ACTOR_KINDS)[number];

export const role = {
  role: text("The office or function, in words.", { required: true, example: "Mayor of Lisbon" }),
  from: date("The day the role began. Leave it out if the day is not known."),
  to: date("The day the role ended. Leave it out if the role goes on, or if the day is not known."),
} as const;

const alias = {
  name: text("The other name.", { required: true }),
  link: oneOf(
    ["yes", "no"],
    "`no` if the name has another meaning too, such as May, which is also a month. Texts then never link it.",
    { default: "yes" },
  ),
} as const;

export const actor = {
  id: id("The id of the actor, which is a part of its address: `/actors/<id>/`.", { required: true }),
  name: text("The name that the site prints.", { required: true }),
  kind: oneOfThese(ACTOR_KINDS, "What the actor is: one of these, or of the `actor-kinds` in `story.yaml`.", {
    required: true,
    offers: "actor-kinds",
  }),
  aliases: listOf(
    recordOf(alias, "A name, or a map with `name` and `link`.", { short: "name", type: "text or map" }),
    "Other names of the actor. An article may use any of them. Two actors cannot have the same one. The first mention in a text becomes a link.",
    { type: "list of text or map", example: "[the Council, {name: May, link: no}]" },
  ),
  names: byLanguage("The name in other languages, by language tag.", {
    type: "map",
    example: "{ar: …}",
    otherwise: { is: {} },
  }),
  roles: listOf(recordOf(role, ""), "The offices and functions of the actor, each with its time.", {
    otherwise: { is: [] },
  }),
  description: text("Who or what the actor is, in one sentence."),
  url: address("The website of the actor."),
} as const;

export type ActorFields = WrittenOf<typeof actor>;

export type Role = RecordOf<typeof role>;

export interface Actor extends Omit<RecordOf<typeof actor>, "aliases"> {
  readonly aliases: readonly string[];
  /** Names and aliases that texts use for something else too: they are never made links. */
  readonly unlinked?: readonly string[];
}

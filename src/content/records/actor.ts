/** One entry of actors.yaml: who or what takes part in the story. */
import {
  address,
  byLanguage,
  date,
  id,
  listOf,
  oneOf,
  type RecordOf,
  recordOf,
  text,
  type WrittenOf,
} from "./field.ts";

export const ACTOR_KINDS = [
  "person",
  "government",
  "ministry",
  "legislature",
  "military",
  "armed-group",
  "coalition",
  "commission",
  "state",
  "organisation",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const role = {
  role: text("The office or part, in words.", { required: true, example: "Mayor of Lisbon" }),
  from: date("From when; left out where not known."),
  to: date("Until when; left out where it goes on or is not known."),
} as const;

const alias = {
  name: text("The name.", { required: true }),
  link: oneOf(
    ["yes", "no"],
    "no: texts use it for something else too, as May is a month; it is never made a link.",
    { default: "yes" },
  ),
} as const;

export const actor = {
  id: id("Id of the actor: its address is /actors/id/.", { required: true }),
  name: text("The name to print.", { required: true }),
  kind: oneOf(ACTOR_KINDS, "What the actor is.", { required: true }),
  aliases: listOf(
    recordOf(alias, "A name, or a map with name and link.", { short: "name", type: "text or map" }),
    "Other names: an article may use any of them. No two actors share one. The first mention in a text becomes a link.",
    { type: "list of text or map", example: "[the Council, {name: May, link: no}]" },
  ),
  names: byLanguage("The name in other languages, by language tag.", {
    type: "map",
    example: "{ar: …}",
    otherwise: { is: {} },
  }),
  roles: listOf(recordOf(role, ""), "Offices and parts over time.", { otherwise: { is: [] } }),
  description: text("Who it is, in a sentence."),
  url: address("The actor's own site."),
} as const;

export type ActorFields = WrittenOf<typeof actor>;

export type Role = RecordOf<typeof role>;

export interface Actor extends Omit<RecordOf<typeof actor>, "aliases"> {
  readonly aliases: readonly string[];
  /** Names and aliases that texts use for something else too: they are never made links. */
  readonly unlinked?: readonly string[];
}

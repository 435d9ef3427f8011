/** Where facts come from. */
import { address, confidence, date, type Id, id, oneOf, type RecordOf, text } from "./field.ts";

export const source = {
  id: id("A short name for the source, unique within this article.", {
    required: true,
    example: "herald",
    prompt: "a short name for this source",
  }),
  publisher: text("Who published it first.", {
    required: true,
    example: "The Herald",
    prompt: "who published it",
  }),
  title: text("The headline exactly as printed.", { prompt: "the headline, as printed" }),
  about: text(
    "A description in your own words, if the headline is not known. It is never printed as a headline.",
  ),
  published: date("The day it was published.", { prompt: "the day, such as 2024-08-15" }),
  url: address("Where it can be read.", { prompt: "the address of the page" }),
  archived: address("The address of a copy in a web archive."),
  via: text("The publication in which you read it, if that is another one.", { example: "The Evening Post" }),
  origin: text(
    "Whose information the source passes on, if not its publisher’s own: for example a news agency’s, or a government’s that has several offices. Write `Not named` if that is not known. Reports of one origin count once.",
    { example: "the city council" },
  ),
  link: oneOf(["follow", "avoid"], "`avoid` if the site should name the source without a link to it.", {
    otherwise: { is: "follow" },
  }),
  confidence: confidence(
    "How we know the source: from the page itself, from a copy of it, or from a third party that names it.",
  ),
  note: text("What readers should know about this source."),
} as const;

/** Its id is `<article>-<id given by the writer>`. */
export interface Source extends RecordOf<typeof source> {
  readonly article: Id;
}

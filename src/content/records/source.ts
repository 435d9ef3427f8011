/** Where facts come from. */
import { address, confidence, date, type Id, id, oneOf, type RecordOf, text } from "./field.ts";

export const source = {
  id: id("Name of the source within this article.", {
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
  about: text("Our own words for a source whose headline is not known. Never printed as a headline."),
  published: date("The day it was published.", { prompt: "the day, such as 2024-08-15" }),
  url: address("Where it can be read.", { prompt: "the address of the page" }),
  archived: address("A capture of it in a web archive."),
  via: text("The re-publication in which it was read.", { example: "The Evening Post" }),
  origin: text(
    "Whose word it passes on, where that is not its publisher’s: an agency that it retells, a government with several offices. Not named, where that is not known. Reports of one origin count once.",
    { example: "the city council" },
  ),
  link: oneOf(["follow", "avoid"], "avoid: name the source and do not link to it.", {
    otherwise: { is: "follow" },
  }),
  confidence: confidence("How we know it: the page itself, a copy of it, or a third party that names it."),
  note: text("What a reader should know about this source."),
} as const;

/** Its id is `<article>-<id given by the writer>`. */
export interface Source extends RecordOf<typeof source> {
  readonly article: Id;
}

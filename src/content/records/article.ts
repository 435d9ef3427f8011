/** Front matter of an article. */
import { correction } from "./correction.ts";
import { disagreement } from "./disagreement.ts";
import { ARTICLE_STATUSES, datesItem, event } from "./event.ts";
import { date, id, language, listOf, oneOf, recordOf, tag, type WrittenOf } from "./field.ts";
import { figure } from "./figure.ts";
import { quote } from "./quote.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";

export const article = {
  ...event,
  slug: id("The article's id and address.", { default: "the file's name without a leading date" }),
  date: date("When it happened. An article has date or dates."),
  dates: listOf(recordOf(datesItem, ""), "Several events in one article, instead of date."),
  sources: listOf(recordOf(source, ""), "Where the facts come from."),
  quotes: listOf(recordOf(quote, ""), "Who said what, word for word."),
  statements: listOf(recordOf(statement, ""), "Who named which date for which deadline."),
  figures: listOf(recordOf(figure, ""), "Numbers as of a date."),
  corrections: listOf(recordOf(correction, ""), "What was wrong here, in the open."),
  disagreements: listOf(recordOf(disagreement, ""), "Where accounts do not agree, both sides."),
  status: oneOf(ARTICLE_STATUSES, "How far the article can be trusted. Drafts stay out of a build.", {
    otherwise: { is: "verified" },
  }),
  lang: language("Language of the article, as a language tag.", { default: "the story's", example: "en" }),
  tags: listOf(tag("A tag."), "Free words to group articles by.", { example: "[diplomacy]" }),
} as const;

export type ArticleFields = WrittenOf<typeof article>;

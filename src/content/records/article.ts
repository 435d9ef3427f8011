/** Front matter of an article. */
import { correction } from "./correction.ts";
import { disagreement } from "./disagreement.ts";
import { ARTICLE_STATUSES, datesItem, event } from "./event.ts";
import {
  byline,
  date,
  day,
  id,
  language,
  listOf,
  oneOf,
  type RecordOf,
  recordOf,
  tag,
  type WrittenOf,
} from "./field.ts";
import { figure } from "./figure.ts";
import { quote } from "./quote.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";

/** Who wrote an article, and when: no disk and no history of files can know. */
export const imprint = {
  by: byline("Who wrote the article: names as they are printed, or ids of actors.", {
    example: "[A. Writer]",
    prompt: "who wrote it",
  }),
  published: day("The day on which the article was first on the site.", {
    prompt: "the day you publish it, such as 2024-08-15",
  }),
  updated: day("The day on which its facts last changed."),
} as const;

/** Fields of the article itself: neither of its events nor of its other records. */
export const ownOfArticle = {
  title: event.title,
  summary: event.summary,
  ...imprint,
  status: oneOf(ARTICLE_STATUSES, "How far the article can be trusted. A draft is not published.", {
    otherwise: { is: "verified" },
  }),
  lang: language("The language of the article, as a language tag.", {
    default: "the story's",
    example: "en",
  }),
  tags: listOf(tag("A tag."), "Words by which the search finds the article. They are not shown.", {
    example: "[diplomacy]",
    otherwise: { is: [] },
  }),
} as const;

export const article = {
  ...event,
  ...imprint,
  slug: id("The id of the article. The address of its page is `/articles/<id>/`.", {
    default: "the file's name without a leading date",
  }),
  date: date("The date of the event. An article has either `date` or `dates`."),
  dates: listOf(recordOf(datesItem, ""), "Several events in one article, instead of `date`."),
  sources: listOf(recordOf(source, ""), "Where the facts come from."),
  quotes: listOf(recordOf(quote, ""), "Who said what, word for word."),
  statements: listOf(recordOf(statement, ""), "Who named which date for which deadline."),
  figures: listOf(recordOf(figure, ""), "Numbers, each with the date for which it is given."),
  corrections: listOf(
    recordOf(correction, ""),
    "Mistakes in this article that you corrected. Readers see them.",
  ),
  disagreements: listOf(
    recordOf(disagreement, ""),
    "Points on which accounts differ, with every side and its source.",
  ),
  ...ownOfArticle,
} as const;

export type OwnOfArticle = RecordOf<typeof ownOfArticle>;

export type ArticleFields = WrittenOf<typeof article>;

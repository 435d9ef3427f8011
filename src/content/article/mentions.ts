/** The first mention of each actor who takes part in an article, as a link in its body. */
import type { Block, Id } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { linkTexts, textsAt } from "../markdown/mentions.ts";
import type { Names } from "../names.ts";
import type { ArticleDraft } from "./draft.ts";

/** `taking` are the actors whom the fields of the article name, `names` those of all actors. */
export function linkMentions(
  { article: { body }, stretches }: Pick<ArticleDraft, "article" | "stretches">,
  names: Names,
  taking: ReadonlySet<Id>,
): readonly Block[] {
  const texts = body.map(({ html }, index) => textsAt(html, stretches[index] ?? []));
  const mentions = names.firstMentions(texts.flat(), taking);
  if (mentions.every(found => found.length === 0)) return body;
  let past = 0;
  return body.map((block, index) => {
    const own = mentions.slice(past, past + (texts[index]?.length ?? 0));
    past += own.length;
    const links = own.map(found =>
      found.map(({ actor, start, end }) => ({ start, end, href: addressOf("actor", actor) })),
    );
    return { ...block, html: linkTexts(block.html, stretches[index] ?? [], links) };
  });
}

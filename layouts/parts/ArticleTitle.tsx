/** The title of an article, in a line on another page. */
import type { Id } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import type { Site } from "../../src/views/site.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly site: Site;
  readonly id: Id;
}

export function ArticleLink({ site, id }: Props) {
  return (
    <a href={addressOf("article", id)}>
      <ArticleTitle site={site} id={id} />
    </a>
  );
}

export function ArticleTitle({ site, id }: Props) {
  const { title, lang } = site.head(id);
  return <Text words={site.words} text={title} lang={lang} />;
}

/** Who wrote an article, and when it was published and updated. */
import type { Article } from "../../src/model.ts";
import { imprintOf } from "../../src/views/people/byline.ts";
import type { Site } from "../../src/views/site.ts";
import { ActorLink } from "./ActorLink.tsx";
import { Joined } from "./Joined.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

export function Byline({ site, article }: { readonly site: Site; readonly article: Article }) {
  const { words } = site;
  const imprint = imprintOf(site, article);
  if (imprint === undefined) return null;
  const { authors, published, updated } = imprint;
  return (
    <p class="byline">
      {authors.length > 0 && (
        <span>
          {words.writtenBy}{" "}
          <Joined words={words}>
            {authors.map(author =>
              typeof author === "string" ? (
                <Text words={words} text={author} />
              ) : (
                <ActorLink actor={author} words={words} />
              ),
            )}
          </Joined>
        </span>
      )}{" "}
      {published && (
        <span>
          {words.publishedOn} <When date={published} words={words} />
        </span>
      )}{" "}
      {updated && (
        <span>
          {words.updatedOn} <When date={updated} words={words} />
        </span>
      )}
    </p>
  );
}

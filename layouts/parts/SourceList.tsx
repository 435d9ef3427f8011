/** Where it is known from: the numbered list at the end of an article. */
import { formatDate } from "../../src/date.ts";
import type { Source } from "../../src/model.ts";
import { sourceAnchor } from "../../src/views/places.ts";
import type { Words } from "../../src/words.ts";
import { Joined } from "./Joined.tsx";

interface Props {
  readonly sources: readonly Source[];
  readonly words: Words;
}

export function SourceList({ sources, words }: Props) {
  return (
    <>
      <ol class="sources">
        {sources.map(source => (
          <li key={source.id} id={sourceAnchor(source)}>
            <p>
              <b>{source.publisher}</b>
              {source.title === undefined && source.about !== undefined && words.colon}{" "}
              <Naming source={source} words={words} />
            </p>
            <p class="small">
              <Joined words={words}>
                {source.published === undefined
                  ? words.publishedUnknown
                  : words.published(formatDate(source.published, words.dates))}
                {words.howRead(source.confidence, source.via)}
                {source.url !== undefined && source.link === "avoid" && words.notLinked}
                {source.archived !== undefined && (
                  <a href={source.archived} rel="external">
                    {words.archivedCopy}
                    <span class="unseen">
                      {" "}
                      {words.sourcesOf(source.title ?? source.about ?? source.publisher)}
                    </span>
                  </a>
                )}
              </Joined>
            </p>
            {source.note && <p class="small">{source.note}</p>}
          </li>
        ))}
      </ol>
      {sources.some(source => source.title === undefined) && <p class="small">{words.sourcesOwnWords}</p>}
    </>
  );
}

/** A headline between quotation marks, or our own description without; linked where that is wise. */
function Naming({ source, words }: { readonly source: Source; readonly words: Words }) {
  const { title, about, url } = source;
  const text = title === undefined ? about && words.describedAs(about) : words.quoted(title);
  if (url === undefined || source.link === "avoid") return text === undefined ? null : <span>{text}</span>;
  return (
    <a href={url} rel="external">
      {text ?? words.itsPage}
    </a>
  );
}

/** Where it is known from: the numbered list at the end of an article. */
import { formatDate, startSentence } from "../../src/date/words.ts";
import type { Source } from "../../src/model.ts";
import { sourceAnchor } from "../../src/views/citation.ts";
import { isOriginNamed, publisherText } from "../../src/views/sources/publishers.ts";
import { isolated } from "../../src/views/writing.ts";
import type { Words } from "../../src/words/words.ts";
import { Joined } from "./Joined.tsx";
import { Text } from "./Text.tsx";

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
            <SourceRecord source={source} words={words} publisher={publisherText(source, words)} />
          </li>
        ))}
      </ol>
      {sources.some(source => source.title === undefined) && <p class="small">{words.sourcesOwnWords}</p>}
    </>
  );
}

interface RecordProps {
  readonly source: Source;
  readonly words: Words;
  /** As it is printed before the source; null where a heading says it. */
  readonly publisher: string | null;
}

/** One source: who published what, when, and how it was read. */
export function SourceRecord({ source, words, publisher }: RecordProps) {
  return (
    <>
      <p>
        {publisher !== null && (
          <b>
            <Text words={words} text={publisher} />
          </b>
        )}
        {publisher !== null && source.title === undefined && source.about !== undefined && words.colon}{" "}
        <Naming source={source} words={words} initial={publisher === null} />
      </p>
      <p class="small">
        <Joined words={words}>
          {source.published === undefined
            ? words.publishedUnknown
            : words.published(formatDate(source.published, words.dates))}
          {source.origin !== undefined &&
            words.passesOn(isOriginNamed(source, words) ? isolated(source.origin, words) : undefined)}
          {words.howRead(source.confidence, source.via && isolated(source.via, words))}
          {source.url !== undefined && source.link === "avoid" && words.notLinked}
          {source.archived !== undefined && (
            <a href={source.archived} rel="external">
              {words.archivedCopy}
              <span class="unseen">
                {words.sourcesOf(isolated(source.title ?? source.about ?? source.publisher, words))}
              </span>
            </a>
          )}
        </Joined>
      </p>
      {source.note && <Text as="p" class="small" words={words} text={source.note} />}
    </>
  );
}

/** A headline between quotation marks, or our own description without; linked where that is wise. */
function Naming({
  source,
  words,
  initial,
}: {
  readonly source: Source;
  readonly words: Words;
  /** Whether it begins a line of its own. */
  readonly initial: boolean;
}) {
  const { title, about, url } = source;
  const described = about && words.describedAs(about);
  const description = described && (initial ? startSentence(described, words.dates) : described);
  const text = title === undefined ? description : words.quoted(title);
  const shown = text && <Text words={words} text={text} />;
  if (url === undefined || source.link === "avoid") return shown && <span>{shown}</span>;
  return (
    <a href={url} rel="external">
      {shown ?? words.itsPage}
    </a>
  );
}

/** What a reference manager reads of a page: the names of Google Scholar (`citation_*`), of Dublin Core, and of Open Graph for days. */
import type { EdtfDate } from "../../src/date/edtfDate.ts";
import type { Author } from "../../src/views/people/byline.ts";
import type { Site } from "../../src/views/site.ts";

/** A page that somebody can cite. */
export interface Cited {
  readonly title: string;
  readonly lang: string;
  readonly authors?: readonly Author[];
  /** Days that have come. */
  readonly published?: EdtfDate;
  readonly updated?: EdtfDate;
}

interface Props {
  readonly site: Site;
  /** Absent if nobody knows where the site is. */
  readonly address: string | undefined;
  readonly cited: Cited;
}

export function CitationMeta({ site, address, cited }: Props) {
  const { title, lang, authors = [], published, updated } = cited;
  const publisher = site.story.title;
  const names = authors.map(author => (typeof author === "string" ? author : author.name));
  return (
    <>
      <meta name="citation_title" content={title} />
      {names.map(name => (
        <meta key={name} name="citation_author" content={name} />
      ))}
      {published?.from && (
        <meta name="citation_publication_date" content={published.from.replaceAll("-", "/")} />
      )}
      <meta name="citation_publisher" content={publisher} />
      <meta name="citation_language" content={lang} />
      {address && <meta name="citation_public_url" content={address} />}
      <meta name="DC.title" content={title} />
      {names.map(name => (
        <meta key={name} name="DC.creator" content={name} />
      ))}
      {published?.from && <meta name="DC.date" content={published.from} />}
      {updated?.from && <meta name="DCTERMS.modified" content={updated.from} />}
      <meta name="DC.publisher" content={publisher} />
      <meta name="DC.language" content={lang} />
      {address && <meta name="DC.identifier" content={address} />}
      {published?.from && <meta property="article:published_time" content={published.from} />}
      {updated?.from && <meta property="article:modified_time" content={updated.from} />}
    </>
  );
}

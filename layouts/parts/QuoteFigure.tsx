/** Somebody's words, with who said them, when, and how we know. */
import { formatDate } from "../../src/date/words.ts";
import type { Quote } from "../../src/model.ts";
import { addressOf } from "../../src/routes.ts";
import { citationOf, recordAnchor } from "../../src/views/citation.ts";
import { roleOn } from "../../src/views/people/roles.ts";
import type { Site } from "../../src/views/site.ts";
import { isNamed } from "../../src/views/sources/publishers.ts";
import { isolated, languageOf } from "../../src/views/writing.ts";
import { ActorLink } from "./ActorLink.tsx";
import { ArticleLink } from "./ArticleTitle.tsx";
import { Cite } from "./Cite.tsx";
import { FormerIds } from "./FormerIds.tsx";
import { Joined } from "./Joined.tsx";
import { Quotation } from "./Quotation.tsx";
import { StatusLabel } from "./StatusLabel.tsx";
import { Text } from "./Text.tsx";
import { When } from "./When.tsx";

interface Props {
  readonly site: Site;
  readonly quote: Quote;
  /** `brief` on the timeline; `whole` in its article, where it has an anchor; `apart` on another page, with a link to its article. */
  readonly form: "brief" | "whole" | "apart";
  /** The words as the article's text has them there; elsewhere those of the quote. */
  readonly html?: string;
  /** How many boxes that scroll stand above it on the page. */
  readonly boxesAbove?: number | undefined;
  /** Whether its anchor stands here: of a quote that an article prints in parts, at the first. */
  readonly anchored?: boolean | undefined;
  /** Its place on a page that lists quotes, with a link to it there. */
  readonly place?: { readonly id: string; readonly href: string; readonly name: string };
  /** The quote above it in the text whose caption holds for this one too. */
  readonly above?: Quote | undefined;
}

export function QuoteFigure(props: Props) {
  const { site, quote, form, html, boxesAbove, anchored = true, place, above } = props;
  const anchor = form === "whole" && anchored ? recordAnchor("quote", quote) : undefined;
  return (
    <figure class="quote" id={place?.id ?? anchor}>
      {place && <FormerIds site={site} kind="quote" id={quote.id} />}
      <Quotation site={site} quote={quote} html={html} boxesAbove={boxesAbove} />
      <figcaption>
        {above === undefined ? (
          <Caption {...props} />
        ) : (
          <ShortCaption site={site} quote={quote} above={above} />
        )}
      </figcaption>
    </figure>
  );
}

function Caption({ site, quote, form, place }: Props) {
  const { words } = site;
  const brief = form === "brief";
  const citation = quote.source === undefined || brief ? undefined : citationOf(site, quote.source);
  return (
    <>
      <p>
        <Joined words={words}>
          {quote.speakers.map(id => (
            <Speaker key={id} site={site} id={id} quote={quote} withRole={!brief} />
          ))}
          {quote.as && <Text words={words} text={quote.as} lang={languageOf(site, quote)} />}
          <When date={quote.said} words={words} />
        </Joined>
      </p>
      {form === "apart" && (
        <p>
          <StatusLabel status={site.head(quote.article).status} words={words} />
          <ArticleLink site={site} id={quote.article} />
        </p>
      )}
      {!brief && quote.note && <Text as="p" words={words} text={quote.note} lang={languageOf(site, quote)} />}
      {!brief && (
        <p class="known">
          <Joined words={words}>
            {citation && <Cite citation={citation} words={words} />}
            {languageNote(site, quote)}
            {citation &&
              citation.source.confidence !== "read" &&
              words.confidence[citation.source.confidence]}
          </Joined>
        </p>
      )}
      <p class={`check ${quote.check}`}>
        {words.checks[quote.check]}
        {quote.copy && form === "whole" && (
          <span class="copy">
            {" "}
            {words.checkedAgainstCopy(formatDate(quote.copy.kept, words.dates), quote.copy.sha256)}
          </span>
        )}
        {place && (
          <>
            {" "}
            <a class="permalink" href={place.href} aria-label={place.name}>
              #
            </a>
          </>
        )}
      </p>
    </>
  );
}

/** Who speaks, and where the rest of the caption stands. */
function ShortCaption({
  site,
  quote,
  above,
}: {
  readonly site: Site;
  readonly quote: Quote;
  readonly above: Quote;
}) {
  const { words } = site;
  const caption = `${addressOf("article", above.article)}#${recordAnchor("quote", above)}`;
  return (
    <>
      <p class="as-above">
        <Joined words={words}>
          {quote.speakers.map(id => (
            <Speaker key={id} site={site} id={id} quote={quote} withRole={false} />
          ))}
          <a href={caption}>
            {words.asAbove}
            <span class="unseen">{words.asAboveOf}</span>
          </a>
        </Joined>
      </p>
      {quote.note && <Text as="p" words={words} text={quote.note} lang={languageOf(site, quote)} />}
    </>
  );
}

function Speaker({
  site,
  id,
  quote,
  withRole,
}: {
  readonly site: Site;
  readonly id: string;
  readonly quote: Quote;
  readonly withRole: boolean;
}) {
  const actor = site.actor(id);
  const role = withRole && actor.kind === "person" ? roleOn(actor, quote.said) : undefined;
  return (
    <Joined words={site.words}>
      <ActorLink actor={actor} words={site.words} />
      {role && <Text words={site.words} text={role} />}
    </Joined>
  );
}

/** "translated from Arabic by Shafaq News": the outlet whose words these are; or the language they stand in. */
function languageNote(site: Site, { translated, originalLang, source }: Quote): string | undefined {
  const { words } = site;
  const language = originalLang === undefined ? undefined : words.language(originalLang);
  const outlet = source === undefined ? undefined : site.source(source);
  if (translated)
    return words.translatedBy(
      outlet && isNamed(outlet, words) ? isolated(outlet.publisher, words) : undefined,
      language,
    );
  return language === undefined || originalLang === words.lang ? undefined : words.originalIn(language);
}

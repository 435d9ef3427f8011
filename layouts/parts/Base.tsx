/** The whole of a page around its content. */
import { CONTENT_SECURITY_POLICY } from "../../src/views/contentSecurityPolicy.ts";
import { FEED_TYPES, feedAbout } from "../../src/views/feeds/feeds.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import type { Children } from "../html/markup.ts";
import { CitationMeta, type Cited } from "./CitationMeta.tsx";
import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";

interface Props {
  readonly site: Site;
  /** The page's address, rooted: `/actors/`. */
  readonly url: string;
  /** Absent on the first page, which bears the story's own. */
  readonly title?: string;
  readonly description?: string | undefined;
  readonly kind?: "website" | "article";
  /** What it is cited as, if it is about one thing. */
  readonly cited?: Cited;
  /** False for a page that has no address of its own. */
  readonly canonical?: boolean;
  /** The address of the page to which a browser goes on at once, rooted. */
  readonly goesTo?: string;
  /** Whether search engines should leave the page out. */
  readonly isUnlisted?: boolean;
  readonly children: Children;
}

export function Base(props: Props) {
  const {
    site,
    url,
    title,
    description,
    kind = "website",
    canonical = true,
    cited,
    goesTo,
    children,
  } = props;
  const { isUnlisted = site.present !== undefined } = props;
  const { story } = site;
  const { words } = site;
  const named = isolated(story.title, words);
  const own = title ?? [named, story.question && isolated(story.question, words)].filter(Boolean).join(": ");
  const summary = description ?? story.summary;
  const feed = canonical ? feedAbout(site, url) : undefined;
  return (
    <html lang={words.lang} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        {/* For hosts that send no headers. The preview has a script of its own. */}
        {!site.live && <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? own : `${isolated(title, words)} – ${named}`}</title>
        {summary && <meta name="description" content={summary} />}
        {goesTo && <meta http-equiv="refresh" content={`0; url=${fromPage(url, goesTo)}`} />}
        {isUnlisted && <meta name="robots" content="noindex" />}
        {canonical && story.url && <link rel="canonical" href={`${story.url}${goesTo ?? url}`} />}
        {feed && <link rel="alternate" type={FEED_TYPES.xml} title={feed.title} href={`${url}feed.xml`} />}
        {feed && <link rel="alternate" type={FEED_TYPES.json} title={feed.title} href={`${url}feed.json`} />}
        <meta property="og:type" content={kind} />
        <meta property="og:title" content={own} />
        <meta property="og:site_name" content={story.title} />
        {summary && <meta property="og:description" content={summary} />}
        {canonical && story.url && <meta property="og:url" content={`${story.url}${goesTo ?? url}`} />}
        <meta name="twitter:card" content="summary" />
        {cited && <CitationMeta site={site} address={story.url && `${story.url}${url}`} cited={cited} />}
        {/* Before the script that a browser waits for: the first paint needs all of them. */}
        <link rel="preload" as="style" href={site.assets.style} />
        {site.assets.fonts.map(font => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
        ))}
        <script src={site.assets.early} />
        <link rel="stylesheet" href={site.assets.style} />
        <script defer src={site.assets.script} />
        {site.live && <script defer src="/.dateline/reload.js" />}
        <link rel="icon" type={site.assets.iconType} href={site.assets.icon} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skipToContent}
        </a>
        <Masthead site={site} url={url} />
        <main id="main">{children}</main>
        <Footer site={site} address={canonical && story.url ? `${story.url}${url}` : undefined} />
      </body>
    </html>
  );
}

/** Returns an address relative to a page: the build does that for links, and not within the text of other attributes. */
function fromPage(url: string, address: string): string {
  return encodeURI("../".repeat(url.split("/").length - 2) + address.slice(1));
}

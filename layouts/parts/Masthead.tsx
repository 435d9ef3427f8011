/** The head of every page: the story's title, the main pages, search and theme. */
import type { NavigationItem } from "../../src/routes.ts";
import { eventCount, mainPages } from "../../src/views/everywhere.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import { Logo } from "./Logo.tsx";
import { Once } from "./Once.tsx";
import { Text } from "./Text.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

interface Props {
  readonly site: Site;
  /** The page's address, rooted. */
  readonly url: string;
}

/** `page` for the page itself, `true` for a page under it. */
type Currentness = "page" | "true" | undefined;

export function Masthead({ site, url }: Props) {
  const items = mainPages(site.present ?? site);
  const current = items.map(item => currentness(item.href, url));
  return (
    <Once site={site} name={`masthead ${current}`}>
      {() => <Head site={site} items={items} current={current} />}
    </Once>
  );
}

interface HeadProps {
  readonly site: Site;
  readonly items: readonly NavigationItem[];
  readonly current: readonly Currentness[];
}

function Head({ site, items, current }: HeadProps) {
  const { words, story } = site;
  return (
    <header class="masthead">
      <a class="home" href="/">
        {site.face.logo === undefined ? (
          <Text words={words} text={story.title} lang={story.lang} />
        ) : (
          <Logo logo={site.face.logo} title={isolated(story.title, words)} />
        )}
      </a>
      <nav aria-label={words.menu}>
        <ul>
          {items.map(({ href, label }, index) => (
            <li key={href}>
              <a href={href} aria-current={current[index]}>
                <Text words={words} text={label} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools scripted">
        {eventCount(site) > 0 && (
          <a class="search" href="/#find">
            {words.find.search}
          </a>
        )}
        <ThemeChoice words={words} />
      </div>
    </header>
  );
}

function currentness(href: string, url: string): Currentness {
  if (href === url) return "page";
  return href !== "/" && url.startsWith(href) ? "true" : undefined;
}

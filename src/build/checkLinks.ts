/** Checks the links of a story against the site that would be built. */
import type { Id, Timeline } from "../model.ts";
import { type Problem, START } from "../problems/index.ts";
import { addressOf } from "../routes.ts";
import type { Parts } from "../timeline/material.ts";
import { NO_ASSETS, Site } from "../views/site.ts";
import { wordsOf } from "../views/storyWords.ts";
import { choicesByName } from "./anchors.ts";
import { type Ground, groundInPart, type LeftOut, type LinkingText, linkProblems } from "./links/index.ts";
import { FIXED_ADDRESSES, siteMapOf } from "./siteMap.ts";

/**
 * Returns what is wrong with the links. `whole` is the timeline of the site, `undefined` if something else is wrong; `foot` is what
 * stands at the foot of every page.
 */
export function checkLinks(
  parts: Parts,
  whole: Timeline | undefined,
  foot: Omit<LinkingText, "address"> | undefined,
): readonly Problem[] {
  const { story } = parts.story;
  const taking = parts.articles.filter(({ article }) => parts.drafts || article.status !== "draft");
  const texts = [
    ...taking.map(({ article, links }) => ({
      file: article.file,
      address: addressOf("article", article.id),
      links,
    })),
    ...parts.pages.map(({ file, id, links }) => ({ file, address: addressOf("page", id), links })),
    contactLink(parts.story),
    ...(foot === undefined ? [] : [{ ...foot, address: "/" }]),
  ].filter(({ links }) => links.length > 0);
  if (texts.length === 0) return [];
  const leftOut = parts.articles.filter(({ article }) => !parts.drafts && article.status === "draft");
  const drafts = {
    articles: new Set(leftOut.map(({ article }) => article.id)),
    events: new Set(leftOut.flatMap(({ events }) => events.map(({ event }) => event.id))),
  };
  const ids = (of: readonly { readonly id: Id }[] | undefined) => of?.map(({ id }) => id);
  const outline = {
    fixed: FIXED_ADDRESSES,
    articles: [...taking.map(({ article }) => article.id), ...parts.unread],
    pages: [...parts.pages.map(({ id }) => id), ...parts.unread],
    actors: ids(parts.actors),
    deadlines: story && ids(parts.story.deadlines),
  };
  const ground =
    whole === undefined ? groundInPart(outline, drafts) : groundOf(siteToCheck(whole, parts.today), drafts);
  return linkProblems(texts, ground, story?.url);
}

/** Everything that links of a story without an error can lead to. */
function groundOf(site: Site, drafts: LeftOut): Ground {
  const { has, under, anchorsOf } = siteMapOf(site);
  const { events, pages } = site.timeline;
  return {
    has,
    under,
    anchorsOf,
    choices: () => choicesByName(site),
    events: new Set(events.map(({ id }) => id)),
    pages: pages.map(({ id }) => id),
    fixed: FIXED_ADDRESSES,
    drafts,
  };
}

/** The page of the site that story.yaml gives as contact, as a link of that file. */
function contactLink({ story, file, locate }: Parts["story"]) {
  const target = story?.contact;
  if (!target?.startsWith("/")) return { file, address: "/", links: [] };
  const link = {
    target,
    get position() {
      return locate?.(["contact"]) ?? START;
    },
  };
  return { file, address: "/", links: [link] };
}

/** No page of it is rendered, so that it needs no style and no scripts. */
function siteToCheck(timeline: Timeline, today: string): Site {
  const words = wordsOf(timeline.story);
  return new Site({ timeline, words, today, assets: NO_ASSETS, live: false });
}

/** What is on every page: where it leads to, and how much the record has. */
import { footOf, type NavigationItem, navigationOf } from "../routes.ts";
import { view } from "./question.ts";
import type { Site } from "./site.ts";

export const mainPages = view("main pages", (site: Site): readonly NavigationItem[] => navigationOf(site));

export const pagesAtFoot = view("pages at the foot", (site: Site): readonly NavigationItem[] => footOf(site));

export const eventCount = view("count of events", (site: Site) => site.events.length);

export const sourceCount = view("count of sources", (site: Site) => site.timeline.sources.length);

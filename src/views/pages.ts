import type { Id, Page } from "../model.ts";
import type { Site } from "./site.ts";

/** A page of the writer's own, by its id. */
export function pageOf({ timeline }: Site, id: Id): Page {
  const page = timeline.pages.find(each => each.id === id);
  if (page === undefined) throw new Error(`no page "${id}"`);
  return page;
}

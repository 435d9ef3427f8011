import type { Page } from "../model.ts";
import { question } from "./question.ts";
import type { Site } from "./site.ts";

/** A page of the writer's own, by its id. */
export const pageOf = question("page", ({ timeline }: Site, id): Page => {
  const page = timeline.pages.find(each => each.id === id);
  if (page === undefined) throw new Error(`no page "${id}"`);
  return page;
});

/** What the story calls a kind of event; the writer's own word where the story does not know it. */
import type { Event } from "../model.ts";
import type { Site } from "./site.ts";

export function kindName({ timeline }: Site, { kind }: Event): string | undefined {
  return timeline.story.kinds.find(each => each.id === kind)?.label ?? kind;
}

/** Every file of the site that is not a page. A new output is a file beside this one and a line here. */
import { EDITOR_FILES } from "./editor.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import type { Output } from "./output.ts";
import { quotes } from "./quotes.ts";
import { search } from "./searchIndex.ts";
import { statements } from "./statements.ts";
import { timelineJson } from "./timeline.ts";
import { timelineSchemaJson } from "./timelineSchema.ts";

/** In the order of the page of data. */
export const TABLES = [events, statements, quotes, figures] as const;

export const OUTPUTS: readonly Output[] = [
  timelineJson,
  search,
  ...TABLES,
  timelineSchemaJson,
  ...EDITOR_FILES,
];

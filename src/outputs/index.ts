/** The text of every file of the site that is not a page. A new output is a file beside this one, its address and a line here. */
import type { FileName } from "../routes.ts";
import type { Site } from "../views/site.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./cslJson.ts";
import { actorsSchemaText, articleSchemaText, editorSnippets, storySchemaText } from "./editor.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import { quotes } from "./quotes.ts";
import { ris } from "./ris.ts";
import { searchJson } from "./searchIndex.ts";
import { statements } from "./statements.ts";
import { timelineJson } from "./timeline.ts";
import { timelineSchemaJson } from "./timelineSchema.ts";

/** In the order of the data page. */
export const TABLES = { events, statements, quotes, figures } as const;

export const OUTPUTS: { readonly [Name in FileName]: (site: Site) => string } = {
  timeline: timelineJson,
  search: searchJson,
  events: events.text,
  statements: statements.text,
  quotes: quotes.text,
  figures: figures.text,
  bibtex,
  ris,
  cslJson,
  timelineSchema: timelineSchemaJson,
  articleSchema: articleSchemaText,
  actorsSchema: actorsSchemaText,
  storySchema: storySchemaText,
  snippets: editorSnippets,
};

/** The pages, each by the name of its route: see src/routes.ts. */
import type { PageKind } from "../../src/routes.ts";
import type { Markup } from "../html/markup.ts";
import type { PageData } from "../parts/page.ts";
import * as actor from "./actor.11ty.tsx";
import * as actors from "./actors.11ty.tsx";
import * as article from "./article.11ty.tsx";
import * as calendar from "./calendar.11ty.ts";
import * as corrections from "./corrections.11ty.tsx";
import * as data from "./data.11ty.tsx";
import * as deadline from "./deadline.11ty.tsx";
import * as deadlines from "./deadlines.11ty.tsx";
import * as facts from "./facts.11ty.tsx";
import * as feed from "./feed.11ty.ts";
import * as field from "./field.11ty.tsx";
import * as fieldValue from "./fieldValue.11ty.tsx";
import * as figures from "./figures.11ty.tsx";
import * as home from "./home.11ty.tsx";
import * as kind from "./kind.11ty.tsx";
import * as kinds from "./kinds.11ty.tsx";
import * as moved from "./moved.11ty.tsx";
import * as notFound from "./notFound.11ty.tsx";
import * as outputs from "./outputs.11ty.ts";
import * as page from "./page.11ty.tsx";
import * as pastDay from "./pastDay.11ty.tsx";
import * as pastDays from "./pastDays.11ty.tsx";
import * as quotes from "./quotes.11ty.tsx";
import * as sources from "./sources.11ty.tsx";
import * as withdrawn from "./withdrawn.11ty.tsx";
import * as year from "./year.11ty.tsx";
import * as years from "./years.11ty.tsx";

interface PageModule {
  /** A page, or the text of a file. */
  readonly render: (data: PageData) => Markup | string;
}

export const PAGES: { readonly [Kind in PageKind]: PageModule } = {
  actor,
  actors,
  article,
  calendar,
  corrections,
  data,
  deadline,
  deadlines,
  facts,
  feed,
  field,
  fieldValue,
  figures,
  home,
  kind,
  kinds,
  moved,
  notFound,
  outputs,
  page,
  pastDay,
  pastDays,
  quotes,
  sources,
  withdrawn,
  year,
  years,
};

/** The table of addresses and places, compared with what built sites hold: a link is checked against the table alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { siteMapOf } from "../../src/build/siteMap.ts";
import { isReservedAnchor, isReservedInArticle } from "../../src/content/reserved.ts";
import { RESERVED_ADDRESSES } from "../../src/routes.ts";
import { NO_ASSETS, Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { contentOf, copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { builtSite } from "../sites.ts";
import { BRIDGE, INCIDENTS, STATES, STATION, SURVEY } from "../stories.ts";

const TODAY = "2026-11-23";

/** A story so long that its first page holds its last years only, its lists go on, and its days are a choice. */
const LONG = {
  "story.yaml": "title: A long story\nkinds: [{id: notice, label: Notice}]\n",
  "actors.yaml": "- {id: board, name: The Board, kind: commission}\n",
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, year) => [
      `articles/${2000 + year}-year.md`,
      `---\ntitle: The year ${2000 + year}\nslug: year-in-words-${2000 + year}\ndates:\n${Array.from(
        { length: 60 },
        (_, at) =>
          `  - {id: e${year}-${at}, date: ${2000 + year}-0${1 + (at % 9)}-1${at % 10}, title: Event ${at}, actors: [board], kind: notice}\n`,
      ).join("")}sources:\n${Array.from(
        { length: 50 },
        (_, at) => `  - {id: s${at}, publisher: Herald ${at}}\n`,
      ).join(
        "",
      )}quotes:\n${Array.from({ length: 45 }, (_, at) => `  - {speaker: board, text: Word number ${at} of it.}\n`).join("")}---\n${Array.from({ length: 45 }, (_, at) => `> Word number ${at} of it.\n\n`).join("")}`,
    ]),
  ),
};

const STORIES: readonly (readonly [name: string, content: () => string])[] = [
  ["a long record", () => SURVEY],
  ["a story of a bridge", () => BRIDGE],
  ["a story in every state", () => STATES],
  ["a story with fields of its own", () => INCIDENTS],
  ["a story in Arabic", () => STATION],
  ["a long story", () => contentOf(LONG)],
  [
    "a story without an article",
    () => contentOf({ "story.yaml": "title: Nothing yet\n", "articles/x.txt": "" }),
  ],
  [
    "a story of which much has moved or was withdrawn",
    () =>
      copyOf(BRIDGE, {
        "story.yaml": `${readFileSync(join(BRIDGE, "story.yaml"), "utf8")}\nfields:\n  - {id: cause, label: Cause, type: choice, choices: [money, weather]}\n  - {id: sure, label: Sure, type: flag}\n`,
        "addresses.txt": `field reason -> cause
value reason/money
value sure/no
value cause/wind withdrawn 2024-01-01: Nobody said so.
article old -> first-date
event old
event older -> old
statement old-s1
article gone withdrawn 2024-01-01: It was "nothing" & more.
actor works -> marl-works
page who withdrawn 2024-01-02: Nobody.
kind rumour withdrawn 2024-01-02: Nobody.
deadline end -> opening
event gone-event withdrawn 2024-01-03: It was nothing.
`,
      }),
  ],
  [
    "a story whose texts have headings",
    () =>
      copyOf(BRIDGE, {
        "pages/method.md": "---\ntitle: Method\n---\n# Top\n\n## How we count\n\n## How we count\n",
        "articles/headings.md":
          "---\ntitle: Headings\ndate: 2024-01-01\n---\n# Headings\n\n## Main\n\n## Sources\n\n## Source x\n\n## 票价\n",
      }),
  ],
];

const FIXTURES = [BRIDGE, INCIDENTS, STATES, STATION, SURVEY];

async function siteOf(content: string): Promise<string> {
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content, output, today: TODAY });
  expect(problems.filter(problem => problem.severity === "error")).toEqual([]);
  return output;
}

describe("the table of addresses", () => {
  it.each(STORIES)("is what is built of %s, to the last file and place", async (_name, content) => {
    const folder = content();
    const output = FIXTURES.includes(folder) ? await builtSite(folder, TODAY) : await siteOf(folder);
    const { timeline } = loadTimeline(folder);
    if (timeline === undefined) throw new Error("it was built");
    const routes = siteMapOf(
      new Site({
        timeline,
        words: wordsFor(timeline.story.lang),
        today: TODAY,
        assets: NO_ASSETS,
        live: false,
      }),
    );
    const files = new Map(
      [...filesIn(output)]
        // A dot begins what the build keeps for itself. The names of assets follow from their bytes. Hosts read rules.
        .filter(([path]) => !/^(\.|assets\/|_)/.test(path))
        .map(([path, bytes]) => [`/${path.replace(/(^|\/)index\.html$/, "$1")}`, bytes.toString()]),
    );
    expect(routes.under("/").toSorted()).toEqual([...files.keys()].sort());
    const wrong = [...files].flatMap(([address, text]) => {
      const isPage = /(\/|\.html)$/.test(address);
      const built = isPage ? [...text.matchAll(/<[^>]* id="([^"]*)"/g)].map(match => match[1] ?? "") : [];
      const listed = routes.anchorsOf(address);
      return [
        ...(routes.has(address) ? [] : [`${address} is not known`]),
        ...built.filter(place => !listed.has(place)).map(place => `${address}#${place} is not in the table`),
        ...[...listed]
          .filter(place => !built.includes(place))
          .map(place => `${address}#${place} is not built`),
        ...built
          .filter((place, index) => built.indexOf(place) < index)
          .map(place => `${address}#${place} twice`),
      ];
    });
    expect(wrong).toEqual([]);

    const firsts = [...files.keys()].map(address => address.split("/")[1]?.replace(/\.html$/, "") ?? "");
    const pages = new Set(["", "who", ...timeline.pages.map(({ id }) => id)]);
    expect(firsts.filter(first => !pages.has(first) && !RESERVED_ADDRESSES.has(first))).toEqual([]);
    const events = new Set<string>([
      ...timeline.events.map(({ id }) => id),
      ...timeline.moved.map(({ from }) => from),
    ]);
    expect(
      [...routes.anchorsOf("/")].filter(place => !events.has(place) && !isReservedAnchor(place)),
    ).toEqual([]);
    for (const article of timeline.articles) {
      const html = files.get(`/articles/${article.id}/`) ?? "";
      const headings = new Set([...html.matchAll(/<h\d id="([^"]*)">(?!<)/g)].map(match => match[1] ?? ""));
      const own = [...routes.anchorsOf(`/articles/${article.id}/`)].filter(place => !events.has(place));
      expect(own.filter(place => !isReservedInArticle(place) && !headings.has(place))).toEqual([]);
    }
  });
});

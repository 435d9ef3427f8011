/** A story with kinds of actor of its own, in its own words. */
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { deadLinks, invalidHtml, pagesIn } from "../pages.ts";

const TODAY = "2026-11-23";

const STORY = {
  "story.yaml": `title: The airport
url: https://airport.example
actor-kinds:
  - {id: contractor, label: Contractor & Sons, plural: "Contractors <of all kinds>", is: organisation}
  - {id: crew, label: Crew, is: group}
  - {id: حكم, label: حَكَم, plural: حُكّام, is: person}
  - {id: unused, label: Unused, plural: Unused ones}
`,
  "actors.yaml": `- {id: beam, name: Beam Works, kind: contractor}
- {id: night-crew, name: The Night Crew, kind: crew}
- {id: sara, name: سارة, kind: حكم}
- {id: operator, name: Airport Operating Company, kind: company}
- {id: high-court, name: The High Court, kind: court}
- {id: herald, name: The Herald, kind: media}
- {id: lena, name: Lena Berg, kind: person}
- {id: ministry, name: Ministry of Transport, kind: ministry}
`,
  "articles/2024-05-01-opening-put-off.md": `---
title: The opening is put off
date: 2024-05-01
actors: [beam, night-crew, sara, operator, high-court, herald, lena, ministry]
sources:
  - {id: herald, publisher: The Herald, published: 2024-05-01}
---

The operator put it off.
`,
};

async function built(files: Readonly<Record<string, string>>) {
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content: contentOf(files), output, today: TODAY });
  // Not recording addresses is only a warning.
  expect(problems.filter(({ rule }) => rule !== "address-unrecorded")).toEqual([]);
  return filesIn(output);
}

function page(site: ReadonlyMap<string, Buffer>, path: string): string {
  const text = site.get(path)?.toString();
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

describe("kinds of actor", () => {
  let site: Map<string, Buffer>;
  beforeAll(async () => {
    site = await built(STORY);
  });

  it("that a story declares stand among the built-in ones like them, and only where there are such actors", () => {
    const headings = [...page(site, "actors/index.html").matchAll(/<h2 id="([^"]+)"[^>]*>([^<]*)</g)];
    expect(headings.map(([, id, title]) => [id, title])).toEqual([
      ["person", "People"],
      ["حكم", "حُكّام"],
      ["ministry", "Ministries"],
      ["court", "Courts"],
      ["crew", "Crew"],
      ["company", "Companies"],
      ["media", "News media"],
      ["contractor", "Contractors &lt;of all kinds>"],
    ]);
  });

  it("are named on the pages of actors, in the direction of their letters", () => {
    expect(page(site, "actors/beam/index.html")).toContain('<p class="when kind">Contractor &amp; Sons</p>');
    expect(page(site, "actors/operator/index.html")).toContain('<p class="when kind">Company</p>');
    expect(page(site, "actors/sara/index.html")).toMatch(/<p class="when kind [a-z]+" dir="rtl">حَكَم<\/p>/);
  });

  it("are in timeline.json, which keeps to its schema", () => {
    const data = JSON.parse(page(site, "data/timeline.json"));
    expect(data.story.actorKinds.map(({ id, is }: Record<string, string>) => [id, is])).toEqual([
      ["contractor", "organisation"],
      ["crew", "group"],
      ["حكم", "person"],
      ["unused", "organisation"],
    ]);
    expect(data.actors.map(({ kind }: Record<string, string>) => kind)).toContain("contractor");
    const validator = new Ajv2020({ strict: true });
    formats.default(validator);
    const validate = validator.compile(JSON.parse(page(site, "data/schema/timeline.json")));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("are what an editor completes, and nothing else", () => {
    const { items } = JSON.parse(page(site, "data/schema/actors.json"));
    expect(items.properties.kind.enum).toEqual(
      expect.arrayContaining(["ngo", "contractor", "crew", "unused"]),
    );
  });

  it("leave the pages whole", async () => {
    expect(deadLinks(site)).toEqual([]);
    expect(await invalidHtml(pagesIn(site))).toEqual([]);
  });
});

describe("names of things", () => {
  const ARTICLES = {
    "articles/2024-05-01-opening-put-off.md": `${STORY["articles/2024-05-01-opening-put-off.md"].replace(
      "sources:",
      `kind: delay
key: true
facts: {cause: frost}
quotes:
  - {speaker: operator, text: We will open in May., source: herald}
statements:
  - {deadline: opening, names: 2025-05, bound: during, status: announced, by: operator, source: herald}
figures:
  - {series: cost, value: 3, source: herald}
corrections:
  - {on: 2024-05-02, was: June, now: May}
sources:`,
    )}\n> We will open in May.\n`,
    "articles/2025-06-01-still-closed.md":
      "---\ntitle: Still closed\ndate: 2025-06-01\nsources:\n  - {id: herald, publisher: The Herald, published: 2025-06-01}\n---\n\nNobody came.\n",
    "pages/about.md": "---\ntitle: Of this site\n---\n\nIt is ours.\n",
  };
  const DECLARED = `${STORY["story.yaml"]}deadlines:
  - {id: opening, question: When does it open?, label: Opening}
series:
  - {id: cost, label: Cost, unit: euros}
fields:
  - {id: cause, label: Cause, type: choice, choices: [frost, wind], filter: true}
  - {id: lost, label: Lost, type: number, unit: days, sum: true}
`;
  const inWords = (words: string, others: Readonly<Record<string, string>> = {}) =>
    built({ ...STORY, ...ARTICLES, ...others, "story.yaml": `${DECLARED}${words}`.replaceAll("\t", "  ") });
  const WITHDRAWN = {
    "addresses.txt": ["actor", "article", "deadline", "event", "kind", "quote", "statement"]
      .map((kind, index) => `${kind} gone-${index} withdrawn 2025-07-01: We were wrong.\n`)
      .join(""),
  };

  it("that are titles replace the names in the menu, in headings, in titles and in filters", async () => {
    const site = await inWords("words: {deadlines: Promises, actors: Who is who}\n");
    const home = page(site, "index.html");
    expect(home).toContain('deadlines/">Promises</a>');
    expect(home).toContain('actors/">Who is who</a>');
    expect(home).toContain('<label for="find-actor">Who is who</label>');
    const actors = page(site, "actors/index.html");
    expect(actors).toContain("<title>Who is who – The airport</title>");
    expect(actors).toContain("<h1>Who is who</h1>");
    expect(page(site, "deadlines/index.html")).toContain("<h1>Promises</h1>");
    expect(page(site, "articles/opening-put-off/index.html")).toContain(">Who is who</h2>");
    for (const { path, html } of pagesIn(site))
      expect([path, />(?:Actors?|The moving date|Promised dates|Question)</.exec(html)?.[0]]).toEqual([
        path,
        undefined,
      ]);
  });

  it("that have a singular and a plural are in sentences, counts and what scripts say too", async () => {
    const names = {
      timeline: "{title: Chronology, singular: chronology}",
      events: "{title: Incidents, singular: incident, plural: incidents}",
      deadlines: "{title: Promises, singular: promise, plural: promises}",
      statements: "{title: Announcements, singular: announcement, plural: announcements}",
      actors: "{title: Cast, singular: player}",
      quotes: "{title: Lines, singular: line, plural: lines}",
      sources: "{title: Evidence, singular: exhibit, plural: exhibits}",
      figures: "{title: Sums, singular: sum, plural: sums}",
      facts: "{title: Details, singular: detail}",
      kinds: "{title: Topics, singular: topic}",
      corrections: "Errata",
      data: "Downloads",
      about: "Who we are",
      "as-known-on": "Earlier days",
    };
    const lines = Object.entries(names).map(([key, noun]) => `  ${key}: ${noun}\n`);
    const site = await inWords(`words:\n${lines.join("")}`, WITHDRAWN);
    expect(
      [...page(site, "corrections/index.html").matchAll(/<dt>(?!Why|It sa)([^<]*)</g)].map(
        ([, kind]) => kind,
      ),
    ).toEqual(["Player", "Article", "Promise", "Incident", "Topic", "Line", "Announcement"]);
    const home = page(site, "index.html");
    const said = [
      ">Chronology</a>",
      ">Who we are</a>",
      ">Downloads</a>",
      ">Errata</a>",
      ">Earlier days</a>",
      "Search the chronology",
      "All 2 incidents",
      "2 incidents from 2 exhibits",
      "Key incidents",
      ">Player</label>",
      "Any player",
      ">Promise</label>",
      ">Topic</label>",
      "by player",
      ">Details</a>",
      "by detail",
      "{n} incidents give no number",
      "{n} incidents are new",
      "No incident matches",
    ];
    for (const words of said) expect(home.replaceAll("&quot;", '"')).toContain(words);
    expect(page(site, "figures/index.html")).toContain("1 sum");
    expect(page(site, "quotes/index.html")).toContain(
      "1 line by 1 speaker, as we recorded them from their exhibits.",
    );
    expect(page(site, "deadlines/index.html")).toContain("One promise with a date");
    expect(page(site, "facts/index.html")).toContain("What the chronology records of its incidents");
    expect(page(site, "facts/cause/wind/index.html")).toContain("No incident has this value yet.");
    expect(page(site, "years/2024/index.html")).toContain("<h1>Incidents in 2024</h1>");
    const BUILT_IN =
      />[^<]*\b(?:events?|timeline|actors?|quotes?|figures?|questions?|facts?|kinds? of|statements?|sources?|promised dates|dates named)\b[^<]*</i;
    for (const { path, html } of pagesIn(site)) {
      const shown = html.replace(/<code>[^<]*<\/code>|<script[^>]*>|https:[^<]*/g, "");
      // What the files under data/ hold keeps its names; the question of a deadline and the story's kinds are the writer's.
      if (!path.startsWith("data/")) expect([path, BUILT_IN.exec(shown)?.[0]]).toEqual([path, undefined]);
    }
    expect(await invalidHtml(pagesIn(site))).toEqual([]);
  });

  it("change no address and no file", async () => {
    const site = await inWords("words: {deadlines: Promises, actors: Who is who}\n");
    const plain = await inWords("");
    expect([...site.keys()].filter(path => !path.startsWith("assets/"))).toEqual(
      [...plain.keys()].filter(path => !path.startsWith("assets/")),
    );
    expect(deadLinks(site)).toEqual([]);
    expect(site.get("data/events.csv")).toEqual(plain.get("data/events.csv"));
  });

  it("are text wherever they are printed, and run in their own direction", async () => {
    const site = await inWords(
      `words:\n  actors: '"><3 x=y> & "quoted"'\n  events: {title: حوادث, singular: حادث, plural: حوادث}\n`,
    );
    const home = page(site, "index.html");
    expect(home).not.toContain('"><3');
    expect(home).toContain(">&quot;>&lt;3 x=y> &amp; &quot;quoted&quot;<");
    expect(home).toContain("2 \u2068حوادث\u2069 from 2 sources");
    expect(page(site, "data/timeline.json")).toContain('"singular":"حادث"');
    expect(await invalidHtml(pagesIn(site))).toEqual([]);
  });
});

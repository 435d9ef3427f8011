/** Feeds, as strangers read them: an XML parser, a feed reader, and the JSON Feed text as a schema. */
import { join } from "node:path";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { contentOf, copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { BRIDGE, SCRIPTS, SURVEY } from "../stories.ts";

const URL = "https://example.org/story";

async function siteOf(content: string, today: string, url: string | undefined = URL) {
  const output = join(temporaryFolder(), "site");
  const { built, problems } = await buildSite({ content, output, today, ...(url !== undefined && { url }) });
  expect(problems.filter(problem => problem.severity === "error")).toEqual([]);
  expect(built).toBe(true);
  return filesIn(output);
}

type Files = ReadonlyMap<string, Buffer>;

function textOf(files: Files, path: string): string {
  const text = files.get(path)?.toString();
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

/** Required and allowed by https://www.jsonfeed.org/version/1.1/. */
const AUTHORS = {
  type: "array",
  items: { type: "object", properties: { name: { type: "string" } }, minProperties: 1 },
};
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: { type: "string", format: "uri" },
    feed_url: { type: "string", format: "uri" },
    language: { type: "string" },
    authors: AUTHORS,
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "content_html"],
        additionalProperties: false,
        properties: {
          id: { type: "string", minLength: 1 },
          url: { type: "string", format: "iri" },
          title: { type: "string" },
          content_html: { type: "string" },
          date_published: { type: "string", format: "date-time" },
          date_modified: { type: "string", format: "date-time" },
          authors: AUTHORS,
          tags: { type: "array", items: { type: "string" } },
          language: { type: "string" },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true, strict: true });
// Its types name a module's namespace where the module's value is meant.
(formats as unknown as typeof formats.default)(ajv);
ajv.addFormat("iri", text => /^https:\/\/[^\s<>"{}|\\^`]+$/.test(text));
const isJsonFeed = ajv.compile(JSON_FEED);

const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child.type === "element" && (child as XmlElement).name === name,
  );
}

/** What RFC 4287 demands of a feed (section 4.1.1) and of its entries (4.1.2). */
function faultsOfAtom(xml: string): readonly string[] {
  const feed = parseXml(xml).root;
  if (feed?.name !== "feed" || feed.attributes.xmlns !== "http://www.w3.org/2005/Atom") return ["no feed"];
  const entries = childrenOf(feed, "entry");
  const ids = entries.map(entry => childrenOf(entry, "id")[0]?.text);
  return [
    ...[feed, ...entries].flatMap(each => [
      ...["id", "title", "updated"].flatMap(name =>
        childrenOf(each, name).length === 1 ? [] : [`${childrenOf(each, name).length} ${name}`],
      ),
      ...[...childrenOf(each, "updated"), ...childrenOf(each, "published")].flatMap(({ text }) =>
        MOMENT.test(text) ? [] : [text],
      ),
      ...childrenOf(each, "link").flatMap(({ attributes }) =>
        attributes.href?.startsWith("https://") ? [] : [`link ${attributes.href}`],
      ),
    ]),
    ...(childrenOf(feed, "author").length === 1 ? [] : ["no author"]),
    ...(new Set(ids).size === ids.length ? [] : ["an id twice"]),
  ];
}

describe.each([
  ["a bridge", BRIDGE],
  ["a long record", SURVEY],
  ["a story in many scripts", SCRIPTS],
])("the feeds of %s", (_, content) => {
  let files: Files;
  let feeds: readonly string[];
  beforeAll(async () => {
    files = await siteOf(content, "2026-11-23");
    feeds = [...files.keys()].filter(path => path.endsWith("feed.xml"));
  });

  it("are Atom by RFC 4287 and JSON Feed by its text", () => {
    expect(feeds).toContain("feed.xml");
    expect(feeds.length).toBeGreaterThan(2);
    for (const path of feeds) {
      expect(faultsOfAtom(textOf(files, path)), path).toEqual([]);
      isJsonFeed(JSON.parse(textOf(files, path.replace(/xml$/, "json"))));
      expect(isJsonFeed.errors, path).toBe(null);
    }
  });

  it("say the same in both forms, newest first, at most 100 entries", () => {
    for (const path of feeds) {
      const atom = parseAtomFeed(textOf(files, path));
      const json = parseJsonFeed(textOf(files, path.replace(/xml$/, "json")));
      const entries = atom.entries ?? [];
      expect(entries.map(({ id, title, content, updated }) => [id, title, content, updated])).toEqual(
        json.items?.map(item => [item.id, item.title, item.content_html, item.date_modified]),
      );
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThanOrEqual(100);
      const updated = entries.map(entry => String(entry.updated));
      expect(updated).toEqual(updated.toSorted().reverse());
      expect(String(atom.updated)).toBe(updated[0]);
    }
  });

  it("have every event that is known, up to the limit", () => {
    const { events } = JSON.parse(textOf(files, "data/timeline.json"));
    const items: readonly { id: string }[] = JSON.parse(textOf(files, "feed.json")).items;
    const inFeed = items.filter(({ id }) => id.startsWith(`${URL}/#`));
    if (items.length < 100) expect(inFeed.length).toBe(events.length);
    const known = new Set(events.map(({ id }: { id: string }) => `${URL}/#${id}`));
    expect(inFeed.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("are found from the page that they are about", () => {
    for (const path of feeds) {
      const page = textOf(files, path.replace("feed.xml", "index.html"));
      const offered = [
        ...page.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g),
      ];
      const at = `https://site/${path}`;
      expect(offered.map(([, type, href = ""]) => [type, new globalThis.URL(href, at).href])).toEqual([
        ["application/atom+xml", at],
        ["application/feed+json", at.replace(/xml$/, "json")],
      ]);
    }
    expect(textOf(files, "data/index.html")).toContain('href="../feed.xml"');
  });
});

const MOVING = {
  "story.yaml": `title: A bridge & "more"
question: When?
deadlines:
  - {id: opening, label: Opening, question: When does it open?}
`,
  ...Object.fromEntries(
    [
      ["2021-01-10", "2022-05-01", "announced"],
      ["2021-11-05", "2023-06-01", "postponed"],
      ["2023-02-07", "2023-09", "postponed"],
      ["2023-11-20", "2024-03-15", "agreed"],
    ].map(([said, names, status]) => [
      `articles/said-${said}.md`,
      `---
title: Said & 5 < 6 on ${said}
date: ${said}
statements:
  - {deadline: opening, names: ${names}, status: ${status}, by-text: the board}
sources:
  - {id: herald, publisher: The Herald}
---

A [link](/deadlines/opening/) & \`<script>alert(1)</script>\`.
`,
    ]),
  ),
};

interface Item {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly content_html: string;
  readonly date_modified: string;
}

async function itemsOn(today: string, content = contentOf(MOVING)): Promise<readonly Item[]> {
  return JSON.parse(textOf(await siteOf(content, today), "deadlines/opening/feed.json")).items;
}

describe("the feed of a deadline that moves three times", () => {
  it("tells a subscriber on each day what was known on it", async () => {
    const titles: Record<string, readonly string[]> = {};
    for (const day of ["2021-01-10", "2021-11-05", "2023-02-07", "2023-10-01", "2023-11-20"])
      titles[day] = (await itemsOn(day)).map(({ title }) => title);
    const first = "Said & 5 < 6 on 2021-01-10";
    const one = "Opening: date moved from 1 May 2022 to 1 June 2023. Said & 5 < 6 on 2021-11-05";
    const two = "Opening: date moved from 1 June 2023 to September 2023. Said & 5 < 6 on 2023-02-07";
    const passed = "Opening: deadline passed (in September 2023)";
    const three = "Opening: date moved from September 2023 to 15 March 2024. Said & 5 < 6 on 2023-11-20";
    expect(titles).toEqual({
      "2021-01-10": [first],
      "2021-11-05": [one, first],
      "2023-02-07": [two, one, first],
      "2023-10-01": [passed, two, one, first],
      "2023-11-20": [three, passed, two, one, first],
    });
  });

  it("has three entries that say that the date moved, and ids that stay", async () => {
    const early = await itemsOn("2023-02-07");
    const late = await itemsOn("2023-11-20");
    expect(late.filter(({ tags }) => tags.includes("Date moved"))).toHaveLength(3);
    expect(late.slice(-early.length)).toEqual(early);
  });

  it("updates the entry of what is corrected, under its id, and puts it first", async () => {
    const path = "articles/said-2021-01-10.md";
    const text = MOVING[path as keyof typeof MOVING];
    const corrected = text.replace(
      "sources:",
      "corrections:\n  - {on: 2023-12-01, was: 'a < b', now: 'b & c'}\n  - {on: 2030-01-01, was: x, now: later}\nsources:",
    );
    const content = contentOf({ ...MOVING, [path]: corrected });
    const [first] = await itemsOn("2023-12-02", content);
    expect(first?.id).toBe(`${URL}/#said-2021-01-10`);
    expect(first?.title).toBe("Corrected: Said & 5 < 6 on 2021-01-10");
    expect(first?.tags).toEqual(["Corrected"]);
    expect(first?.date_modified).toBe("2023-12-01T00:00:00Z");
    expect(first?.content_html).toContain("a &#60; b");
    expect(first?.content_html).not.toContain("later");
  });

  it("holds text that runs nothing, with addresses that are whole", async () => {
    const [item] = await itemsOn("2021-01-10");
    expect(item?.content_html).toContain(`href="${URL}/deadlines/opening/"`);
    expect(item?.content_html).not.toMatch(/<script|"\//);
  });

  it("keeps the id of an event that was renamed", async () => {
    const content = copyOf(contentOf(MOVING), {
      "addresses.txt": "event was-called-this -> said-2021-01-10\n",
    });
    const ids = (await itemsOn("2021-01-10", content)).map(({ id }) => id);
    expect(ids).toEqual([`${URL}/#was-called-this`]);
  });

  it("is not made without an address of the site, and no page offers one", async () => {
    const output = join(temporaryFolder(), "site");
    await buildSite({ content: contentOf(MOVING), output, today: "2023-11-20" });
    const files = filesIn(output);
    expect([...files.keys()].filter(path => /feed/.test(path))).toEqual([]);
    expect(textOf(files, "index.html")).not.toContain("alternate");
    expect(textOf(files, "data/index.html")).not.toContain('id="subscribe"');
  });
});

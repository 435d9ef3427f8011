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
  expect(problems).toEqual([]);
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

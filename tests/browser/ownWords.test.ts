/** Names and kinds of a story's own, bylines, and links for readers, in a real browser: however long the words are. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { contentOf, temporaryFolder } from "../folders.ts";
import { openPage, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WORD = "W".repeat(40);
const SOURCES = "sources:\n  - {id: herald, publisher: The Herald, published: 2024-05-01}\n";

const CONTENT = {
  "story.yaml": `title: The airport
url: https://airport.example
contact: desk@airport.example
repository: https://github.com/desk/airport
actor-kinds:
  - {id: contractor, label: ${WORD}, plural: ${WORD}}
words:
  deadlines: ${WORD}
  actors: حُكّامٌ وَمُقاوِلون
  events: {title: ${WORD}, singular: ${WORD}, plural: ${WORD}}
deadlines:
  - {id: opening, question: When does it open?, label: Opening}
`,
  "actors.yaml": "- {id: beam, name: Beam Works, kind: contractor}\n",
  "articles/one.md": `---\ntitle: Put off\nby: [beam, ${WORD}${WORD}]\npublished: 2024-05-02\nupdated: 2024-05-03\ndate: 2024-05-01\nactors: [beam]\n${SOURCES}---\n\nIt was so.\n`,
  "articles/two.md": `---\ntitle: Two days\ndates:\n  - {id: first, date: 2024-07-01, title: The first}\n  - {id: second, date: 2024-07-02, title: The second}\n${SOURCES}---\n\nTwo days.\n`,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const output = join(temporaryFolder(), "site");
  const { built } = await buildSite({ content: contentOf(CONTENT), output, today: "2026-11-23" });
  expect(built).toBe(true);
  site = await serveFolder(output);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(["", "actors/", "actors/beam/", "deadlines/", "articles/one/", "articles/two/", "years/2024/"])(
  "/%s",
  path => {
    it("never scrolls sideways, and is accessible in light and dark", async () => {
      const { page, close } = await openPage(browser, site.url + path, { bypassCSP: true });
      expect(await sidewaysAt(page, [320, 768, 1280])).toEqual([]);
      expect(await violationsInBothSchemes(page)).toEqual([]);
      await close();
    });
  },
);

/** What reference managers read of a page. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";

const article = (title: string, fields: string) =>
  `---\ntitle: ${title}\ndate: 2024-05-01\n${fields}actors: [lena-berg]\nsources:\n  - {id: a, publisher: A, published: 2024-05-01}\n---\n\nIt was so.\n`;

const FILES = {
  "actors.yaml": "- {id: lena-berg, name: Lena Berg, kind: person}\n",
  "articles/whole.md": article(
    `'"Opened" & 5 < 6'`,
    "lang: fr\nby: [lena-berg, A & B, ليلى]\npublished: 2024-05-02\nupdated: 2024-06-03\n",
  ),
  "articles/ahead.md": article("Ahead", "published: 2024-05-05\nupdated: 2030-01-01\n"),
  "articles/plain.md": article("Plain", ""),
};

const STORY = `title: The airport
languages: [en, fr]
deadlines:
  - {id: opening, question: When does it open?, label: opening}
`;

async function built(story: string) {
  const output = join(temporaryFolder(), "site");
  const content = contentOf({ "story.yaml": story, ...FILES });
  const { problems } = await buildSite({ content, output, today: "2026-11-23" });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return filesIn(output);
}

/** As a reader of HTML has them: names with their values, in the order of the page. */
function citedIn(site: ReadonlyMap<string, Buffer>, path: string) {
  const html = site.get(`${path}index.html`)?.toString() ?? "";
  const read = (text = "") =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return [
    ...html.matchAll(/<meta (?:name|property)="((?:citation_|DC|article:)[\w.:]+)" content="([^"]*)"/g),
  ].map(([, name, content]) => [name, read(content)]);
}

describe("what a reference manager reads", () => {
  let site: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    site = await built(`${STORY}url: https://example.org/airport\n`);
  });

  it("of an article is its title, authors, days, publisher, language and address", () => {
    const title = '"Opened" & 5 < 6';
    const address = "https://example.org/airport/articles/whole/";
    expect(citedIn(site, "articles/whole/")).toEqual([
      ["citation_title", title],
      ["citation_author", "Lena Berg"],
      ["citation_author", "A & B"],
      ["citation_author", "ليلى"],
      ["citation_publication_date", "2024/05/02"],
      ["citation_publisher", "The airport"],
      ["citation_language", "fr"],
      ["citation_public_url", address],
      ["DC.title", title],
      ["DC.creator", "Lena Berg"],
      ["DC.creator", "A & B"],
      ["DC.creator", "ليلى"],
      ["DC.date", "2024-05-02"],
      ["DCTERMS.modified", "2024-06-03"],
      ["DC.publisher", "The airport"],
      ["DC.language", "fr"],
      ["DC.identifier", address],
      ["article:published_time", "2024-05-02"],
      ["article:modified_time", "2024-06-03"],
    ]);
  });

  it("has no day that nobody gave, and none that has not come", () => {
    const days = (id: string) =>
      citedIn(site, `articles/${id}/`).filter(([name]) => /date|modified|time$/.test(name ?? ""));
    expect(days("plain")).toEqual([]);
    expect(days("ahead")).toEqual([
      ["citation_publication_date", "2024/05/05"],
      ["DC.date", "2024-05-05"],
      ["article:published_time", "2024-05-05"],
    ]);
  });

  it.each([
    ["deadlines/opening/", "When does it open?"],
    ["actors/lena-berg/", "Lena Berg"],
  ])("of %s is its title and its address", (path, title) => {
    const fields = new Map(citedIn(site, path) as [string, string][]);
    expect(fields.get("citation_title")).toBe(title);
    expect(fields.get("DC.identifier")).toBe(`https://example.org/airport/${path}`);
    expect(fields.get("citation_language")).toBe("en");
  });

  it("is on no page that is a list", () => {
    for (const path of ["", "actors/", "deadlines/", "sources/", "data/"])
      expect(citedIn(site, path)).toEqual([]);
  });

  it("is valid HTML", async () => {
    const pages = pagesIn(site).filter(({ path }) => /^(articles|actors|deadlines)\//.test(path));
    expect(pages.length).toBeGreaterThan(4);
    expect(await invalidHtml(pages)).toEqual([]);
  });

  it("has no address if nobody knows where the site is", async () => {
    const names = citedIn(await built(STORY), "articles/whole/").map(([name]) => name);
    expect(names).toContain("citation_title");
    expect(names).not.toContain("citation_public_url");
    expect(names).not.toContain("DC.identifier");
  });
});

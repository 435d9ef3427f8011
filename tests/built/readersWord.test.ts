/** Links with which readers say what is wrong, and suggest a change: on articles and events, without a script. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";

const SOURCE = "sources:\n  - {id: herald, publisher: The Herald, published: 2024-05-01}\n";

const FILES = {
  "actors.yaml": "- {id: herald, name: The Herald, kind: media}\n",
  "articles/2024-05-01-one.md": `---\ntitle: 'Put off, "again" & 100%'\ndate: 2024-05-01\n${SOURCE}---\n\nIt was so.\n`,
  "articles/2024/مطار jul.md": `---\ntitle: Two days\nslug: two\ndates:\n  - {id: first, date: 2024-07-01, title: The first day}\n  - {id: second, date: 2024-07-02, title: The second day}\n${SOURCE}---\n\nTwo days.\n`,
  "pages/about.md": "---\ntitle: About\n---\n\nAbout us.\n",
};

async function built(story: string, today = "2026-11-23") {
  const output = join(temporaryFolder(), "site");
  const content = contentOf({ "story.yaml": `title: The airport\n${story}`, ...FILES });
  const { problems } = await buildSite({ content, output, today });
  expect(problems).toEqual([]);
  const files = filesIn(output);
  const page = (path: string) => files.get(path)?.toString() ?? "";
  return { files, page };
}

/** The addresses of links with some words, as a browser reads them. */
function links(html: string, words: string): string[] {
  return [...html.matchAll(/<a[^>]* href="([^"]*)"[^>]*>([^<]*)/g)]
    .filter(([, , text]) => text === words)
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"));
}

function letter(address: string): Record<string, string> {
  const { protocol, pathname, searchParams } = new URL(address);
  return { to: protocol + pathname, ...Object.fromEntries(searchParams) };
}

const WRONG = "Something wrong here?";

describe("with a mail address as contact", () => {
  const CONTACT = "url: https://airport.example/story\ncontact: desk@airport.example\n";

  it("an article begins a letter with its title, its address and the day", async () => {
    const { page, files } = await built(CONTACT);
    const [href = "", ...others] = links(page("articles/one/index.html"), WRONG);
    expect(others).toEqual([]);
    // A space is %20 in mail, where + is a plus.
    expect(href).not.toContain("+");
    expect(letter(href)).toEqual({
      to: "mailto:desk@airport.example",
      subject: 'Something wrong: Put off, "again" & 100%',
      body: "Page: https://airport.example/story/articles/one/\r\nAs of: 23 November 2026\r\n\r\nWhat is wrong, and where can we read what is right?\r\n\r\n",
    });
    expect(await invalidHtml(pagesIn(files))).toEqual([]);
  });

  it("every event does, on the timeline and on the page of an article that describes several", async () => {
    const { page } = await built(CONTACT);
    const bodies = (path: string) =>
      links(page(path), "Wrong?").map(href => /^Page: (\S+)/.exec(letter(href).body ?? "")?.[1]);
    expect(bodies("index.html")).toEqual(
      ["one", "first", "second"].map(id => `https://airport.example/story/#${id}`),
    );
    expect(bodies("articles/two/index.html")).toEqual(
      ["first", "second"].map(id => `https://airport.example/story/articles/two/#${id}`),
    );
    expect(page("as-known-on/2024-07-01/index.html")).not.toContain("mailto:desk@airport.example?");
  });

  it("an address is that from the root where the site does not know its own", async () => {
    const { page } = await built("contact: desk@airport.example\n");
    const [href = ""] = links(page("articles/one/index.html"), WRONG);
    expect(letter(href).body).toMatch(/^Page: \/articles\/one\/\r\n/);
  });
});

it("a page as contact is linked from articles, where nothing can be filled in", async () => {
  const { page } = await built("contact: /about/\nrepository: https://github.com/desk/airport\n");
  expect(links(page("articles/one/index.html"), WRONG)).toEqual(["../../about/"]);
  expect(page("index.html")).not.toContain('class="wrong"');
});

describe("with a repository", () => {
  it.each([
    ["https://github.com/desk/airport", "https://github.com/desk/airport", "edit/main/content"],
    ["https://github.com/desk/airport.git", "https://github.com/desk/airport", "edit/main/content"],
    [
      "{url: https://gitlab.com/desk/stories/airport/, branch: feature/a b#c, folder: stories/the airport}".replace(
        " b#c",
        "#c",
      ),
      "https://gitlab.com/desk/stories/airport",
      "-/edit/feature/a%23c/stories/the%20airport",
    ],
    [
      "{url: https://codeberg.org/desk/airport, folder: .}",
      "https://codeberg.org/desk/airport",
      "_edit/main",
    ],
    [
      "{url: https://git.example.org/desk/airport, like: forgejo}",
      "https://git.example.org/desk/airport",
      "_edit/main/content",
    ],
    [
      "{url: https://code.example.org/desk/airport, like: github}",
      "https://code.example.org/desk/airport",
      "edit/main/content",
    ],
  ])("%s, articles lead to their files and to a new issue", async (written, url, edit) => {
    const { page } = await built(`repository: ${written}\n`);
    expect(links(page("articles/one/index.html"), "Suggest a change")).toEqual([
      `${url}/${edit}/articles/2024-05-01-one.md`,
    ]);
    expect(links(page("articles/two/index.html"), "Suggest a change")).toEqual([
      `${url}/${edit}/articles/2024/${encodeURIComponent("مطار jul.md")}`,
    ]);
    const [issue = ""] = links(page("articles/one/index.html"), WRONG);
    expect(issue.startsWith(`${url}/${url.includes("gitlab") ? "-/" : ""}issues/new?`)).toBe(true);
    const { to: _, ...fields } = letter(issue);
    const [title, body] = Object.values(fields);
    expect(title).toBe('Something wrong: Put off, "again" & 100%');
    expect(body).toMatch(/^Page: \/articles\/one\/\nAs of: 23 November 2026\n/);
  });

  it("and a mail address, letters go there", async () => {
    const { page } = await built(
      "contact: desk@airport.example\nrepository: https://github.com/desk/airport\n",
    );
    expect(links(page("articles/one/index.html"), WRONG).join()).toMatch(/^mailto:/);
    expect(links(page("articles/one/index.html"), "Suggest a change")).toHaveLength(1);
  });
});

it("without a contact and a repository, no page offers it", async () => {
  const { files } = await built("");
  for (const { html } of pagesIn(files)) expect(html).not.toMatch(/class="(?:wrong|readers-word)"/);
});

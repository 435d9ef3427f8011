/** A whole site, built in this process from a long record. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { type BuiltPage, deadLinks, invalidHtml, linksOf, pagesIn, strangeRequests } from "../pages.ts";
import { builtSite } from "../sites.ts";
import { BRIDGE, SURVEY } from "../stories.ts";

const TODAY = "2026-11-23";
let site: string;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  site = await builtSite(SURVEY, TODAY);
  files = filesIn(site);
  pages = pagesIn(files);
});

describe("a site", () => {
  it("shows every event once, in the order of the data, with a date that machines can read", () => {
    const data = JSON.parse(files.get("data/timeline.json")?.toString() ?? "");
    const home = files.get("index.html")?.toString() ?? "";
    const shown = [...home.matchAll(/<(?:li|article)[^>]* id="([^"]+)"/g)].map(match => match[1]);
    const ids = data.events.map((event: { id: string }) => event.id);
    expect(shown.filter(id => ids.includes(id))).toEqual(ids);
    expect(ids.length).toBeGreaterThanOrEqual(18);
    const times = [...home.matchAll(/<time datetime="([^"]+)"/g)];
    expect(times.length).toBeGreaterThanOrEqual(ids.length - 3);
  });

  it("has valid HTML on every page", async () => {
    // The pages of earlier days are many and made alike: one in twelve of them.
    const past = pages.filter(({ path }) => path.startsWith("as-known-on/2"));
    const left = new Set(past.filter((_, index) => index % 12 !== 0));
    expect(await invalidHtml(pages.filter(page => !left.has(page)))).toEqual([]);
  });

  it("leads nowhere that does not exist", () => {
    expect(deadLinks(files)).toEqual([]);
  });

  it("asks nothing of another host and carries no inline script or style", () => {
    expect(strangeRequests(files)).toEqual([]);
  });

  it("names every asset by its bytes, and asks for each in a page or in the style sheet", () => {
    const assets = [...files].filter(([path]) => path.startsWith("assets/"));
    expect(assets.length).toBeGreaterThanOrEqual(13);
    const asking = [...files]
      .filter(([path]) => /\.(html|css)$/.test(path))
      .map(([, bytes]) => bytes.toString());
    for (const [path, bytes] of assets) {
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
      const name = path.slice("assets/".length);
      expect(name).toMatch(new RegExp(`^[\\w-]+-${hash}\\.\\w+$`));
      expect(asking.some(text => text.includes(name))).toBe(true);
    }
  });

  it("lists every file with its SHA-256, in the order of their paths", () => {
    const list = files.get("data/sha256sums.txt")?.toString() ?? "";
    const hashed = [...files]
      .filter(([path]) => path !== "data/sha256sums.txt" && path !== ".dateline.json")
      .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
    expect(list).toBe(hashed.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(""));
    expect(hashed.length).toBeGreaterThan(50);
  });

  it.skipIf(process.platform !== "linux")(
    "is verified by sha256sum, as docs/publishing.md has it (Linux)",
    () => {
      const [command = ""] =
        /^sha256sum .*?sha256sums\.txt/m.exec(readFileSync("docs/publishing.md", "utf8")) ?? [];
      const copy = join(temporaryFolder(), "copy");
      cpSync(site, copy, { recursive: true });
      const verify = () => spawnSync(command, { cwd: copy, shell: true, encoding: "utf8" });
      expect(verify()).toMatchObject({ status: 0, stdout: "", stderr: "" });
      rmSync(join(copy, "data/events.csv"));
      expect(verify().status).toBe(1);
    },
  );

  it("says in words that an event is unverified, on its page and wherever its title stands", () => {
    const data = JSON.parse(files.get("data/timeline.json")?.toString() ?? "");
    const unverified = data.events.filter((event: { status: string }) => event.status === "unverified");
    expect(unverified.length).toBeGreaterThan(0);
    for (const event of unverified)
      expect(files.get(`articles/${event.article}/index.html`)?.toString()).toContain(
        "Unverified: known only through a third party",
      );
    // In a list, the label is in the item that holds the title; alone, in the head of the article.
    const items = pages.flatMap(({ path, html }) =>
      [
        ...html.matchAll(
          /<li(?: [^>]*)?>(?:(?!<li[ >]).)*?<h\d[^>]*>.*?<\/h\d>|<header class="head.*?<\/header>/gs,
        ),
      ]
        .map(([item]) => item)
        .filter(item =>
          unverified.some(({ article }: { article: string }) =>
            new RegExp(`<h\\d[^>]*>(?:(?!</h\\d>).)*articles/${article}/"`, "s").test(item),
          ),
        )
        .map(item => ({ path, item })),
    );
    expect(items.length).toBeGreaterThanOrEqual(unverified.length);
    const unlabelled = items.filter(({ item }) => !item.includes('class="status unverified"'));
    expect(unlabelled).toEqual([]);
    const heads = unverified.map(
      ({ article }: { article: string }) =>
        /<header class="head.*?<\/header>/s.exec(
          files.get(`articles/${article}/index.html`)?.toString() ?? "",
        )?.[0],
    );
    for (const head of heads) expect(head).toContain('class="status unverified"');
  });

  it("prints a caption once where neighbours share it, and names the speaker under every quote", () => {
    const data = JSON.parse(files.get("data/timeline.json")?.toString() ?? "");
    const isLike = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      ["article", "speaker", "as", "said", "source", "translated", "originalLang", "check", "copy"].every(
        name => JSON.stringify(a[name]) === JSON.stringify(b[name]),
      );
    const short = data.articles.flatMap(({ id }: { id: string }) => {
      const html = files.get(`articles/${id}/index.html`)?.toString() ?? "";
      const figures = [...html.matchAll(/<figure class="quote" id="quote-(\d+)".*?<\/figure>/gs)];
      const quotes = figures.map(([, number]) =>
        data.quotes.find((quote: { id: string }) => quote.id === `${id}-q${number}`),
      );
      for (const [index, [figure]] of figures.entries()) {
        expect(figure).toMatch(/<figcaption><p[^>]*><a href="[^"]*actors\//);
        const above = /href="#quote-(\d+)">as above/.exec(figure)?.[1];
        const last = index > 0 && isLike(quotes[index - 1], quotes[index]);
        expect(`${id} ${index} ${above !== undefined}`).toBe(`${id} ${index} ${last}`);
        if (above === undefined) continue;
        expect(isLike(quotes[figures.findIndex(([, number]) => number === above)], quotes[index])).toBe(true);
        expect(figures.find(([, number]) => number === above)?.[0]).not.toContain("as above");
        if (quotes[index].note !== undefined) expect(figure).toContain("<p>");
      }
      return figures.filter(([figure]) => figure.includes("as above")).map(() => id);
    });
    expect(short.filter((id: string) => id === "announcement-postponed")).toHaveLength(5);
    expect(short.length).toBeLessThan(data.quotes.length / 2);
  });

  it("says of what an article only likely reports just that, on both pages", () => {
    const sections = (id: string, section: string) =>
      files
        .get(`articles/${id}/index.html`)
        ?.toString()
        .match(new RegExp(`<h2 id="${section}".*?</section>`, "s"))?.[0]
        .split("<li")
        .slice(1)
        .map(item => item.includes("Probably this event"));
    expect(sections("announcement-postponed", "also-reports")).toEqual([false, false, true, true]);
    expect(sections("commission-first-round", "also-in")).toEqual([true]);
    expect(sections("halvorsen-resigns", "also-in")).toEqual([false]);
  });

  it("names nothing of the machine that built it", () => {
    const traces = [process.cwd(), site];
    const wrong = [...files]
      .filter(([, bytes]) => traces.some(trace => bytes.includes(trace)))
      .map(([path]) => path);
    expect(wrong).toEqual([]);
  });
});

describe("a build", () => {
  it("gives the same bytes in every time zone and language", () => {
    const sites = [
      { TZ: "Pacific/Kiritimati", LANG: "ar_IQ.UTF-8" },
      { TZ: "America/Anchorage", LANG: "C" },
    ].map(env => {
      const output = join(temporaryFolder(), "site");
      const run = spawnSync(
        process.execPath,
        ["bin/dateline.js", "build", "--content", SURVEY, "--output", output],
        {
          env: { ...process.env, ...env, DATELINE_TODAY: "2024-08-16" },
          encoding: "utf8",
        },
      );
      expect(run.stderr).toBe("");
      return filesIn(output);
    });
    expect(sites[0]?.size).toBeGreaterThan(100);
    expect(sites[0]).toEqual(sites[1]);
  });

  it("puts one added file on the timeline, on its page, on its actors' pages, on the page of its day and into the data", async () => {
    const content = copyOf(SURVEY, {
      "articles/2026-10-05-an-added-event.md": `---
title: An added event
date: 2026-10-05
actors: [nasiri]
sources:
  - id: paper
    publisher: A Paper
---

It is added.
`,
    });
    const output = join(temporaryFolder(), "site");
    const result = await buildSite({ content, output, today: TODAY });
    expect(result.problems).toEqual([]);
    const built = filesIn(output);
    const has = (path: string) => built.get(path)?.toString().includes("An added event");
    expect(has("index.html")).toBe(true);
    expect(has("articles/an-added-event/index.html")).toBe(true);
    expect(has("actors/nasiri/index.html")).toBe(true);
    expect(has("data/timeline.json")).toBe(true);
    expect(has("as-known-on/2026-10-05/index.html")).toBe(true);
    expect(built.size).toBe(files.size + 2);
  });

  it("removes the page of an article that is gone", async () => {
    const content = copyOf(SURVEY);
    rmSync(join(content, "articles", "2025-11-06-consultations.md"));
    const output = join(temporaryFolder(), "site");
    cpSync(site, output, { recursive: true });
    await buildSite({ content, output, today: TODAY });
    const built = filesIn(output);
    expect(built.has("articles/consultations/index.html")).toBe(false);
    expect(built.get("index.html")?.toString()).not.toContain("articles/consultations/");
  });

  it("keeps its addresses right under a path, and 404 too", async () => {
    const output = join(temporaryFolder(), "site");
    await buildSite({ content: SURVEY, output, today: TODAY, prefix: "/sub/path" });
    const built = filesIn(output);
    expect(built.get("404.html")?.toString()).toContain('href="/sub/path/assets/style-');
    const wrong = [...built]
      .filter(([path]) => path.endsWith(".html"))
      .flatMap(([path, bytes]) => linksOf(bytes.toString()).map(link => ({ path, link })))
      .filter(({ link }) => link.startsWith("/") && !link.startsWith("/sub/path/"));
    expect(wrong).toEqual([]);
  });

  it("builds another story with no trace of the one before", async () => {
    const output = join(temporaryFolder(), "site");
    const result = await buildSite({ content: BRIDGE, output, today: TODAY });
    expect(result.problems.filter(problem => problem.severity === "error")).toEqual([]);
    const names = /Lake Vell|Nordland|Nasiri|survey/i;
    expect(files.get("index.html")?.toString()).toMatch(names);
    const wrong = [...filesIn(output)].filter(([, bytes]) => names.test(bytes.toString("latin1")));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

describe("a quotation that the text shortens", () => {
  const CUT = `---
title: The ferry is safe
date: 2024-05-02
actors: [city-council]
quotes:
  - speaker: city-council
    text: The ferry is safe, my neighbour Olaf Berg is ill, and it can sail in August.
statements:
  - {deadline: opening, by: city-council, names: 2024-08, status: announced, quote: 1}
---

> The ferry is safe […]

And then:

> It can sail in August.
`;
  let built: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    const output = join(temporaryFolder(), "site");
    const content = copyOf("tests/fixtures/problems/base", { "articles/ferry.md": CUT });
    await buildSite({ content, output, today: TODAY });
    built = filesIn(output);
  });
  const read = (path: string) => built.get(path)?.toString() ?? "";

  it("leaves what is cut in no file of the site", () => {
    const wrong = [...built].filter(([, bytes]) => /Olaf|neighbour|\bill\b/i.test(bytes.toString()));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("is printed as it stands there, each part once, and the first has the place", () => {
    const figures = [
      ...read("articles/ferry/index.html").matchAll(/<figure[^>]*>(<blockquote>.*?<\/blockquote>)/g),
    ];
    expect(figures.map(([figure]) => figure)).toEqual([
      '<figure class="quote" id="quote-1"><blockquote><p>“The ferry is safe […]”</p></blockquote>',
      '<figure class="quote"><blockquote><p>“It can sail in August.”</p></blockquote>',
    ]);
  });

  it.each([
    ["the quotes", "quotes/index.html"],
    ["its speaker", "actors/city-council/index.html"],
    ["its deadline", "deadlines/opening/index.html"],
    ["the data", "data/timeline.json"],
    ["the table of quotes", "data/quotes.csv"],
  ])("has the same words among %s", (_name, path) => {
    expect(read(path)).toContain("The ferry is safe, […] it can sail in August.");
  });
});

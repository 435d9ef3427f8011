/** Links within the site, checked as the site will be: what passes is there, what is told leads out with what it says. */
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { contentOf } from "../folders.ts";

const STORY = {
  "story.yaml":
    "title: The Lift\nurl: https://example.org/lift\nkinds: [{id: stop, label: Stop}]\ndeadlines: [{id: reopening, question: When?, label: Reopening}]\n",
  "actors.yaml": "- {id: works-office, name: Works Office, kind: ministry}\n",
  "pages/about.md": "---\ntitle: About\n---\n## Who we are\n\nNobody.\n",
  "articles/2024-03-01-lift-stops.md":
    "---\ntitle: The lift stops\ndate: 2024-03-01\nkind: stop\nactors: [works-office]\nsources: [{id: post, publisher: The Post}]\n---\n## What broke\n\nA rope.\n",
  "articles/2024-03-02-été.md":
    "---\ntitle: Summer\ndate: 2024-03-02\nsources: [{id: post, publisher: The Post}]\n---\nWords.\n",
};

/** Each problem with a link, as its hint. */
function hintsFor(body: string, options: { readonly drafts?: boolean; readonly status?: string } = {}) {
  const front = `---\ntitle: Links\ndate: 2024-04-01\nsources: [{id: post, publisher: The Post}]\n---\n`;
  const content = contentOf({
    ...STORY,
    "articles/links.md": front + body,
    "articles/unfinished.md": `---\ntitle: Unfinished\ndate: 2024-04-02\nstatus: draft\n---\nWords.\n`,
  });
  const { problems } = loadTimeline(content, { drafts: options.drafts ?? false, today: "2024-06-01" });
  return problems.filter(({ rule }) => rule.startsWith("link-")).map(({ hint }) => hint);
}

describe("a link within the site", () => {
  it.each([
    "/articles/lift-stops/",
    "../lift-stops/",
    "../../articles/lift-stops/#what-broke",
    "/articles/lift-stops/#source-post",
    "/articles/lift-stops/index.html",
    "/articles/lift-stops/#what%2Dbroke",
    "/articles/lift-stops/?print=yes#what-broke",
    "/articles/lift-stops/#:~:text=A%20rope",
    "/articles/e\u0301te\u0301/",
    "/articles/%C3%A9t%C3%A9/",
    "/articles/e%CC%81te%cc%81/",
    "https://example.org/lift/articles/lift-stops/",
    "http://EXAMPLE.org/lift",
    "https://example.org/elsewhere/",
    "https://example.org/liftoff/",
    "/#lift-stops",
    "/#year-2024",
    "/#find",
    "#top",
    "/?kind=stop&actor=works-office&from=2024&q=rope&of-others=1",
    "/about/#who-we-are",
    "/actors/works-office/#events",
    "/deadlines/#reopening",
    "/years/2024/#year-2024",
    "/kinds/stop/",
    "/as-known-on/2024-03-01/#lift-stops",
    "/sources/#lift-stops-post",
    "/data/events.csv",
    "/data/schema/timeline.json",
  ])("may lead to %s", link => {
    expect(hintsFor(`[x](${link})`)).toEqual([]);
  });

  it.each([
    ["/years/3024/", "/years/2024/"],
    ["/kinds/none/", "/kinds/"],
    ["/quotes/2/", "/quotes/"],
    ["/as-known-on/2024-03-03/", "/as-known-on/2024-03-01/"],
    ["/as-known-on/1999-12-31/", "/as-known-on/"],
    ["/data/schema/none.json", "/data/"],
    ["/articles/lift-stops/#what-brake", "/articles/lift-stops/#what-broke"],
    ["/articles/lift-stop/#what-broke", "/articles/lift-stops/#what-broke"],
    ["/#year-1999", "/years/"],
    ["/#lift-stop", "/#lift-stops"],
    ["/about/#nothing-at-all", "/about/"],
    ["lift-stops", "/articles/lift-stops/"],
    ["lift-stops/#what-broke", "/articles/lift-stops/#what-broke"],
    ["lift-stop/", "/articles/lift-stops/"],
    ["2024-03-01-lift-stops.md", "/articles/lift-stops/"],
    ["/articles/links/lift-stops/", "/articles/lift-stops/"],
    ["/Articles/Lift-Stops/", "/articles/lift-stops/"],
    ["/articles//lift-stops", "/articles/lift-stops/"],
    ["/lift-stops/", "/articles/lift-stops/"],
    ["links", "/#links"],
    ["links/", "/#links"],
    ["/works-office/", "/actors/works-office/"],
    ["/actors/works-office/2/", "/actors/works-office/"],
    ["../../../articles/lift-stops/", "/articles/lift-stops/"],
    ["https://example.org/lift/articles/lift-stop/", "/articles/lift-stops/"],
    ["/?kind=stopp", "kind=stop"],
    ["/?knid=stop", "kind="],
  ])("that leads nowhere, %s, is told with %s", (link, meant) => {
    const hints = hintsFor(`[x](${link})`);
    expect(hints.map(hint => /^Did you mean "(.*?)"\?/.exec(hint)?.[1])).toEqual([meant]);
    if (meant.startsWith("/")) expect(hintsFor(`[x](${meant})`)).toEqual([]);
  });

  it.each([
    "/data/feed",
    "/assets/style.css",
    "/assets/none.css",
    "/constructor/",
    "/__proto__/#constructor",
    "/articles/lift-stops%2F/",
    "/articles/%2e%2e/%2e%2e/x/",
    "#nowhere",
    "/?actor=nobody",
  ])("that leads nowhere and is like nothing, %s, is told all the same", link => {
    expect(hintsFor(`[x](${link})`)).toHaveLength(1);
  });

  it("is never answered with the page on which it stands", () => {
    for (const link of ["links", "./links/", "2024-04-01-links.md", "link"])
      expect(hintsFor(`[x](${link})`).filter(hint => hint.includes("/articles/links/"))).toEqual([]);
  });

  it("to a draft is told where the draft is left out, and passes where it is not", () => {
    for (const link of ["/articles/unfinished/", "/#unfinished"]) {
      expect(hintsFor(`[x](${link})`)[0]).toContain("Delete `status: draft`");
      expect(hintsFor(`[x](${link})`, { drafts: true })).toEqual([]);
    }
  });

  it("is told beside what else is wrong, if that leaves no doubt", () => {
    expect(hintsFor("[x](/articles/none/) [y](javascript:z) [z](#nowhere)")).toHaveLength(2);
    const content = contentOf({
      ...STORY,
      "articles/bad.md":
        "---\ntitle: Bad\ndate: 2024-13-01\n---\n[x](/abuot/) [y](/years/3024/) [z](/articles/bad/)\n",
    });
    expect(loadTimeline(content).problems.map(({ rule }) => rule)).toEqual([
      "source-none",
      "date-invalid",
      "link-unknown",
    ]);
  });

  it("is told a thousand times, however often it is made", () => {
    const body = Array.from({ length: 20_000 }, (_, at) => `[x](/articles/none-${at % 50}/)\n`).join("");
    expect(hintsFor(body)).toHaveLength(1000);
  });
});

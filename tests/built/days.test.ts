/** What the built site says of a date that moves depends on the day it is built for, and on nothing that came later. */
import { beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../folders.ts";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";

const MAIN = "deadlines/survey-end/index.html";
const builds = new Map<string, ReadonlyMap<string, Buffer>>();

beforeAll(async () => {
  for (const today of ["2024-08-16", "2025-10-25", "2026-11-23"]) {
    builds.set(today, filesIn(await builtSite(SURVEY, today)));
  }
});

function html(today: string, path: string): string {
  const file = builds.get(today)?.get(path);
  if (file === undefined) throw new Error(`no ${path} on ${today}`);
  return file.toString();
}

/** What a reader reads: no tags, single spaces. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "’")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** From the question to the drawing. */
function firstScreen(today: string): string {
  return textOf(/<header class="hero">.*?<\/header>/s.exec(html(today, "index.html"))?.[0] ?? "");
}

function chain(today: string): readonly string[] {
  const list = /<ol class="chain".*?<\/ol>/s.exec(html(today, "index.html"))?.[0] ?? "";
  return [...list.matchAll(/<li class="([^"]*)">.*?<p class="date">(.*?)<\/p>/gs)].map(
    ([, kind, date]) => `${kind}: ${textOf(date ?? "").trim()}${date?.includes("<s>") ? ", struck" : ""}`,
  );
}

function pagesOf(today: string): readonly (readonly [string, string])[] {
  return [...(builds.get(today) ?? [])]
    .filter(([path]) => /^deadlines\/.*\.html$/.test(path))
    .map(([path, bytes]) => [path, bytes.toString()] as const);
}

describe("an event that is dated after the day of the site", () => {
  it("is said to be in the future, and no other is", () => {
    for (const today of builds.keys()) {
      const { events } = JSON.parse(html(today, "data/timeline.json"));
      const later = events.filter(
        (event: { date: { from: string | null } }) => (event.date.from ?? "") > today,
      );
      const said =
        html(today, "index.html").match(/<strong class="status ahead">In the future<\/strong>/g) ?? [];
      expect(`${today}: ${said.length}`).toBe(`${today}: ${later.length}`);
    }
    expect(html("2024-08-16", "articles/phase-one-declared-complete/index.html")).toContain("In the future");
    expect(html("2026-11-23", "index.html")).not.toContain("In the future");
  });
});

describe("what is in the future on 16 August 2024", () => {
  const today = "2024-08-16";
  const entries = () =>
    html(today, "index.html").match(/<li id="[^"]+" class="entry.*?(?=<li id=|<\/ol>)/gs) ?? [];

  it("stands apart on the timeline, and nothing else does", () => {
    const apart = entries().filter(entry => / class="entry[^"]* ahead/.test(entry));
    expect(apart.length).toBeGreaterThan(20);
    expect(apart).toEqual(entries().filter(entry => entry.includes("In the future")));
  });

  it("says nothing of what it did to a date, and quotes no words", () => {
    const [past, ahead] = [false, true].map(each =>
      entries().filter(entry => entry.includes("In the future") === each),
    );
    expect(past?.some(entry => entry.includes('class="signal') && entry.includes("<blockquote"))).toBe(true);
    for (const entry of ahead ?? []) expect(entry).not.toMatch(/class="signal|<blockquote|<s>/);
    const declared = html(today, "articles/survey-ends/index.html");
    const head = /<header class="head none".*?<\/header>/s.exec(declared)?.[0] ?? "";
    expect(head).toContain("In the future");
    expect(head).not.toContain('class="signal');
  });

  it("is marked in the lists of an actor", () => {
    const page = textOf(html(today, "actors/nygaard/index.html"));
    expect(page).toMatch(/30 September 2025 In the future/);
  });

  it("has no place among the figures, which say how many are left out", () => {
    const figures = html(today, "figures/index.html");
    const days = [...figures.matchAll(/<tr id="figure-[^"]+"><td[^>]*><time datetime="([^"]+)"/g)];
    expect(days.length).toBeGreaterThan(10);
    for (const [, day = ""] of days) expect(`${day} ${day <= today}`).toBe(`${day} true`);
    expect(figures).toMatch(/\d figures are dated after this day and not shown here\./);
    expect(html("2026-11-23", "figures/index.html")).not.toContain("dated after this day");
  });

  it("has no place among the quotes and the sources, which say how many are left out", () => {
    const { quotes, sources, events } = JSON.parse(html(today, "data/timeline.json"));
    const idsOf = (day: string, page: string) =>
      new Set([...html(day, page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const isLater = (date: { from: string | null }) => (date.from ?? "") > today;
    const eventsOf = (source: string) =>
      events.filter((event: { sources: string[] }) => event.sources.includes(source));

    const quoted = idsOf(today, "quotes/index.html");
    const laterQuotes = quotes.filter((quote: { said: { from: string } }) => isLater(quote.said));
    const soFar = quotes.filter((quote: { id: string }) => quoted.has(quote.id));
    expect(laterQuotes.length).toBeGreaterThan(15);
    expect(soFar.length).toBeGreaterThan(20);
    for (const { id } of laterQuotes) expect(quoted).not.toContain(id);
    expect(textOf(html(today, "quotes/index.html"))).toMatch(
      new RegExp(
        `${soFar.length} quotes by .*${quotes.length - soFar.length} quotes are dated after this day`,
      ),
    );

    const listed = idsOf(today, "sources/index.html");
    const shown = sources.filter((source: { id: string }) => listed.has(source.id));
    expect(shown.length).toBeGreaterThan(60);
    for (const { id, published } of shown) {
      if (published) expect(`${id} ${isLater(published)}`).toBe(`${id} false`);
      if (!published)
        expect(`${id} ${eventsOf(id).every((event: { date: never }) => isLater(event.date))}`).toBe(
          `${id} ${eventsOf(id).length === 0}`,
        );
    }
    expect(textOf(html(today, "sources/index.html"))).toMatch(
      new RegExp(
        `${shown.length} sources by .*${sources.length - shown.length} sources are dated after this day`,
      ),
    );
    // What only a later report prints is not there before it, be its own day open.
    expect(quoted).not.toContain("understanding-reported-q2");
    expect(textOf(html(today, "actors/nasiri/index.html"))).toMatch(/quotes? (is|are) dated after this day/);
    for (const page of ["quotes", "sources"]) {
      expect(idsOf("2026-11-23", `${page}/index.html`).size).toBeGreaterThan(
        idsOf(today, `${page}/index.html`).size,
      );
      expect(html("2026-11-23", `${page}/index.html`)).not.toContain("dated after this day");
    }
  });

  it("has no reports that count, which an article that lists them says", () => {
    const { sources, events } = JSON.parse(html(today, "data/timeline.json"));
    const later = new Set(
      sources
        .filter((source: { published?: { from: string } }) => (source.published?.from ?? "") > today)
        .map((source: { id: string }) => source.id),
    );
    for (const { id, date, sources: all, reports } of events)
      if (date.from <= today)
        expect(`${id} ${reports.count}`).toBe(
          `${id} ${all.filter((source: string) => !later.has(source)).length}`,
        );
    const resolution = (day: string) =>
      textOf(
        /<li id="assembly-resolution-on-foreign-boats".*?<\/li>(?=<li id|<\/ol>)/s.exec(
          html(day, "index.html"),
        )?.[0] ?? "",
      );
    expect(resolution(today)).toContain("3 independent reports");
    expect(resolution("2026-11-23")).toContain("4 independent reports");
    for (const entry of entries().filter(each => each.includes("In the future")))
      expect(textOf(entry)).not.toMatch(/\d reports?|No report/);

    const article = (day: string, id: string) => textOf(html(day, `articles/${id}/index.html`));
    expect(article(today, "assembly-resolution-on-foreign-boats")).toContain(
      "3 independent reports 1 source is dated after this day and not counted yet.",
    );
    expect(article("2026-11-23", "assembly-resolution-on-foreign-boats")).not.toContain("not counted");
    expect(article(today, "survey-ends")).toMatch(/Sources \d+ sources are dated after this day/);
  });

  it("has no move in the data", () => {
    const { statements } = JSON.parse(html(today, "data/timeline.json"));
    const later = statements.filter((each: { said: { to: string } }) => each.said.to > today);
    expect(later.length).toBeGreaterThan(20);
    for (const { move, days } of later) expect([move, days]).toEqual([null, null]);
    const csv = html(today, "data/statements.csv").split("\r\n");
    const row = csv.find(each => each.startsWith("survey-ends-s1,"))?.split(",") ?? [];
    const columns = csv[0]?.split(",") ?? [];
    const cells = ["status", "confidence", "move", "days_min", "days_max"].map(
      name => row[columns.indexOf(name)],
    );
    expect(cells).toEqual(["met", "second-hand", "", "", ""]);
  });
});

describe("on 16 August 2024", () => {
  const today = "2024-08-16";

  it("has no date, and does not strike what is only waiting", () => {
    expect(chain(today)).toEqual([
      "waiting: By the end of September 2025",
      "waiting: to be announced",
      "living moved: no date",
    ]);
    expect(firstScreen(today)).toContain("No date has been set.");
    expect(firstScreen(today)).toContain("not confirmed");
  });

  it("says that the announcement was postponed the day before", () => {
    expect(firstScreen(today)).toContain("Announcement postponed on 15 August 2024, 1 day ago; no new date.");
    expect(firstScreen(today)).toContain("Announcement Postponed on 15 August 2024, no new date");
  });

  it("speaks of nothing in 2025 or 2026 as past, late, overdue or met", () => {
    const pages = [
      html(today, "index.html").split('<nav class="years')[0] ?? "",
      ...pagesOf(today).map(([, page]) => page),
    ];
    const dead = pages.flatMap(page => page.match(/<li class="(?:dead|living met)".*?<\/li>/gs) ?? []);
    expect(dead.length).toBeGreaterThan(0);
    for (const link of dead) expect(textOf(link)).not.toMatch(/202[56]/);
    const spoken = [firstScreen(today), ...pagesOf(today).map(([, page]) => textOf(page))].join(" ");
    expect(spoken).not.toMatch(/days late|overdue/i);
    expect(spoken).not.toMatch(/(met|missed|reached|passed)[^.;]{0,40} 202[56]/);
    // What the writer says a question covers is said at any day.
    const computed = pages.map(page =>
      textOf(page.replace(/<section class="section"><h2 id="scope">.*?<\/section>/s, "")),
    );
    for (const text of computed) expect(text).not.toContain("2026");
  });

  it("draws and lists no statement that was said later", () => {
    const later = /id="statement-[^"]*".*?<time datetime="([^"]+)"/gs;
    const listed = pagesOf(today).flatMap(([path, page]) =>
      [...page.matchAll(later)].map(([, said = ""]) => ({ path, said })),
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter(({ said }) => said > today)).toEqual([]);
    const marks = [...html(today, "index.html").matchAll(/<a class="mark[^>]*aria-label="([^"]+)"/g)];
    expect(marks.length).toBeGreaterThan(0);
    for (const [, name] of marks) expect(name).not.toMatch(/ 202[56]: |(September|October) 2024: /);
  });

  it("says of an old promise without an outcome just that", () => {
    const cuts = textOf(html(today, "deadlines/crew-cuts/index.html"));
    expect(cuts).toMatch(/deadline passed 1,4\d\d days ago; no outcome is recorded here/);
  });
});

describe("on 25 October 2025", () => {
  const today = "2025-10-25";

  it("calls the date overdue, and by how much, and does not strike it", () => {
    expect(chain(today).at(-1)).toBe("living moved: By 30 September 2025");
    expect(firstScreen(today)).toContain("Overdue by 25 days");
    expect(firstScreen(today)).toContain("First phase By the end of September 2025, overdue by 25 days");
  });

  it("has no outcome yet", () => {
    for (const page of ["index.html", MAIN]) {
      expect(html(today, page)).not.toContain('class="living met"');
      expect(html("2026-11-23", page)).toContain('class="living met"');
    }
    expect(firstScreen(today)).not.toContain("2026-");
    expect(firstScreen(today)).not.toMatch(/declared|reported to have happened/i);
  });
});

describe("on 23 November 2026", () => {
  const today = "2026-11-23";

  it("ends in the day that was declared, with every date before it struck through", () => {
    expect(chain(today)).toEqual([
      "dead: no date, struck",
      "dead: to be announced, struck",
      "dead: By 30 September 2025, struck",
      "living met: 30 September 2026",
    ]);
  });

  it("says in words that it is not verified and how long after the first date it was", () => {
    expect(firstScreen(today)).toContain("Reported to have happened on 30 September 2026 (unverified)");
    expect(firstScreen(today)).toContain("One year after the first agreed date");
    expect(firstScreen(today)).toContain("We have not read the reports of how it ended.");
    expect(firstScreen(today)).toContain("The agreed date slipped once, by one year.");
    expect(firstScreen(today)).toContain("Latest statement we hold: 30 September 2026, ");
  });

  it("says on the first screen and at the foot of every page how far the record reaches", () => {
    const { events, statements, sources } = JSON.parse(html(today, "data/timeline.json"));
    const days = [
      ...events.map((event: { date: { to: string } }) => event.date.to),
      ...statements.map((statement: { said: { to: string } }) => statement.said.to),
      ...sources.map(({ published }: { published?: { to: string } }) => published?.to ?? ""),
    ].filter(day => day <= today);
    expect(days.sort().at(-1)).toBe("2026-10-01");
    const reach = "Last entry here: 1 October 2026. Days are counted to 23 November 2026.";
    expect(firstScreen(today)).toContain(reach);
    for (const [path, bytes] of builds.get(today) ?? []) {
      if (!path.endsWith(".html") || /^as-known-on\/\d/.test(path)) continue;
      const foot = textOf(bytes.toString().split('<footer class="footer">')[1] ?? "");
      expect(foot, path).toContain(`49 events from 150 sources. ${reach}`);
    }
    expect(firstScreen("2024-08-16")).toContain("Last entry here: 16 August 2024, the date of this page.");
    expect(firstScreen("2025-10-25")).toContain("Last entry here: 20 October 2025. Days");
  });

  it("tells on the first screen that phase one was 110 days late", () => {
    expect(firstScreen(today)).toContain("First phase Happened on 18 January 2026, 110 days after");
  });

  it("says of two figures for one delay from which date each counts, on every page and in the data", () => {
    const both = "110 days after the first announced date, about 8 after the latest";
    const chainText = `18 January 2026 Happened ${both}`;
    for (const [path, text] of [
      ["index.html", `Happened on 18 January 2026, ${both}`],
      ["index.html", `First phase: declared complete, ${both}`],
      ["articles/phase-one-declared-complete/index.html", `declared complete, ${both}`],
      ["actors/shore-committee/index.html", `declared complete, ${both}`],
      ["years/2026/index.html", `declared complete, ${both}`],
      ["as-known-on/2026-02-11/index.html", `declared complete, ${both}`],
      ["as-known-on/2026-02-11/index.html", `happened on 18 January 2026, ${both}`],
      ["deadlines/index.html", chainText],
      ["deadlines/south-shore-exit/index.html", chainText],
    ] as const)
      expect(textOf(html(today, path)).toLowerCase(), path).toContain(text.toLowerCase());
    for (const [path, bytes] of builds.get(today) ?? [])
      if (path.endsWith(".html")) expect(textOf(bytes.toString()), path).not.toMatch(/\b(7|8|110) days late/);

    const csv = html(today, "data/statements.csv").split("\r\n");
    const column = csv[0]?.split(",").indexOf("compared_with") ?? -1;
    expect(column).toBeGreaterThan(0);
    const row = csv.find(each => each.startsWith("phase-one-declared-complete-s1,"));
    expect(row).toContain(",met,8,8,");
    expect(row).toMatch(/,south-shore-claim-s2$/);
  });

  it("says on the timeline what an event did to a date", () => {
    const home = html(today, "index.html");
    const entry = (id: string) => textOf(new RegExp(`<li id="${id}".*?</h3>`, "s").exec(home)?.[0] ?? "");
    expect(entry("joint-statement-on-the-end")).toContain("End date: no date by 30 September 2025 , agreed");
    expect(entry("announcement-postponed")).toContain("Announcement: postponed, no new date");
    expect(home).toMatch(
      /<s>by the end of September 2025<\/s> <time datetime="2026-09-30">by 30 September 2026/,
    );
  });

  it("counts a word on a part of a question as a word on the question", () => {
    const cuts = textOf(html(today, "deadlines/crew-cuts/index.html"));
    const stand = /Where things stand(.*?)Dates named/.exec(cuts)?.[1] ?? "";
    expect(stand).toContain("Latest statement we hold: 30 September 2025,");
    expect(stand).not.toContain("No date has been set");
  });

  it("shows on an actor’s page what that actor said the date was", () => {
    const page = textOf(html(today, "actors/nadim/index.html"));
    expect(page).toContain("Dates they gave");
    expect(page).toMatch(/9 February 2025 confirmed: by the end of September 2025/);
  });
});

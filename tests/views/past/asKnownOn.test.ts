/** What is left of a timeline on an earlier day. */
import { cpSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { addDays } from "../../../src/date/calendar.ts";
import type { Timeline } from "../../../src/model.ts";
import { chainIn } from "../../../src/views/deadlines/chain.ts";
import { ledgers } from "../../../src/views/deadlines/ledger.ts";
import { asKnownOn, eventsKnownFrom } from "../../../src/views/past/asKnownOn.ts";
import { contentOf, temporaryFolder } from "../../folders.ts";
import { BRIDGE, SURVEY } from "../../stories.ts";

function load(folder: string): Timeline {
  const { timeline, problems } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(problems.map(problem => problem.message).join("\n"));
  return timeline;
}

const story = load(SURVEY);
const bridge = load(BRIDGE);

/** A story of one harbour, with everything that can be later than something else. */
const harbour = load(
  contentOf({
    "story.yaml": `title: The Harbour
fields:
  - {id: hurt, label: Hurt, type: number}
summary: How it ended.
deadlines:
  - id: opening
    question: When does it open?
    label: Opening
    outcome: {date: 2024-06, status: met, event: opens, confidence: second-hand, source: opens/herald}
series: [{id: berths, label: Berths, unit: berths}]
`,
    "actors.yaml": `- id: board
  name: Harbour Board
  kind: organisation
  roles: [{role: owner, from: 2024-02-01, to: 2024-05-31}, {role: builder, from: 2020}]
`,
    "articles/2024-01-10-plan.md": `---
title: A plan for 12 berths
date: 2024-01-10
summary: The board plans 12 berths.
actors: [board]
sources:
  - {id: herald, publisher: The Herald, published: 2024-01-12}
  - {id: undated, publisher: The Star}
quotes:
  - {speaker: board, text: We open in May., said: 2024-01-11, source: herald}
statements:
  - {deadline: opening, by: board, said: 2024-01-11, names: 2024-05, bound: during, status: announced, quote: 1, source: herald}
figures:
  - {series: berths, value: 12, as-of: 2024-01, source: herald}
corrections:
  - {on: 2024-03-01, was: 21 berths, now: 12 berths, why: A slip.}
  - {on: 2024-04-01, was: the town, now: The board}
disagreements:
  - about: How many berths
    events: [plan]
    sides:
      - {who: The board, says: "12", source: herald}
      - {who: The Star, says: "14"}
---

They did not keep to it.

> We open in May.
`,
    "articles/2024-02-works.md": `---
title: Works go on
dates:
  - {id: works, title: Works go on, date: 2024-02/2024-04-20, summary: They took ten weeks., facts: {hurt: 3}, sources: [herald]}
  - {id: storm, title: A storm, date: 2024-03, sources: [herald]}
  - {id: flood, title: A flood, date: 2024-03}
sources:
  - {id: herald, publisher: The Herald, published: 2024-03-05}
statements:
  - {deadline: opening, by-text: a sailor, said: 2024-03-05, names: 2024-06, status: reported, event: storm}
---

Nothing more.
`,
    "articles/2024-06-15-opens.md": `---
title: It opens
date: 2024-06-15
sources:
  - {id: herald, publisher: The Herald, published: 2024-05-20}
  - {id: later, publisher: The Star, published: 2024-07-02}
---

At last.
`,
  }),
);

const on = (day: string) => asKnownOn(harbour, day);
const ids = (records: readonly { readonly id: string }[]) => records.map(record => record.id);
const event = (day: string, id: string) => on(day).events.find(each => each.id === id);

describe("an event", () => {
  it("is known from its day, although the first report came two days later", () => {
    expect(ids(on("2024-01-09").events)).toEqual([]);
    expect(ids(on("2024-01-10").events)).toEqual(["plan"]);
    expect(event("2024-01-10", "plan")?.sources).toEqual([]);
    expect(event("2024-01-12", "plan")?.sources).toEqual(["plan-herald"]);
  });

  it("of a month is known from its end, or from words of it", () => {
    const since = eventsKnownFrom(harbour);
    expect([since.get("flood"), since.get("storm")]).toEqual(["2024-03-31", "2024-03-05"]);
  });

  it("that was only foretold is not known before its day", () => {
    expect(ids(on("2024-06-14").events)).not.toContain("opens");
    expect(ids(on("2024-06-15").events)).toContain("opens");
  });

  it("that is under way has no end, and no words that sum it up", () => {
    expect(event("2024-02-29", "works")).toMatchObject({
      date: { edtf: "2024-02/.." },
      title: "Works go on",
    });
    expect(event("2024-02-29", "works")).not.toHaveProperty("summary");
    expect(event("2024-02-29", "works")).not.toHaveProperty("facts");
    expect(event("2024-04-20", "works")).toMatchObject({ date: { edtf: "2024-02/2024-04-20" } });
    expect(event("2024-04-20", "works")?.summary).toBe("They took ten weeks.");
    expect(event("2024-04-20", "works")?.facts).toEqual({ hurt: 3 });
  });
});

describe("what was said or counted", () => {
  it("later is gone, and nothing refers to it", () => {
    const before = on("2024-01-10");
    expect([before.quotes, before.statements, before.figures, before.sources]).toEqual([[], [], [], []]);
    expect(before.articles[0]).toMatchObject({ quotes: [], statements: [], figures: [], sources: [] });
    const [statement] = on("2024-01-11").statements;
    expect(statement).toMatchObject({ id: "plan-s1", quote: "plan-q1" });
    expect(statement).not.toHaveProperty("source");
    expect(on("2024-01-12").statements[0]?.source).toBe("plan-herald");
    expect(ids(on("2024-01-31").figures)).toEqual(["plan-f1"]);
  });

  it("by a source whose day is not known is not counted", () => {
    expect(ids(on("2030-01-01").sources)).not.toContain("plan-undated");
    expect(ids(harbour.sources)).toContain("plan-undated");
  });
});

describe("what came later", () => {
  it("leaves an outcome open again until its last possible day", () => {
    expect(on("2024-06-29").deadlines[0]).not.toHaveProperty("outcome");
    expect(on("2024-06-30").deadlines[0]?.outcome?.status).toBe("met");
    expect(ledgers(on("2024-06-01"), "2024-06-01")[0]?.whole.standing.state).toBe("overdue");
  });

  it("corrections are undone, the latest first", () => {
    expect(event("2024-02-01", "plan")).toMatchObject({
      title: "A plan for 21 berths",
      summary: "the town plans 21 berths.",
    });
    expect(event("2024-03-01", "plan")?.summary).toBe("the town plans 12 berths.");
    expect(event("2024-04-01", "plan")?.summary).toBe("The board plans 12 berths.");
    expect(on("2024-03-31").corrections.map(each => each.on.edtf)).toEqual(["2024-03-01"]);
    expect(on("2024-02-01").articles[0]?.title).toBe("A plan for 21 berths");
  });

  it("roles begin and end when they did", () => {
    const roles = (day: string) => on(day).actors[0]?.roles.map(({ role, to }) => [role, to?.edtf]);
    expect(roles("2024-01-31")).toEqual([["builder", undefined]]);
    expect(roles("2024-05-01")).toContainEqual(["owner", undefined]);
    expect(roles("2024-05-31")).toContainEqual(["owner", "2024-05-31"]);
  });

  it("accounts differ once two of them had been given", () => {
    expect(on("2024-01-11").articles[0]?.disagreements).toEqual([]);
    expect(on("2024-01-12").articles[0]?.disagreements[0]?.sides).toHaveLength(2);
  });

  it("words that bear no day and look back are not shown", () => {
    expect(on("2024-06-30").story).not.toHaveProperty("summary");
    expect(on("2024-06-30").articles.flatMap(article => article.body)).toEqual([]);
  });
});

describe.each([
  ["the story", story, "2014-01-01", 4700],
  ["the bridge", bridge, "2019-01-01", 2000],
  ["the harbour", harbour, "2024-01-01", 220],
] as const)("%s", (_, timeline, first, days) => {
  const day = fc.integer({ min: 0, max: days }).map(count => addDays(first, count));
  const twoDays = fc.tuple(day, day).map(pair => pair.toSorted() as [string, string]);

  it("as known on a day is what is left when everything later has been taken away before", () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        expect(asKnownOn(asKnownOn(timeline, later), earlier)).toEqual(asKnownOn(timeline, earlier));
      }),
      { numRuns: 60 },
    );
  });

  it("never knows less on a later day", () => {
    const known = (of: string) =>
      Object.values(asKnownOn(timeline, of)).flatMap(list =>
        Array.isArray(list) ? list.map((record: { id?: string }) => record.id ?? "") : [],
      );
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        expect(known(later)).toEqual(expect.arrayContaining(known(earlier)));
      }),
      { numRuns: 60 },
    );
  });

  it("refers to nothing that is not there", () => {
    fc.assert(
      fc.property(day, of => {
        const then = asKnownOn(timeline, of);
        const there = new Set(
          [then.articles, then.events, then.sources, then.quotes, then.statements, then.figures].flatMap(ids),
        );
        const records = [...then.quotes, ...then.statements, ...then.figures];
        const named = [
          ...then.events.flatMap(each => [each.article, ...each.sources, ...each.alsoIn]),
          ...then.articles.flatMap(each => [
            ...each.events,
            ...each.alsoReports.map(report => report.event),
            ...each.sources,
            ...each.quotes,
            ...each.statements,
            ...each.figures,
          ]),
          ...records.flatMap(each => [each.event, each.article, each.source]),
          ...then.sources.map(each => each.article),
          ...then.statements.map(each => each.quote),
          ...then.deadlines.flatMap(({ outcome }) => [outcome?.event, outcome?.source]),
        ];
        expect(named.filter(id => id !== undefined && !there.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has the chain and the ledger that the day itself had", () => {
    fc.assert(
      fc.property(day, of => {
        const then = asKnownOn(timeline, of);
        for (const { id } of timeline.deadlines) {
          const words = ({ links, living }: ReturnType<typeof chainIn>) =>
            [...links, living].map(link => (link.kind === "date" && "fate" in link ? link.fate : link.kind));
          expect(words(chainIn(ledgers(then, of), id))).toEqual(words(chainIn(ledgers(timeline, of), id)));
        }
        const rows = (from: Timeline) =>
          ledgers(from, of).map(({ rows, whole }) => [
            whole.standing.state,
            rows.map(({ statement, move, days, stood, passed }) => [statement.id, move, days, stood, passed]),
          ]);
        expect(rows(then)).toEqual(rows(timeline));
      }),
      { numRuns: 60 },
    );
  });
});

it("does not depend on the order in which the files are read", () => {
  const folder = join(temporaryFolder(), "content");
  cpSync(SURVEY, folder, { recursive: true });
  const articles = join(folder, "articles");
  for (const name of readdirSync(articles))
    renameSync(
      join(articles, name),
      join(
        articles,
        name.replace(/^\d{4}/, year => String(4000 - Number(year))),
      ),
    );
  const told = (timeline: Timeline) =>
    JSON.stringify(asKnownOn(timeline, "2024-08-15")).replaceAll(/"(?:file|path)":"[^"]*"/g, "");
  expect(told(load(folder))).toBe(told(story));
});

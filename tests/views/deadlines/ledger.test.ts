import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { OUTCOME_STATUSES } from "../../../src/content/records/deadline.ts";
import { BOUNDS, STATEMENT_STATUSES } from "../../../src/content/records/statement.ts";
import type { EdtfDate } from "../../../src/date/edtfDate.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Bound, Deadline, Statement, StatementStatus, Timeline } from "../../../src/model.ts";
import { inForce, type Ledger, ledgers } from "../../../src/views/deadlines/ledger.ts";
import { type LedgerRow, MOVES } from "../../../src/views/deadlines/ledgerRow.ts";
import type { DayRange } from "../../../src/views/deadlines/span.ts";
import { BRIDGE, SURVEY } from "../../stories.ts";

function date(text: string): EdtfDate {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.date;
}

function load(folder: string): Timeline {
  const { timeline, problems } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(problems.map(problem => problem.message).join("\n"));
  return timeline;
}

const bridge = load(BRIDGE);
const story = load(SURVEY);

const TODAY = "2030-01-01";
const LATE = "2026-11-23";

interface Said {
  readonly said: string;
  readonly names?: string;
  readonly bound?: Bound;
  readonly status?: StatementStatus;
  readonly by?: string;
  readonly part?: string;
}

/** One article a statement, in the order given. */
function timelineOf(all: readonly Said[], outcome?: Deadline["outcome"]): Timeline {
  const statements = all.map(
    ({ said, names, bound = "on", status = "announced", by = "ministry", part }, index): Statement => ({
      id: `a${index}-s1`,
      article: `a${index}`,
      event: `a${index}`,
      deadline: "end",
      ...(part === undefined ? {} : { part }),
      by: [by],
      said: date(said),
      names: names === undefined ? null : date(names),
      ...(names === undefined ? {} : { bound }),
      status,
      confidence: "read",
    }),
  );
  return {
    ...bridge,
    articles: statements.map(({ id, article }) => ({
      ...bridge.articles[0]!,
      id: article,
      statements: [id],
    })),
    events: [],
    statements,
    deadlines: [
      {
        id: "end",
        question: "When?",
        label: "End",
        main: true,
        parts: [{ id: "south", label: "south" }],
        ...(outcome === undefined ? {} : { outcome }),
      },
    ],
  };
}

function movesOf(...all: readonly Said[]): unknown[] {
  return ledger(timelineOf(all), "end", TODAY).rows.map(({ move, days }) =>
    days === null ? move : [move, ...days],
  );
}

/** What a row comes to, short enough for a table. */
function line({ statement, known, move, days, stood, passed }: LedgerRow): unknown[] {
  const { names, bound, status, id } = statement;
  return [
    known,
    id,
    status,
    names && `${bound} ${names.edtf}`,
    move,
    days,
    stood && `${stood.from} ${stood.until} ${stood.ended}`,
    passed,
  ];
}

describe("a bridge whose opening moved five times", () => {
  const { whole, parts, contradictions } = ledger(bridge, "opening", TODAY);

  // Worked out by hand, with a calendar.
  it("has the ledger of its hand-made table", () => {
    expect(whole.rows.map(line)).toEqual([
      ["2019-03-04", "bridge-approved-s1", "proposed", null, "none", null, null, null],
      [
        "2019-06-11",
        "first-date-s1",
        "announced",
        "by 2022-06",
        "first",
        null,
        "2019-06-11 2020-11-05 statement",
        "2022-07-01",
      ],
      [
        "2020-02-20",
        "report-of-delay-s1",
        "reported",
        "during 2022-09",
        "later",
        [63, 92],
        null,
        "2022-10-01",
      ],
      ["2020-02-21", "delay-denied-s1", "denied", "during 2022-09", "none", null, null, null],
      [
        "2020-11-05",
        "september-2022-s1",
        "announced",
        "by 2022-09",
        "later",
        [92, 92],
        "2020-11-05 2021-10-14 statement",
        "2022-10-01",
      ],
      [
        "2021-10-14",
        "april-2023-s1",
        "agreed",
        "during 2023-04",
        "later",
        [183, 212],
        "2021-10-14 2022-12-01 statement",
        "2023-05-01",
      ],
      [
        "2022-12-01",
        "day-named-s1",
        "confirmed",
        "on 2023-04-22",
        "firmer",
        [-8, 21],
        "2022-12-01 2023-03-30 withdrawal",
        "2023-04-23",
      ],
      ["2023-03-30", "opening-postponed-s1", "postponed", null, "none", null, null, null],
      [
        "2023-05-16",
        "september-named-s2",
        "announced",
        "during 2023-09",
        "later",
        [132, 161],
        "2023-05-16 2023-08-02 statement",
        "2023-10-01",
      ],
      [
        "2023-08-02",
        "brought-forward-s1",
        "announced",
        "on 2023-08-26",
        "earlier",
        [-35, -6],
        "2023-08-02 2023-09-12 statement",
        "2023-08-27",
      ],
      ["2023-08-28", "day-missed-s1", "missed", "on 2023-08-26", "missed", null, null, null],
      [
        "2023-09-12",
        "end-of-november-s1",
        "announced",
        "by 2023-11-30",
        "later",
        [96, 96],
        "2023-09-12 2023-11-02 statement",
        null,
      ],
      [
        "2023-11-02",
        "november-confirmed-s1",
        "confirmed",
        "by 2023-11",
        "firmer",
        [0, 0],
        "2023-11-02 2023-11-18 outcome",
        null,
      ],
      ["2023-11-18", "bridge-opens-s1", "met", "on 2023-11-18", "met", [-12, -12], null, null],
    ]);
  });

  it("moved five times, 518 days in all, and opened 506 days after the first date that was set", () => {
    expect(whole.standing).toMatchObject({ state: "met-late", moves: 5, shift: [518, 518], inForce: null });
    expect(whole.standing.outcome).toMatchObject({
      confidence: "read",
      againstFirst: {
        statement: "first-date-s1",
        firm: true,
        limit: "2022-06-30",
        days: [506, 506],
        late: [506, 506],
      },
      againstLast: { statement: "november-confirmed-s1", limit: "2023-11-30", days: [-12, -12], late: null },
    });
  });

  it("compares the footway with the footway only", () => {
    expect(parts[0]?.rows.map(line)).toEqual([
      [
        "2021-10-14",
        "april-2023-s2",
        "agreed",
        "during 2023-06",
        "first",
        null,
        "2021-10-14 2023-09-12 statement",
        "2023-07-01",
      ],
      [
        "2023-09-12",
        "end-of-november-s2",
        "announced",
        "by 2023-12",
        "later",
        [184, 213],
        "2023-09-12 2023-11-18 outcome",
        null,
      ],
    ]);
  });

  it("shows the report, the date it spoke against, and the denial as contradictions until the date moved", () => {
    expect(
      contradictions.map(each => [
        each.earlier.statement.id,
        each.later.statement.id,
        each.since,
        each.until,
      ]),
    ).toEqual([
      ["first-date-s1", "report-of-delay-s1", "2020-02-20", "2020-11-05"],
      ["report-of-delay-s1", "delay-denied-s1", "2020-02-21", "2020-11-05"],
    ]);
  });

  it("lets the announcement of a date slip like any other date", () => {
    const announcement = ledger(bridge, "new-date", TODAY).whole;
    expect(announcement.rows.map(({ move, days }) => [move, days])).toEqual([
      ["first", null],
      ["later", [12, 41]],
      ["met", [4, 4]],
    ]);
    expect(ledger(bridge, "new-date", "2023-05-02").whole.standing).toMatchObject({
      state: "overdue",
      daysOverdue: 2,
    });
    expect(announcement.standing.outcome?.againstFirst?.late).toEqual([16, 16]);
  });

  it.each([
    ["2019-06-10", "open", null, null],
    ["2019-06-11", "open", "2022-06", null],
    ["2023-03-29", "open", "2023-04-22", null],
    ["2023-03-30", "postponed", null, null],
    ["2023-08-26", "open", "2023-08-26", null],
    ["2023-08-27", "overdue", "2023-08-26", 1],
    ["2023-09-11", "overdue", "2023-08-26", 16],
    ["2023-09-12", "open", "2023-11-30", null],
    ["2023-11-17", "open", "2023-11", null],
    ["2023-11-18", "met-late", null, null],
  ])("stands on %s as it was known that day: %s, %s", (today, state, names, daysOverdue) => {
    const { standing } = ledger(bridge, "opening", today).whole;
    expect([standing.state, standing.inForce?.statement.names?.edtf ?? null, standing.daysOverdue]).toEqual([
      state,
      names,
      daysOverdue,
    ]);
    expect(inForce(whole, today)?.statement.names?.edtf ?? null).toBe(names);
  });
});

describe("the whole shift", () => {
  it("is none where the date came back to the month it was first set for, or was only said again", () => {
    const october: Said = { said: "2009-01", names: "2010-10" };
    const away: Said = { said: "2009-02", names: "2011-01" };
    const back: Said = { said: "2009-03", names: "2010-10" };
    const standing = (...all: readonly Said[]) => ledger(timelineOf(all), "end", "2010-01-01").whole.standing;
    expect(standing(october, away, back)).toMatchObject({ moves: 2, shift: [0, 0] });
    expect(standing(october, back)).toMatchObject({ moves: 0, shift: [0, 0] });
    expect(standing(october, away)).toMatchObject({ moves: 1, shift: [62, 122] });
  });
});

describe("the end of a survey", () => {
  it("came 365 days after the first date agreed, and the first phase 110 days late", () => {
    const main = ledger(story, "survey-end", LATE).whole.standing;
    expect(main.state).toBe("met-late");
    expect(main).toMatchObject({ moves: 1, shift: [365, 365] });
    expect(main.outcome).toMatchObject({ confidence: "second-hand", event: "survey-ends" });
    expect(main.outcome?.date.edtf).toBe("2026-09-30");
    expect(main.outcome?.againstFirst).toMatchObject({ limit: "2025-09-30", late: [365, 365] });
    expect(main.outcome?.againstLast).toMatchObject({ limit: "2026-09-30", days: [0, 0], late: null });
    const phase = ledger(story, "south-shore-exit", LATE).whole.standing;
    expect(phase.state).toBe("met-late");
    expect(phase.outcome?.againstFirst).toMatchObject({
      statement: "tahir-two-phases-s1",
      late: [110, 110],
    });
  });

  it("has no date on 16 August 2024, and its announcement is postponed", () => {
    const main = ledger(story, "survey-end", "2024-08-16");
    expect(main.whole.standing).toMatchObject({
      state: "open",
      inForce: null,
      outcome: null,
      daysOverdue: null,
      moves: 0,
    });
    expect(ledger(story, "announcement", "2024-08-16").whole.standing).toMatchObject({
      state: "postponed",
      inForce: null,
    });
    const all = ledgers(story, "2024-08-16");
    expect(all.flatMap(({ rows }) => rows).length).toBeGreaterThan(10);
    for (const { rows } of all)
      for (const { known, passed } of rows) {
        expect((known ?? "") <= "2024-08-16").toBe(true);
        expect((passed ?? "") <= "2024-08-16").toBe(true);
      }
  });

  it("is overdue from 1 October 2025, though the survey was called reduced the day before", () => {
    expect(ledger(story, "survey-end", "2025-09-30").whole.standing.state).toBe("open");
    const { standing } = ledger(story, "survey-end", "2025-10-01").whole;
    expect(standing).toMatchObject({ state: "overdue", overdueSince: "2025-10-01", daysOverdue: 1 });
    expect(standing.lastWord?.statement.id).toBe("navy-reduces-survey-s1");
  });

  it("counts a statement of unknown day from the last day it can have been made", () => {
    const ids = (today: string) => ledger(story, "announcement", today).rows.map(row => row.statement.id);
    expect(ids("2024-09-05")).not.toContain("understanding-reported-s1");
    expect(ids("2024-09-06").at(-1)).toBe("understanding-reported-s1");
  });
});

describe("the move of a statement", () => {
  it.each<[string, Said, Said, unknown]>([
    [
      "the same date again is restated",
      { said: "2024", names: "2025-09" },
      { said: "2025", names: "2025-09" },
      ["restated", 0, 0],
    ],
    [
      "by a month is by its last day",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2025", names: "2025-09-30", bound: "by" },
      ["restated", 0, 0],
    ],
    [
      "a later limit is later",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2025", names: "2026-09", bound: "by" },
      ["later", 365, 365],
    ],
    [
      "from month to month has a range",
      { said: "2024", names: "2025-09" },
      { said: "2025", names: "2025-11" },
      ["later", 32, 90],
    ],
    [
      "an earlier day is earlier",
      { said: "2024", names: "2025-09-30" },
      { said: "2025", names: "2025-09-15" },
      ["earlier", -15, -15],
    ],
    [
      "a day within a limit is an earlier day",
      { said: "2024", names: "2025-09-30", bound: "by" },
      { said: "2025", names: "2025-09-15" },
      ["earlier", -15, -15],
    ],
    [
      "a day within a month is firmer",
      { said: "2024", names: "2026-09" },
      { said: "2025", names: "2026-09-30" },
      ["firmer", 0, 29],
    ],
    [
      "back to the month is looser",
      { said: "2024", names: "2026-09-30" },
      { said: "2025", names: "2026-09" },
      ["looser", -29, 0],
    ],
    [
      "in September says more than by the end of September",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2025", names: "2025-09", bound: "during" },
      ["firmer", -29, 0],
    ],
    [
      "overlapping months moved perhaps not at all",
      { said: "2024", names: "2025-08/2025-09" },
      { said: "2025", names: "2025-09/2025-10" },
      ["later", -29, 91],
    ],
    [
      "agreed is firmer than proposed",
      { said: "2024", names: "2025-09", status: "proposed" },
      { said: "2025", names: "2025-09", status: "agreed" },
      ["firmer", 0, 0],
    ],
    [
      "announced is looser than confirmed",
      { said: "2024", names: "2025-09", status: "confirmed" },
      { said: "2025", names: "2025-09" },
      ["looser", 0, 0],
    ],
    [
      "a report does not loosen what a party said",
      { said: "2024", names: "2025-09" },
      { said: "2025", names: "2025-09", status: "reported" },
      ["restated", 0, 0],
    ],
    [
      "without about is firmer",
      { said: "2024", names: "2025-09~" },
      { said: "2025", names: "2025-09" },
      ["firmer", 0, 0],
    ],
    [
      "a limit after a floor is firmer, without a size",
      { said: "2024", names: "2024-09", bound: "from" },
      { said: "2025", names: "2025-09", bound: "by" },
      "firmer",
    ],
    [
      "a floor after a limit is looser, without a size",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2025", names: "2024-09", bound: "from" },
      "looser",
    ],
    [
      "a floor beyond the limit is later",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2025", names: "2025-12", bound: "from" },
      ["later", 62, 62],
    ],
    [
      "postponed to a date is later",
      { said: "2024", names: "2025-09-01" },
      { said: "2025", names: "2025-10-01", status: "postponed" },
      ["later", 30, 30],
    ],
    [
      "a denial names no date",
      { said: "2024", names: "2025-09" },
      { said: "2025", names: "2025-10", status: "denied" },
      "none",
    ],
    [
      "met is measured from the limit",
      { said: "2024", names: "2025-09", bound: "by" },
      { said: "2026", names: "2026-01-18", status: "met" },
      ["met", 110, 110],
    ],
    [
      "a day within the time that was named is neither early nor late",
      { said: "2024", names: "2025-09", bound: "during" },
      { said: "2026", names: "2025-09-27", status: "met" },
      "met",
    ],
    [
      "missed has no size",
      { said: "2024", names: "2025-09" },
      { said: "2026", names: "2025-09", status: "missed" },
      "missed",
    ],
    [
      "a date of no known day names none",
      { said: "2024", names: "2025-09" },
      { said: "2025", names: "2025-09/..", bound: "by" },
      "none",
    ],
  ])("%s", (_, first, second, expected) => {
    expect(movesOf(first, second)).toEqual(["first", expected]);
  });

  it("is the first where a date is named, not where the question is first spoken of", () => {
    expect(movesOf({ said: "2024" }, { said: "2025", names: "2026" })).toEqual(["none", "first"]);
  });

  it("is a restatement where a date comes back after it was withdrawn", () => {
    const said: Said[] = [
      { said: "2024-01", names: "2025-09" },
      { said: "2024-02", status: "postponed" },
      { said: "2024-03", names: "2025-09" },
    ];
    expect(movesOf(...said)).toEqual(["first", "none", ["restated", 0, 0]]);
  });

  it("is measured from the date that was set, not from a report between", () => {
    const said: Said[] = [
      { said: "2024-01", names: "2025-09-30" },
      { said: "2024-02", names: "2025-09-15", status: "reported" },
      { said: "2024-03", names: "2025-09-30" },
    ];
    expect(movesOf(...said)).toEqual(["first", ["earlier", -15, -15], ["restated", 0, 0]]);
    expect(ledger(timelineOf(said), "end", "2025-01-01").whole.standing.moves).toBe(0);
  });

  it("says where it rests on an approximate date", () => {
    const said: Said[] = [
      { said: "2024", names: "2026-12~" },
      { said: "2025", names: "2026-09" },
    ];
    expect(ledger(timelineOf(said), "end", TODAY).rows[1]).toMatchObject({
      statement: { id: "a1-s1" },
      move: "earlier",
      days: [-121, -62],
      about: true,
      from: "a0-s1",
    });
  });
});

describe("a deadline", () => {
  it("that has passed cannot be postponed any more: it stays overdue", () => {
    const said: Said[] = [
      { said: "2024", names: "2025-09-30" },
      { said: "2025-10-20", status: "postponed" },
    ];
    expect(ledger(timelineOf(said), "end", "2025-10-21").whole.standing).toMatchObject({
      state: "overdue",
      daysOverdue: 21,
    });
  });

  it("that was only reported is never in force and never overdue", () => {
    const { whole } = ledger(timelineOf([{ said: "2024", names: "2025", status: "reported" }]), "end", TODAY);
    expect(whole.standing).toMatchObject({ state: "open", inForce: null });
    expect(whole.rows[0]?.passed).toBe("2026-01-01");
  });

  it("that is not before a day never becomes overdue", () => {
    const { whole } = ledger(timelineOf([{ said: "2024", names: "2025", bound: "from" }]), "end", TODAY);
    expect(whole.standing).toMatchObject({ state: "open", overdueSince: null });
  });

  it("is late by a range where the day of its outcome is not known", () => {
    const timeline = timelineOf([{ said: "2024", names: "2025-09-15", bound: "by" }], {
      date: date("2025-09"),
      status: "met-late",
      confidence: "copy",
    });
    const { againstFirst } = ledger(timeline, "end", TODAY).whole.standing.outcome ?? {};
    expect(againstFirst).toMatchObject({ days: [-14, 15], late: [0, 15] });
    expect(ledger(timeline, "end", "2025-09-29").whole.standing.outcome).toBeNull();
  });

  it("is not closed by somebody who calls it met", () => {
    const said: Said[] = [
      { said: "2024", names: "2025" },
      { said: "2025-11", names: "2025-11", status: "met" },
    ];
    const { standing } = ledger(timelineOf(said), "end", "2026-01-02").whole;
    expect(standing.state).toBe("overdue");
    expect(standing.declared?.statement.id).toBe("a1-s1");
  });

  it("leaves out what is retracted, and says so", () => {
    const timeline = timelineOf([
      { said: "2024", names: "2025" },
      { said: "2025", names: "2026" },
    ]);
    const articles = timeline.articles.map((each, index) =>
      index === 1 ? { ...each, status: "retracted" as const } : each,
    );
    const { rows, leftOut } = ledger({ ...timeline, articles }, "end", TODAY);
    expect(rows).toHaveLength(1);
    expect(leftOut.map(each => each.why)).toEqual(["retracted"]);
  });
});

describe("two statements", () => {
  const pairs = (...said: readonly Said[]) =>
    ledger(timelineOf(said), "end", "2025-01-01").contradictions.map(each => [each.since, each.until]);

  it("contradict each other until one speaker says otherwise", () => {
    const a: Said = { said: "2024-01-01", names: "2025-09", by: "ministry" };
    const b: Said = { said: "2024-02-01", names: "2025-12", by: "embassy" };
    expect(pairs(a, b)).toEqual([["2024-02-01", null]]);
    expect(pairs(a, b, { ...b, said: "2024-03-01" })).toEqual([["2024-02-01", null]]);
    expect(pairs(a, b, { ...a, said: "2024-03-01", names: "2025-12" })).toEqual([
      ["2024-02-01", "2024-03-01"],
    ]);
    expect(pairs(a, { ...b, by: "ministry" })).toEqual([]);
  });

  it("do not where a day fits both", () => {
    const by: Said = { said: "2024-01-01", names: "2025-09", bound: "by", by: "ministry" };
    expect(pairs(by, { said: "2024-02-01", names: "2025-03", bound: "by", by: "embassy" })).toEqual([]);
    expect(pairs(by, { said: "2024-02-01", names: "2025-10", bound: "from", by: "embassy" })).toHaveLength(1);
  });
});

const said = fc.record({
  said: fc.tuple(fc.integer({ min: 2000, max: 2009 }), fc.integer({ min: 1, max: 12 })).map(month),
  names: fc
    .tuple(
      fc.integer({ min: 2010, max: 2012 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 28 })),
    )
    .map(([year, m, day]) => month([year, m]) + (day === null ? "" : `-${String(day).padStart(2, "0")}`)),
  bound: fc.constantFrom<Bound>("on", "by", "during"),
  status: fc.constantFrom<StatementStatus>(
    "reported",
    "proposed",
    "announced",
    "agreed",
    "confirmed",
    "postponed",
    "denied",
  ),
  by: fc.constantFrom("ministry", "embassy", "army"),
});
const record = fc.array(said, { maxLength: 12 });

function month([year, number]: readonly [number, number]): string {
  return `${year}-${String(number).padStart(2, "0")}`;
}

describe("whatever is said", () => {
  it("the moves add up: the sum of those that set a date holds the whole shift", () => {
    fc.assert(
      fc.property(record, all => {
        const { rows, standing } = ledger(timelineOf(all), "end", "2010-01-01").whole;
        if (standing.shift === null) return;
        const set = rows.filter(row => row.firm).slice(1);
        const sum = set.reduce<DayRange>(
          ([min, max], { days }) => [min + (days?.[0] ?? 0), max + (days?.[1] ?? 0)],
          [0, 0],
        );
        expect(sum[0]).toBeLessThanOrEqual(standing.shift[0]);
        expect(sum[1]).toBeGreaterThanOrEqual(standing.shift[1]);
      }),
    );
  });

  it("a move is never finer than the coarser of its two dates", () => {
    fc.assert(
      fc.property(record, all => {
        const { rows } = ledger(timelineOf(all), "end", "2010-01-01");
        const rowOf = new Map(rows.map(row => [row.statement.id, row]));
        for (const row of rows) {
          const base = row.from === null ? undefined : rowOf.get(row.from);
          if ((row.move !== "later" && row.move !== "earlier") || row.days === null) continue;
          const width = Math.max(widthOf(row), base === undefined ? 0 : widthOf(base));
          expect(row.days[1] - row.days[0]).toBeGreaterThanOrEqual(width);
        }
      }),
    );
  });

  it("a restatement never counts as a move", () => {
    fc.assert(
      fc.property(record, fc.nat(), (all, pick) => {
        const before = ledger(timelineOf(all), "end", "2010-01-01").whole;
        const last = before.standing.lastPromise;
        if (last === null || before.rows.length === 0) return;
        const names = last.statement.names?.edtf;
        const again: Said = {
          said: `2009-12-${10 + (pick % 20)}`,
          names: names ?? "",
          bound: last.statement.bound ?? "on",
          status: last.statement.status,
        };
        const after = ledger(
          timelineOf([...all.filter(each => each.said < "2009-12"), again, again]),
          "end",
          "2010-01-01",
        ).whole;
        expect(after.rows.at(-1)).toMatchObject({ move: "restated", days: [0, 0] });
        const once = ledger(
          timelineOf([...all.filter(each => each.said < "2009-12"), again]),
          "end",
          "2010-01-01",
        ).whole;
        expect(after.standing.moves).toBe(once.standing.moves);
      }),
    );
  });

  it("the order in which statements are stored does not matter", () => {
    fc.assert(
      fc.property(record, fc.infiniteStream(fc.nat()), (all, chance) => {
        const timeline = timelineOf(all);
        const statements = timeline.statements
          .map(statement => [chance.next().value as number, statement] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, statement]) => statement);
        expect(ledger({ ...timeline, statements }, "end", TODAY)).toEqual(ledger(timeline, "end", TODAY));
      }),
    );
  });

  it("the ledger of a day is the beginning of the ledger of any later day", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 2000, max: 2009 }), (all, year) => {
        const timeline = timelineOf(all);
        const then = ledger(timeline, "end", `${year}-06-30`).rows.map(row => [
          row.statement.id,
          row.move,
          row.days,
        ]);
        const now = ledger(timeline, "end", TODAY).rows.map(row => [row.statement.id, row.move, row.days]);
        expect(now.slice(0, then.length)).toEqual(then);
      }),
    );
  });

  it("a statement entered late about an earlier day changes history as if it had always been there", () => {
    fc.assert(
      fc.property(record, said, (all, late) => {
        const key = ({ said, names }: Said) => `${said} ${names}`;
        const facts = (record: readonly Said[]) =>
          ledger(timelineOf(record.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))), "end", TODAY)
            .rows.map(line)
            .map(each => each.toSpliced(1, 1));
        const days = new Set([...all, late].map(each => each.said));
        if (days.size <= all.length) return;
        expect(facts([...all, late])).toEqual(facts([late, ...all]));
        const before = facts(all).filter(each => String(each[0]) < late.said);
        expect(
          facts([...all, late])
            .slice(0, before.length)
            .map(each => each.slice(0, 5)),
        ).toEqual(before.map(each => each.slice(0, 5)));
      }),
    );
  });

  it("exactly one date at most is in force on any day", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 2000, max: 2012 }), (all, year) => {
        const day = `${year}-06-30`;
        const { whole } = ledger(timelineOf(all), "end", TODAY);
        const standing = whole.rows.filter(
          ({ stood }) =>
            stood !== null && (stood.from ?? "") <= day && (stood.until === null || day < stood.until),
        );
        expect(standing.length).toBeLessThanOrEqual(1);
        expect(inForce(whole, day)).toBe(standing[0] ?? null);
      }),
    );
  });
});

it("the order of files does not matter", () => {
  const folder = mkdtempSync(join(tmpdir(), "bridge-"));
  try {
    cpSync(BRIDGE, folder, { recursive: true });
    const articles = join(folder, "articles");
    // An article's id is its name without the date: other dates give the same articles in another order of files.
    for (const [index, name] of readdirSync(articles).toSorted().entries())
      renameSync(join(articles, name), join(articles, name.replace(/^\d{4}/, String(2099 - index))));
    expect(allMoves(load(folder), TODAY)).toEqual(allMoves(bridge, TODAY));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([...MOVES, ...BOUNDS, ...STATEMENT_STATUSES, ...OUTCOME_STATUSES, "open", "postponed", "overdue"])(
  "docs/deadlines.md explains %s in a table",
  word => {
    const rows = readFileSync("docs/deadlines.md", "utf8").match(/^\| [^|]*\|/gm) ?? [];
    expect(rows.some(row => row.includes(`\`${word}\``))).toBe(true);
  },
);

it("every statement that is known has one move", () => {
  const moved = allMoves(story, LATE).map(([id]) => id);
  expect(moved.toSorted()).toEqual(story.statements.map(({ id }) => id).toSorted());
  expect(allMoves(story, "2019-12-31")).toEqual([]);
});

/** What every statement did that was known on a day, with its id. */
function allMoves(timeline: Timeline, today: string) {
  return ledgers(timeline, today)
    .flatMap(({ rows }) => rows)
    .map(({ statement, move, days, about, from }) => [statement.id, { move, days, about, from }] as const);
}

function ledger(timeline: Timeline, deadline: string, today: string): Ledger {
  const found = ledgers(timeline, today).find(each => each.deadline.id === deadline);
  if (found === undefined) throw new Error(`no deadline "${deadline}"`);
  return found;
}

function widthOf({ claim }: LedgerRow): number {
  return claim === null ? 0 : (Date.parse(claim.aim.to) - Date.parse(claim.aim.from)) / 86_400_000;
}

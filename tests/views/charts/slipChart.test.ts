import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { daysBetween } from "../../../src/date/calendar.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Statement, Timeline } from "../../../src/model.ts";
import { type Box, crosses, overlap } from "../../../src/views/charts/box.ts";
import { dodge } from "../../../src/views/charts/dodge.ts";
import { CHART_SIZES, type ChartSize } from "../../../src/views/charts/drawing.ts";
import { type Chart, chartOf, isDrawable } from "../../../src/views/charts/slipChart.ts";
import { claimOf } from "../../../src/views/deadlines/claim.ts";
import { ledgersOf } from "../../../src/views/deadlines/siteLedgers.ts";
import { type StatementRow, statementRowsOf } from "../../../src/views/deadlines/statementRows.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import type { Words } from "../../../src/words/words.ts";
import { BRIDGE, SURVEY } from "../../stories.ts";

const english = wordsFor("en");

function load(folder: string): Timeline {
  const { timeline, problems } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(problems.map(problem => problem.message).join("\n"));
  return timeline;
}

function siteOf(timeline: Timeline, today: string): Site {
  return new Site({
    timeline,
    words: english,
    today,
    assets: { ...NO_ASSETS, style: "/style.css" },
    live: false,
  });
}

interface Drawn {
  readonly title: string;
  readonly rows: readonly StatementRow[];
  readonly today: string;
  readonly settled: boolean;
}

/** What every page draws, part by part. */
function drawnOn(site: Site): readonly Drawn[] {
  return ledgersOf(site).flatMap(({ deadline, whole, parts }) =>
    [whole, ...parts]
      .map(({ part, standing }) => ({
        title: `${deadline.id} ${part?.id ?? ""} on ${site.today}`,
        rows: statementRowsOf(site, deadline.id, part?.id ?? null),
        today: site.today,
        settled: standing.outcome !== null,
      }))
      .filter(({ rows }) => isDrawable(rows)),
  );
}

const story = load(SURVEY);
const bridge = load(BRIDGE);
const DAYS = ["2024-08-16", "2025-10-25", "2026-11-23"];
const cases = [
  ...DAYS.flatMap(day => drawnOn(siteOf(story, day))),
  ...["2020-03-01", "2022-12-24", "2023-08-27", "2026-11-23"].flatMap(day => drawnOn(siteOf(bridge, day))),
].flatMap(drawn => CHART_SIZES.map(size => ({ ...drawn, size, name: `${drawn.title}, ${size}` })));

function draw({ rows, today, settled }: Drawn, size: ChartSize, words: Words = english): Chart {
  return chartOf({ rows, today, settled, words }, size);
}

/** Every text of the drawing, by what it says. */
function textsOf(chart: Chart): readonly (readonly [text: string, box: Box])[] {
  const fixed = [...chart.across, ...chart.up].map(({ label }) => label);
  const others = [
    chart.laneLabel,
    chart.pastLabel,
    chart.today?.label,
    ...chart.marks.map(mark => mark.label),
  ];
  return [...fixed, ...others].flatMap(label =>
    label ? [[label.lines.map(line => line.text).join(" / "), label.box] as const] : [],
  );
}

function overlaps(chart: Chart): readonly string[] {
  const texts = textsOf(chart);
  const onEachOther = texts.flatMap(([a, box], index) =>
    texts
      .slice(index + 1)
      .filter(([, other]) => overlap(box, other))
      .map(([b]) => `"${a}" on "${b}"`),
  );
  const onMarks = chart.marks.flatMap(({ x, y, row }) =>
    texts
      .filter(([, box]) => overlap(box, { x: x - 6, y: y - 6, width: 12, height: 12 }))
      .map(([text]) => `"${text}" on the mark of row ${row.number}`),
  );
  const outside = texts
    .filter(
      ([, { x, y, width, height }]) => x < 0 || y < 0 || x + width > chart.width || y + height > chart.height,
    )
    .map(([text]) => `"${text}" outside`);
  const leaders = chart.marks.flatMap(mark =>
    mark.label?.leader ? [{ mark, leader: mark.label.leader }] : [],
  );
  const onLeaders = leaders.flatMap(({ mark, leader }) =>
    chart.marks
      .filter(other => other !== mark && other.label && crosses(leader, other.label.box))
      .map(other => `the line of row ${mark.row.number} through the label of row ${other.row.number}`),
  );
  return [...onEachOther, ...onMarks, ...outside, ...onLeaders];
}

function expectInOrder(chart: Chart): void {
  const byDay = [true, false].map(lane =>
    chart.marks
      .filter(mark => mark.lane === lane)
      .map(({ x, row }) => ({ at: x, day: row.row.known ?? "0000-01-01" })),
  );
  const byName = chart.marks
    .filter(mark => !mark.lane)
    .map(({ y, row: { statement } }) => {
      const claim = claimOf(statement);
      return { at: -y, day: claim?.latest ?? claim?.earliest ?? "" };
    });
  for (const places of [...byDay, byName])
    for (const a of places)
      for (const b of places) {
        const later = Math.sign(daysBetween(a.day, b.day));
        if (later !== 0) expect(Math.sign(b.at - a.at)).toBe(later);
      }
}

describe("a chart", () => {
  it("is drawn for every question with two statements and a date", () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBeGreaterThan(20);
  });

  it.each(cases)("has one mark for each row of its table: $name", drawn => {
    expect(draw(drawn, drawn.size).marks.map(mark => mark.row)).toEqual(drawn.rows);
  });

  it.each(cases)("puts no label on another, on a mark or outside: $name", drawn => {
    expect(overlaps(draw(drawn, drawn.size))).toEqual([]);
  });

  it.each(cases)("runs with time, across and up: $name", drawn => {
    expectInOrder(draw(drawn, drawn.size));
  });

  it("sets two marks side by side, and none of a crowd further from its day than half its width", () => {
    expect(
      dodge(
        [
          { x: 50, y: 9 },
          { x: 52, y: 9 },
        ],
        0,
        100,
      ),
    ).toEqual([41, 61]);
    const mark = fc.record({
      x: fc.double({ min: 12, max: 300, noNaN: true }),
      y: fc.constantFrom(0, 8, 300),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), marks => {
        for (const [index, x] of dodge(marks, 12, 300).entries())
          expect(Math.abs(x - (marks[index]?.x ?? 0))).toBeLessThanOrEqual(10 + 12 * 0.5);
      }),
    );
  });

  it("makes room for the neighbours of a mark alone, so that ten thousand on one spot are soon placed", () => {
    const marks = Array.from({ length: 10_000 }, () => ({ x: 100, y: 9 }));
    const places = dodge(marks, 0, 200);
    expect(places).toHaveLength(10_000);
    expect(places.every(x => x >= 90 - 0.5 && x <= 110 + 0.5)).toBe(true);
  }, 60_000);

  it("shows 23 and 30 September 2026 apart at every width, and says so", () => {
    for (const size of CHART_SIZES) {
      const drawn = cases.find(each => each.name === `survey-end  on 2026-11-23, ${size}`);
      const chart = drawn && draw(drawn, size);
      const [a, b] = chart?.marks.slice(-2) ?? [];
      // A mark of what was met is 16 wide, one of what was confirmed too; at the edge there is less room.
      expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(14);
      expect(chart?.movedApart).toBe(true);
    }
  });

  it("has a lane for what names no date, and only for that", () => {
    for (const drawn of cases)
      for (const { lane, row } of draw(drawn, drawn.size).marks)
        expect(lane).toBe(row.statement.names === null);
  });

  it("labels what set, moved or postponed the date in words where there is room", () => {
    const drawn = cases.find(each => each.name === "survey-end  on 2026-11-23, wide");
    const labels = (drawn ? draw(drawn, "wide").marks : []).map(({ row, label }) => [
      row.number,
      label?.lines[0]?.text,
    ]);
    expect(labels).toContainEqual([6, "Announcement postponed, 15 August 2024"]);
    expect(labels.map(([, text]) => text)).toContain("Agreed: by 30 September 2025");
    expect(labels.map(([, text]) => text)).toContain("Confirmed: by 30 September 2026");
    expect(labels.map(([, text]) => text)).toContain("Met: on 30 September 2026");
  });

  it("draws the time after a day that passed without the thing", () => {
    const late = (day: string) =>
      drawnOn(siteOf(story, day))
        .filter(({ title }) => title.startsWith("survey-end"))
        .flatMap(drawn => draw(drawn, "wide").holds)
        .filter(({ kind }) => kind === "late").length;
    expect(late("2025-09-30")).toBe(0);
    expect(late("2025-10-25")).toBe(1);
  });

  it("says of itself in words what each mark says in signs", () => {
    const names = cases.flatMap(({ rows }) => rows.map(row => row.name));
    expect(names).toContain(
      "27 September 2024: Government of Nordland and Government of Orda, agreed: by 30 September 2025; first agreed date",
    );
    expect(names.some(name => name.endsWith("unverified: known only through a third party"))).toBe(true);
  });

  it("is its own mirror image where writing runs from right to left", () => {
    const mirrored: Words = { ...english, direction: "rtl" };
    for (const drawn of cases) {
      const chart = draw(drawn, drawn.size);
      const mirror = draw(drawn, drawn.size, mirrored);
      expect(mirror.marks.map(({ x }) => Math.round(chart.width - x))).toEqual(
        chart.marks.map(({ x }) => Math.round(x)),
      );
      expect(overlaps(mirror)).toEqual([]);
    }
  });
});

describe("any ledger", () => {
  const template = story.statements.find(each => each.deadline === "survey-end");
  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2026-11-01"), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));
  const named = fc.oneof(
    { weight: 3, arbitrary: day },
    day.map(each => each.slice(0, 7)),
    day.map(each => each.slice(0, 4)),
    fc.constant(null),
  );
  const statement = fc.record({
    said: day,
    names: named,
    bound: fc.constantFrom("on" as const, "by" as const, "from" as const, "during" as const),
    status: fc.constantFrom(
      "reported" as const,
      "proposed" as const,
      "announced" as const,
      "agreed" as const,
      "confirmed" as const,
      "denied" as const,
      "postponed" as const,
      "met" as const,
      "missed" as const,
    ),
    confidence: fc.constantFrom("read" as const, "second-hand" as const),
  });

  it("is drawn with a mark for each of up to seventy statements, in order, and no label on another", () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 70 }), generated => {
        const site = siteOf(withStatements(generated), "2026-11-23");
        const rows = statementRowsOf(site, "survey-end", null);
        if (!isDrawable(rows)) return;
        for (const size of CHART_SIZES) {
          const chart = chartOf({ rows, today: site.today, settled: true, words: english }, size);
          expect(chart.marks.map(mark => mark.row)).toEqual(rows);
          expect(overlaps(chart)).toEqual([]);
          expectInOrder(chart);
        }
      }),
      { numRuns: 60, seed: 20_260_930 },
    );
  });

  function withStatements(generated: readonly Partial<Record<keyof Statement, unknown>>[]): Timeline {
    if (template === undefined) throw new Error("no statement to begin with");
    const statements = generated.map((each, index): Statement => {
      const { bound: _, ...rest } = template;
      const names = each.names === null ? null : dateOf(String(each.names));
      return {
        ...rest,
        ...(names !== null && { bound: each.bound as Statement["bound"] & string }),
        id: `${template.article}-s${index + 1}`,
        said: dateOf(String(each.said)),
        names,
        status: each.status as Statement["status"],
        confidence: each.confidence as Statement["confidence"],
      };
    });
    return { ...story, statements };
  }
});

function dateOf(text: string) {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(text);
  return reading.date;
}

import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Statement, Timeline } from "../../../src/model.ts";
import { type Chain, type ChainLink, chainIn, foldedLinks } from "../../../src/views/deadlines/chain.ts";
import { ledgers } from "../../../src/views/deadlines/ledger.ts";
import { BRIDGE, SURVEY } from "../../stories.ts";

function load(folder: string): Timeline {
  const { timeline, problems } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(problems.map(problem => problem.message).join("\n"));
  return timeline;
}

const story = load(SURVEY);
const bridge = load(BRIDGE);

function chainOn(today: string, timeline: Timeline, deadline: string): Chain {
  return chainIn(ledgers(timeline, today), deadline);
}

function words(link: ChainLink | null): string | null {
  if (link === null) return null;
  if (link.kind === "none") return `${link.postponed ? "postponed" : "no date"}, ${link.first.known}`;
  const { bound, names, fate, struck, endedBy } = link;
  return `${bound} ${names.edtf}, ${fate}${struck ? ", struck" : ""}${endedBy === null ? "" : `, ${endedBy.known}`}`;
}

function linksOf({ links }: Chain): (string | null)[] {
  return links.map(words);
}

describe("the chain of the survey’s end", () => {
  const on = (today: string) => chainOn(today, story, "survey-end");

  it("has no date on 16 August 2024: a wish is not a date", () => {
    const chain = on("2024-08-16");
    expect(linksOf(chain)).toEqual(["by 2025-09, unconfirmed", "postponed, 2024-08-15"]);
    expect([chain.living.kind, words(chain.living.link)]).toEqual(["none", "no date, 2024-01-05"]);
  });

  it("never lets a day that has passed look like the future", () => {
    expect(on("2025-09-30").living).toMatchObject({ kind: "date", overdue: false });
    const chain = on("2025-10-25");
    expect(chain.living).toMatchObject({ kind: "date", overdue: true });
    expect(words(chain.living.link)).toBe("by 2025-09-30, overdue");
    expect(chain.standing).toMatchObject({ daysOverdue: 25, daysSinceLastWord: 25 });
  });

  it("strikes the date of 2025 once there is another", () => {
    const chain = on("2026-09-25");
    expect(linksOf(chain)).toEqual([
      "no date, 2024-01-05",
      "postponed, 2024-08-15",
      "by 2025-09-30, passed, struck, 2026-09-23",
    ]);
    expect(words(chain.living.link)).toBe("by 2026-09-30, in-force");
  });

  it("ends in the outcome of 30 September 2026, known at second hand", () => {
    const { living } = on("2026-11-23");
    expect(living.kind === "outcome" && [living.outcome.date.edtf, living.outcome.confidence]).toEqual([
      "2026-09-30",
      "second-hand",
    ]);
    expect(words(living.link)).toBe("by 2026-09-30, kept");
    expect(living).toMatchObject({ link: { moved: { move: "later", days: [365, 365] } } });
  });

  it("keeps who first named a date apart from who set it", () => {
    const { living } = on("2025-01-01");
    if (living.kind !== "date") throw new Error(living.kind);
    expect([living.link.first.statement.id, living.link.set?.statement.id]).toEqual([
      "end-wanted-by-september-2025-s1",
      "joint-statement-on-the-end-s2",
    ]);
  });
});

it("names every date of a bridge once, in the order they were set", () => {
  const chain = chainOn("2024-01-01", bridge, "opening");
  expect(linksOf(chain)).toEqual([
    "no date, 2019-03-04",
    "by 2022-06, replaced, struck, 2020-11-05",
    "by 2022-09, replaced, struck, 2021-10-14",
    "on 2023-04-22, withdrawn, struck, 2023-03-30",
    "postponed, 2023-03-30",
    "during 2023-09, replaced, struck, 2023-08-02",
    "on 2023-08-26, passed, struck, 2023-09-12",
  ]);
  expect(words(chain.living.link)).toBe("by 2023-11-30, kept");
});

it("is postponed while a date is withdrawn and no other was set", () => {
  const { living } = chainOn("2023-04-01", bridge, "opening");
  expect(living).toMatchObject({ kind: "none", postponed: true });
});

it("calls a date kept only where somebody had set it", () => {
  const { links } = chainOn("2026-11-23", story, "announcement");
  expect(links.map(words)).toContain("during 2024-09, unconfirmed");
});

it("gives no speaker words that another said: a date made more exact bears the name of who did that", () => {
  const month = statementLike("2019-06-11", "2022-06", "agreed");
  const day = statementLike("2019-08-01", "2022-06-30", "announced");
  const { living } = chainOn("2020-01-01", { ...bridge, statements: [month, day] }, "opening");
  expect(living).toMatchObject({
    link: {
      names: { edtf: "2022-06-30" },
      wordedBy: { statement: { id: day.id } },
      set: { statement: { id: month.id } },
    },
  });
});

function statementLike(said: string, names: string, status: Statement["status"]): Statement {
  const template = bridge.statements.find(each => each.deadline === "opening" && each.part === undefined);
  if (template === undefined) throw new Error("no statement to begin with");
  return { ...template, id: `s-${said}`, said: dateOf(said), names: dateOf(names), bound: "on", status };
}

function dateOf(text: string) {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(text);
  return reading.date;
}

it("is empty before anybody has spoken", () => {
  expect(chainOn("2019-01-01", bridge, "opening")).toMatchObject({
    links: [],
    living: { kind: "none", link: null, postponed: false },
  });
});

it("is whole up to eight links; of more, the last four stay beside what lives, in order", () => {
  const whole = chainOn("2026-11-23", story, "survey-end");
  expect(foldedLinks(whole)).toEqual({ earlier: [], last: whole.links });
  const [link] = whole.links;
  if (link === undefined) throw new Error("no link");
  const long = (count: number) => ({ ...whole, links: Array.from({ length: count }, () => ({ ...link })) });
  expect(foldedLinks(long(8)).earlier).toEqual([]);
  for (const count of [9, 120]) {
    const { earlier, last } = foldedLinks(long(count));
    expect([earlier.length, last.length]).toEqual([count - 4, 4]);
  }
});

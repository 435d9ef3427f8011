/** The day that the variables give, or why they give none. */
import { describe, expect, it } from "vitest";
import { civilToday } from "../../src/build/clock.ts";
import { typed } from "../cli/terminal.ts";

describe("the day", () => {
  it.each([
    ["UTC", { DATELINE_TODAY: "2024-02-29" }, "2024-02-29"],
    ["UTC", { SOURCE_DATE_EPOCH: "0" }, "1970-01-01"],
    ["America/Anchorage", { SOURCE_DATE_EPOCH: "0" }, "1969-12-31"],
    ["UTC", { SOURCE_DATE_EPOCH: "253402300799" }, "9999-12-31"],
    ["Pacific/Kiritimati", { SOURCE_DATE_EPOCH: "1723723200" }, "2024-08-16"],
    ["UTC", { DATELINE_TODAY: "2024-08-15", SOURCE_DATE_EPOCH: "0" }, "2024-08-15"],
    ["UTC", { DATELINE_TODAY: "", SOURCE_DATE_EPOCH: "0" }, "1970-01-01"],
    ["UTC", { DATELINE_TODAY: "2024-08-15", SOURCE_DATE_EPOCH: "" }, "2024-08-15"],
  ])("in %s with %j is %s", (zone, env, day) => {
    expect(civilToday(zone, env)).toBe(day);
  });

  const WRONG: Readonly<Record<string, readonly string[]>> = {
    DATELINE_TODAY: [
      "2024-02-30",
      "2024-13-01",
      "2024-8-16",
      "2024-08",
      "2024",
      "20240816",
      "16.08.2024",
      "12024-08-16",
      "-0044-03-15",
      "2024-08-16T00:00Z",
      " 2024-08-16",
      " ",
      "today",
      "\u202e2024-08-16",
    ],
    SOURCE_DATE_EPOCH: [
      "-1",
      "1.5",
      "1e9",
      "0x10",
      " 0",
      "soon",
      "253402300800",
      "999999999999",
      "9".repeat(400),
    ],
  };

  it.each(Object.entries(WRONG).flatMap(([name, values]) => values.map(value => [name, value] as const)))(
    "is refused by every command where %s is %j",
    async (name, value) => {
      const env = { [name]: value, ...(name === "DATELINE_TODAY" ? {} : { DATELINE_TODAY: "2024-08-16" }) };
      for (const args of [["check"], ["build"], ["new", "A title"], ["serve"]]) {
        const { code, out, err } = await typed(args, { env });
        expect(err).toMatch(new RegExp(`^${name} is ".*", which is not [^\\n]+\\.\\n$`));
        expect(err).not.toContain("\u202e");
        expect(out).toBe("");
        expect(code).toBe(1);
      }
    },
  );
});

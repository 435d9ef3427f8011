/** `dateline new`: an article that says which fields there are, and claims nothing. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../folders.ts";
import { STORY, typed } from "./terminal.ts";

describe("new", () => {
  it("makes a draft that is valid, says where, and never overwrites", async () => {
    const content = contentOf(STORY);
    const made = await typed(["new", "Ponte: abre às 9", "--content", content, "--date", "2024-05"]);
    expect(made.code).toBe(0);
    expect(made.out).toContain("2024-05-ponte-abre-às-9.md");
    const checked = await typed(["check", "--content", content]);
    expect(checked.out).toContain("(1 draft, left out of a build)");
    expect(checked.code).toBe(0);
    const again = await typed(["new", "Ponte: abre às 9", "--content", content, "--date", "2024-05"]);
    expect(again.err).toContain("already exists. Nothing was written.");
    expect(again.code).toBe(1);
    const twin = await typed(["new", "Ponte: abre às 9", "--content", content, "--date", "2025"]);
    expect(twin.err).toContain("already has the address /articles/ponte-abre-às-9/");
    expect(twin.code).toBe(1);
  });

  it("makes no folder of a misspelt name", async () => {
    const content = `${contentOf(STORY)}x`;
    const { code, err } = await typed(["new", "The bridge", "--content", content]);
    expect(err).toContain("contentx does not exist.");
    expect(existsSync(content)).toBe(false);
    expect(code).toBe(1);
  });

  it.each([[[]], [[""]], [["  "]], [["<the title>"]]])("makes nothing of the title %j", async words => {
    const content = contentOf(STORY);
    const { code, err } = await typed(["new", ...words, "--content", content]);
    expect(err).toContain("The title is missing.");
    expect(existsSync(join(content, "articles"))).toBe(false);
    expect(code).toBe(1);
  });

  it("takes a title that begins with a hyphen after --, and a year before year 0 as a date", async () => {
    const content = contentOf(STORY);
    const made = await typed(["new", "--content", content, "--date", "-0044", "--", "--no deal"]);
    expect(made.out).toContain("/articles/no-deal.md");
    expect((await typed(["check", "--content", content])).code).toBe(0);
  });

  it("dates it today as the story reckons, wherever the person is", async () => {
    const content = contentOf({ ...STORY, "story.yaml": "title: A Story\ntime-zone: Pacific/Kiritimati\n" });
    // 2024-08-15 at 12:00 in UTC, two in the morning of the next day there.
    const { out } = await typed(["new", "Noon", "--content", content], {
      env: { SOURCE_DATE_EPOCH: "1723723200" },
    });
    expect(out).toContain("2024-08-16-noon.md");
  });
});

describe("the template of new", () => {
  const NAMES = {
    "story.yaml":
      "title: A Story\ndeadlines:\n  - {id: opening, question: When?, label: Opening}\n" +
      "series:\n  - {id: workers, label: Workers, unit: people}\nkinds:\n  - {id: delay, label: Delay}\n" +
      'fields:\n  - {id: cause, label: Cause, type: choice, choices: [frost, "a # b"]}\n' +
      "  - {id: lost, label: Lost, type: number}\n  - {id: known, label: Known, type: flag}\n" +
      "  - {id: since, label: Since, type: date}\n  - {id: words, label: Words, type: text}\n",
    "actors.yaml": `${STORY["actors.yaml"]}- id: port\n  name: Port\n  kind: organisation\n`,
  };

  const make = async () => {
    const content = contentOf(NAMES);
    expect((await typed(["new", "CON", "--content", content, "--date", "[2024-05-01..]"])).code).toBe(0);
    const file = join(content, "articles", "2024-05-01-con-article.md");
    return { content, file, text: readFileSync(file, "utf8") };
  };

  /** Whether a line is a field behind a #, and not a remark. */
  const isField = (line: string) => /^#(?:[a-z]| {2})/.test(line);

  /** Without the # before the fields that are wanted. */
  const uncommented = (text: string, isWanted: (line: string) => boolean = () => true) =>
    text
      .split("\n")
      .map(line => (isField(line) && isWanted(line) ? line.slice(1) : line))
      .join("\n");

  it("offers the story's own ids, and is an article once each placeholder is replaced and nothing else", async () => {
    const { content, file, text } = await make();
    expect(text).toContain("\n#actors: [<who took part>, <another>] # council, port\n");
    expect(text).toContain(
      "\n#facts:\n#  cause: <one of the choices> # frost, a # b\n#  lost: <the number>\n",
    );
    const filled = uncommented(text)
      .replace("<one of the choices>", "frost")
      .replace("<true or false>", "true")
      .replaceAll("<who took part>, <another>", "council, port")
      .replaceAll(/<who said it>/g, "council")
      .replaceAll(/<a short name for this source>|<the id of a source above>/g, "paper")
      .replaceAll("<the day, such as 2024-08-15>", "2024-05-02")
      .replace("<the day you publish it, such as 2024-08-15>", "2024-05-02")
      .replace("<the address of the page>", "https://example.org/report")
      .replace("<the kind of event>", "delay")
      .replace("<true, if it is a key event>", "true")
      .replace("<which deadline>", "opening")
      .replace("<the date that was named, or none>", "2030-01-01")
      .replace("<how the date is meant>", "by")
      .replace("<how firmly it was said>", "announced")
      .replace("<which quote above says so, such as 1>", "1")
      .replace("<what is counted>", "workers")
      .replaceAll("<the number>", "100")
      .replace(/: <[^<>\n]+>/g, ": We open");
    writeFileSync(file, `${filled}> We open\n`);
    expect((await typed(["check", "--content", content, "--strict"])).out).toContain("no problems");
  });

  it("is refused at every value that nobody wrote", async () => {
    const { content, file, text } = await make();
    const all = uncommented(text);
    writeFileSync(file, all);
    const { out } = await typed(["check", "--content", content]);
    const lines = out.split("\n").filter(line => line.includes(" error "));
    expect(lines.filter(line => !line.includes(" [placeholder] "))).toEqual([]);
    expect(lines.length).toBe([...all.matchAll(/(?:: |\[|, )<[^<>\n]+>/g)].length);
  });

  it("passes no check, whichever of its lines are uncommented", async () => {
    const { content, file, text } = await make();
    const lines = text.split("\n").filter(isField);
    expect(lines.length).toBeGreaterThan(20);
    const codeOf = async (wanted: readonly string[]) => {
      writeFileSync(
        file,
        uncommented(text, line => wanted.includes(line)),
      );
      return (await typed(["check", "--content", content])).code;
    };
    const lists = lines.filter(line => line.endsWith(":"));
    for (const line of lines.filter(each => !lists.includes(each)))
      expect(`${line} ${await codeOf([line, ...lists])}`).toBe(`${line} 1`);
    const some = fc
      .subarray(lines, { minLength: 1 })
      .filter(wanted => wanted.some(each => !lists.includes(each)));
    await fc.assert(
      fc.asyncProperty(some, async wanted => (await codeOf(wanted)) === 1),
      { numRuns: 100, seed: 14 },
    );
  });
});

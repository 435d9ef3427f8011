/** story.yaml. What is refused stands in fixtures/problems. */
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/content/story.ts";

const read = (text: string) => readStory({ path: "content/story.yaml", text });

describe("a story", () => {
  it("needs a title and nothing else", () => {
    expect(read("title: The Bridge\n")).toMatchObject({
      story: { title: "The Bridge", lang: "en", languages: ["en"], timeZone: "UTC", kinds: [], series: [] },
      deadlines: [],
      problems: [],
    });
  });

  it("is about its first deadline where none is marked", () => {
    const deadline = (id: string) => `  - id: ${id}\n    question: When?\n    label: ${id}\n`;
    const mains = (text: string) => read(`title: A\ndeadlines:\n${text}`).deadlines.map(each => each.main);
    expect(mains(deadline("a") + deadline("b"))).toEqual([true, false]);
    expect(mains(`${deadline("a")}${deadline("b")}    main: true\n`)).toEqual([false, true]);
  });

  it.each(["UTC", "Europe/Lisbon", "europe/lisbon", "Etc/GMT-3", "Asia/Kathmandu"])(
    "may reckon its days in %s",
    zone => {
      expect(read(`title: A\ntime-zone: ${zone}\n`)).toMatchObject({
        story: { timeZone: zone },
        problems: [],
      });
    },
  );

  it.each(["+03:00", "-0330", "+3", "UTC+3", "GMT+3", "Z", "local", "system", "Lisbon", "Europe/Lisbonn"])(
    "may not reckon its days in %s, on any version of Node",
    zone => {
      const { story, problems } = read(`title: A\ntime-zone: "${zone}"\n`);
      expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
        "time-zone 2:12",
      ]);
      expect(story?.timeZone).toBe("UTC");
    },
  );

  it("declares kinds of actor besides those that every story has", () => {
    const { story, problems } = read(
      "title: A\nactor-kinds:\n  - {id: contractor, label: Contractor, plural: Contractors, is: group}\n  - {id: سفينة, label: سفينة}\n",
    );
    expect(problems).toEqual([]);
    expect(story?.actorKinds).toEqual([
      { id: "contractor", label: "Contractor", plural: "Contractors", is: "group" },
      { id: "سفينة", label: "سفينة", is: "organisation" },
    ]);
  });

  it("is not held to names that were wrong themselves", () => {
    expect(read("title: A\nkinds:\n  - id: Not An Id\n    label: A\n").story).toBeUndefined();
    expect(read("title: A\nurl: nowhere\n").story).toBeDefined();
  });
});

/** All files together: references resolved, everything in the site's order. */
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { contentOf } from "../folders.ts";

const STORY = {
  "story.yaml": "title: A Story\n",
  "actors.yaml": "- id: council\n  name: City Council\n  kind: government\n  aliases: [Council]\n",
};
const article = (fields: string) =>
  `---\ntitle: A title\n${fields}sources:\n  - id: herald\n    publisher: The Herald\n---\n\nText.\n`;

function timelineOf(articles: Readonly<Record<string, string>>) {
  const files = Object.entries(articles).map(([name, fields]) => [`articles/${name}.md`, article(fields)]);
  const { timeline, problems } = loadTimeline(contentOf({ ...STORY, ...Object.fromEntries(files) }));
  expect(problems).toEqual([]);
  return timeline;
}

describe("events", () => {
  it("stand by their earliest day, then the coarser date first, then by order, then by id", () => {
    const timeline = timelineOf({
      "one-day": "date: 2024-01-01\n",
      month: "date: 2024-01\n",
      year: "date: 2024\n",
      earlier: "date: 2023-12\n",
      open: "date: ../2024\n",
      first: "date: 2024-01-01\norder: -1\n",
      again: "date: 2024-01-01\n",
    });
    expect(timeline?.events.map(event => event.id)).toEqual([
      "open",
      "earlier",
      "year",
      "month",
      "first",
      "again",
      "one-day",
    ]);
  });

  it("know the articles that report them too", () => {
    const timeline = timelineOf({
      a: "date: 2024\n",
      b: "dates:\n  - event: a\n",
      c: "dates:\n  - event: a\n",
    });
    expect(timeline?.events.map(({ id, alsoIn }) => [id, alsoIn])).toEqual([["a", ["b", "c"]]]);
  });

  it("name an actor by id, name or alias, each once", () => {
    const timeline = timelineOf({ a: "date: 2024\nactors: [Council, City Council, council]\n" });
    expect(timeline?.events[0]?.actors).toEqual(["council"]);
  });
});

describe("disagreements", () => {
  it("cite a source of their own article, or one of another's", () => {
    const sides =
      "    sides:\n      - {who: A, says: x, source: herald}\n      - {who: B, says: y, source: b/herald}\n";
    const timeline = timelineOf({
      a: `date: 2024\ndisagreements:\n  - about: the count\n${sides}`,
      b: "date: 2023\n",
    });
    const article = timeline?.articles.find(each => each.id === "a");
    expect(article?.disagreements[0]?.sides.map(side => side.source)).toEqual(["a-herald", "b-herald"]);
  });
});

describe("drafts", () => {
  it("stay out unless they are asked for", () => {
    const content = contentOf({ ...STORY, "articles/a.md": article("date: 2024\nstatus: draft\n") });
    expect(loadTimeline(content).timeline?.articles).toEqual([]);
    expect(loadTimeline(content, { drafts: true }).timeline?.articles).toHaveLength(1);
  });
});

/** Events told twice, and how much looking for them costs. */
import { expect, it } from "vitest";
import { parseDate } from "../../src/date/index.ts";
import type { Event, Source } from "../../src/model.ts";
import { duplicateEvents } from "../../src/timeline/duplicateEvents.ts";

const reading = parseDate("2024-05-05");
if ("fault" in reading) throw new Error("no date");
const { date } = reading;

function event(id: string, article: string, actors: readonly string[], sources: readonly string[]): Event {
  const rest = { title: id, key: false, alsoIn: [], order: 0, url: "/" } as const;
  return { id, article, date, actors, sources, status: "verified", ...rest };
}

function source(id: string, url: string): Source {
  return { id, article: "a", publisher: "P", url, confidence: "read", link: "follow" } as Source;
}

const pairs = (events: readonly Event[], sources: readonly Source[]) =>
  duplicateEvents(events, new Map(sources.map(each => [each.id, each]))).map(
    ({ event, other }) => `${event.id}=${other.id}`,
  );

it("an event is paired with the first of another article that has an actor and an address of it", () => {
  const sources = [source("s", "https://example.org/1"), source("t", "https://example.org/2")];
  const events = [
    event("one", "a", ["x"], ["s"]),
    event("two", "a", ["x"], ["s"]),
    event("other-actor", "b", ["y"], ["s"]),
    event("other-address", "b", ["x"], ["t"]),
    event("three", "b", ["x", "y"], ["t", "s"]),
    event("four", "c", ["y"], ["s"]),
    event("five", "a", ["x"], ["s"]),
  ];
  expect(pairs(events, sources)).toEqual(["three=one", "four=other-actor", "five=three"]);
});

it("ten thousand events of one day and one actor, each with an address of its own, are looked at once each", () => {
  let asked = 0;
  const sources = new Map<string, Source>(
    Array.from({ length: 10_000 }, (_, i) => [`s${i}`, source(`s${i}`, `https://example.org/${i}`)] as const),
  );
  const counting: ReadonlyMap<string, Source> = Object.assign(new Map(sources), {
    get: (id: string) => {
      asked++;
      return sources.get(id);
    },
  });
  const events = [...sources.keys()].map(id => event(`e${id}`, `a${id}`, ["x"], [id]));
  expect(duplicateEvents(events, counting)).toEqual([]);
  expect(asked).toBe(10_000);
});

import { expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { actorPages } from "../../../src/views/people/actors.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { SURVEY } from "../../stories.ts";

it("an actor with more than 500 events and quotes has several pages, each record on one of them, events first", () => {
  const { timeline } = loadTimeline(SURVEY);
  const [event] = timeline?.events ?? [];
  const [quote] = timeline?.quotes ?? [];
  const [actor] = timeline?.actors ?? [];
  if (!timeline || !event || !quote || !actor) throw new Error("the story has problems");
  const events = Array.from({ length: 600 }, (_, at) => ({ ...event, id: `e${at}`, actors: [actor.id] }));
  const quotes = Array.from({ length: 300 }, (_, at) => ({ ...quote, id: `x-q${at}`, speakers: [actor.id] }));
  const site = new Site({
    timeline: { ...timeline, events, quotes },
    words: wordsFor("en"),
    today: "2026-11-23",
    assets: NO_ASSETS,
    live: false,
  });
  const pages = actorPages(site).filter(page => page.actor === actor);
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    [`/actors/${actor.id}/`, 450],
    [`/actors/${actor.id}/2/`, 450],
  ]);
  const ids = pages.flatMap(({ items }) =>
    items.map(item => ("event" in item ? item.event.id : item.quote.id)),
  );
  expect(ids).toEqual([...events, ...quotes].map(record => record.id));
});

/** The index that the build writes, read by the search that the browser loads. */
import { describe, expect, it } from "vitest";
import { openSearch } from "../../layouts/client/search.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { searchIndex } from "../../src/outputs/searchIndex.ts";
import { NO_ASSETS, Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { INCIDENTS, SURVEY } from "../stories.ts";

const { timeline } = loadTimeline(SURVEY);
if (timeline === undefined) throw new Error("the story has problems");
const site = new Site({
  timeline,
  words: wordsFor("en"),
  today: "2026-11-23",
  assets: NO_ASSETS,
  live: false,
});
const index = searchIndex(site);
const search = openSearch(JSON.parse(JSON.stringify(index)));
const found = (query: string) => [...(search.find(query)?.keys() ?? [])].sort();

describe("the search", () => {
  it("knows every event once", () => {
    expect(search.events.map(event => event.id)).toEqual(timeline.events.map(event => event.id));
  });

  it("finds every event by its own title", () => {
    expect(timeline.events.length).toBeGreaterThan(40);
    const missing = timeline.events.filter(event => !found(event.title).includes(event.id));
    expect(missing.map(event => event.id)).toEqual([]);
  });

  it("finds every quote's event by the quote", () => {
    expect(timeline.quotes.length).toBeGreaterThan(40);
    const missing = timeline.quotes.filter(quote => !found(quote.text).includes(quote.event));
    expect(missing.map(quote => quote.id)).toEqual([]);
  });

  it("finds events by the names of their actors, in every form and script", () => {
    expect(timeline.actors.length).toBeGreaterThan(40);
    for (const actor of timeline.actors)
      for (const name of [actor.name, ...actor.aliases, ...Object.values(actor.names)]) {
        const ids = new Set(found(name));
        expect(site.eventsOfActor(actor.id).filter(event => !ids.has(event.id))).toEqual([]);
      }
  });

  it("takes the beginnings of words, in any case, with or without accents", () => {
    expect(found("halvo")).toEqual(found("HALVORSEN"));
    expect(found("hálvörsèn")).toEqual(found("halvorsen"));
    expect(found("halvorsen").length).toBeGreaterThan(0);
    expect(found("halvorsen").length).toBeLessThan(timeline.events.length / 2);
  });

  it("takes Arabic with and without its article and its marks", () => {
    expect(found("البحيرة").length).toBeGreaterThan(0);
    expect(found("بحيرة")).toEqual(found("الْبُحَيرة"));
    expect(found("ادارة")).toEqual(found("إدارة"));
  });

  it("wants all words of several", () => {
    const both = new Set(found("halvorsen tarnholm"));
    expect(both.size).toBeGreaterThan(0);
    expect([...both].every(id => found("halvorsen").includes(id) && found("tarnholm").includes(id))).toBe(
      true,
    );
  });

  it("takes a near miss where there is no hit", () => {
    expect(found("halvrsen")).toContain(found("halvorsen")[0]);
    expect(found("xyzzyplugh")).toEqual([]);
  });

  it("looks for nothing where there is no word yet", () => {
    expect(search.find("")).toBeNull();
    expect(search.find(" – ")).toBeNull();
    expect(search.find("h")).toBeNull();
  });

  it("finds a word that ten thousand events have, each of them once", () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => at);
    const many = openSearch({
      version: 1,
      events: ids.map(id => [`e${id}`, "", "", "", "", "", "", "", null, null]),
      terms: ["drone", "market", "rocket"],
      at: [
        ids.map(id => (id === 0 ? "0" : "1")).join(" "),
        ids.map(id => (id === 0 ? "0" : "1")).join(" "),
        "0",
      ],
    });
    expect(many.find("drone")?.size).toBe(10_000);
    expect(many.find("markets")?.size).toBe(10_000);
  });

  it("finds events by facts that are texts and choices", () => {
    const { timeline } = loadTimeline(INCIDENTS);
    if (timeline === undefined) throw new Error("the story has problems");
    const incidents = new Site({
      timeline,
      words: wordsFor("en"),
      today: "2026-11-23",
      assets: NO_ASSETS,
      live: false,
    });
    const { find } = openSearch(searchIndex(incidents));
    expect([...(find("orrin's crossing")?.keys() ?? [])]).toEqual(["cable-cut-at-hask"]);
    expect([...(find("landslide")?.keys() ?? [])].sort()).toEqual(["landslide", "retracted-report"]);
  });

  it("is small", () => {
    expect(JSON.stringify(index).length / timeline.events.length).toBeLessThan(1_500);
  });
});

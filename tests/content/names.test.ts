import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";
import { linkMentions } from "../../src/content/article/mentions.ts";
import { namesOf } from "../../src/content/names.ts";
import type { Actor } from "../../src/model.ts";

function actor(id: string, name: string, ...aliases: readonly string[]): Actor {
  return { id, name, kind: "organisation", aliases, names: {}, roles: [] };
}

/** The first mentions in some texts, each as `actor: words`. */
function mentions(
  actors: readonly Actor[],
  texts: readonly string[],
  among = actors.map(({ id }) => id),
): string[] {
  return namesOf(actors)
    .firstMentions(texts, new Set(among))
    .flatMap((found, index) =>
      found.map(({ actor, start, end }) => `${actor}: ${texts[index]?.slice(start, end)}`),
    );
}

const names = namesOf([
  actor("council", "City Council", "the council"),
  actor("port", "Port Authority", "Port"),
  actor("police", "Port Authority Police"),
  actor("madina", "مدينة"),
]);

const found = (text: string, among = ["council", "port", "police", "madina"]) =>
  names
    .firstMentions([text], new Set(among))
    .flatMap(mentioned => mentioned.map(({ actor, start, end }) => `${actor}: ${text.slice(start, end)}`));

describe("the names in a text", () => {
  it("are the longest where several begin together", () => {
    expect(found("Port Authority Police and Port Authority and Port.")).toEqual([
      "police: Port Authority Police",
      "port: Port Authority",
    ]);
  });

  it("are the longest where one begins within another", () => {
    const actors = [actor("a", "the Port Authority"), actor("b", "Port Authority Police")];
    expect(mentions(actors, ["Here the Port Authority Police met the Port Authority."])).toEqual([
      "b: Port Authority Police",
      "a: the Port Authority",
    ]);
  });

  it("are no part of another actor's name", () => {
    expect(found("Port Authority Police and the Port", ["port"])).toEqual(["port: Port"]);
    expect(found("Port Authority Police", ["council"])).toEqual([]);
  });

  it("are whole words, as they are written, or with a capital at the beginning of a sentence", () => {
    expect(found("Portugal, the port, the councillor, the council’s")).toEqual(["council: the council"]);
    expect(found("The council met.")).toEqual(["council: The council"]);
    expect(found("The Council met.")).toEqual([]);
  });

  it("may stand in any script", () => {
    expect(found("في مدينة كبيرة")).toEqual(["madina: مدينة"]);
  });

  it("may have other spaces, apostrophes, hyphens and composed letters than in actors.yaml", () => {
    const actors = [actor("o", "O'Hare  Café-Bar")];
    for (const written of [
      "O’Hare Cafe\u0301-Bar",
      "O'Hare\u00a0Café\u2011Bar",
      "O'Hare\nCafé-Bar",
      "O'Hare   Café-Bar",
    ])
      expect(mentions(actors, [`In ${written} we met.`])).toEqual([`o: ${written}`]);
  });

  it("end with the full stop that belongs to them", () => {
    expect(mentions([actor("us", "U.S.", "U.S")], ["The U.S. said so."])).toEqual(["us: U.S."]);
  });

  it.each([
    ["the month is not the person", "In May the ship came, and May Reed said so.", ["reed: May Reed"]],
    ["a date is not a person", "On 3 May, May 5, May 2024, 5. May, 5th May and May, 2024 it rained.", []],
    ["a time is nobody", "At 3 PM the PM left; at 10:30 PM too.", ["pm: PM"]],
    [
      "a word of the party's name is not the party",
      "Hope is not a plan, says the Hope Party.",
      ["hope: Hope Party"],
    ],
    ["us is not US", "They told us that the US came.", ["us: US"]],
    [
      "a part of a compound is not the actor",
      "US-built ships, non\u2011US ships, US- and UK-built ones.",
      [],
    ],
    ["a dash is no hyphen", "The ship – US built – came.", ["us: US"]],
    ["whoever owns something is named", "America’s Cup is in the US’s hands.", ["us: US"]],
    ["a plural is another word", "Port Boards met.", []],
    [
      "a name of several words may stand in capitals",
      "THE PORT BOARD MET US AT NOON.",
      ["board: PORT BOARD"],
    ],
    [
      "the first mention is by whichever name",
      "The Board met. The Port Board’s Board met.",
      ["board: The Board"],
    ],
  ] as const)("%s: %s", (_, text, expected) => {
    const actors = [
      actor("reed", "May Reed", "May"),
      actor("hope", "Hope Party", "Hope"),
      actor("us", "United States", "US"),
      actor("pm", "Prime Minister", "PM"),
      actor("board", "Port Board", "the Board"),
    ];
    expect(mentions(actors, [text])).toEqual(expected);
  });

  it("are seen over all texts of a body", () => {
    const actors = [actor("reed", "May Reed", "May")];
    expect(mentions(actors, ["In May the ship came.", "May Reed said so."])).toEqual(["reed: May Reed"]);
    expect(mentions(actors, ["In the morning May came.", "She left."])).toEqual(["reed: May"]);
  });

  it("are not those that say no", () => {
    const hope = { ...actor("hope", "Hope", "Party of Hope", "Hope"), unlinked: ["Hope"] };
    expect(mentions([hope], ["Hope is not a plan. The Party of Hope met."])).toEqual(["hope: Party of Hope"]);
  });
});

describe("the body of an article", () => {
  const html = (body: string, fields = "actors: [council, port]") => {
    const text = `---\ntitle: T\ndate: 2024-01-01\n${fields}\n---\n\n${body}\n`;
    const { draft, problems } = readArticle({ path: "a.md", text });
    expect(problems).toEqual([]);
    if (draft === undefined) throw new Error("no draft");
    const taking = new Set(draft.events.flatMap(({ event }) => event.actors));
    return linkMentions(draft, names, taking)
      .map(block => (block.kind === "prose" ? block.html : ""))
      .join("");
  };

  it("links the first mention of an actor who takes part, under whichever name, and no later one", () => {
    expect(html("City Council met. Then the council met *Port Authority*.")).toBe(
      '<p><a href="/actors/council/">City Council</a> met. Then the council met <em><a href="/actors/port/">Port Authority</a></em>.</p>\n',
    );
  });

  it("links a name over a line break, and none that emphasis interrupts", () => {
    expect(html("So City\nCouncil met.\nThen.", "actors: [council]")).toBe(
      '<p>So <a href="/actors/council/">City\nCouncil</a> met.\nThen.</p>\n',
    );
    expect(html("*City* Council met.", "actors: [council]")).not.toContain("<a ");
  });

  it("keeps signs that HTML has beside a link", () => {
    expect(html('R&D 1 < 2 "Port" &amp; City Council > so', "actors: [council]")).toBe(
      '<p>R&amp;D 1 &lt; 2 &quot;Port&quot; &amp; <a href="/actors/council/">City Council</a> &gt; so</p>\n',
    );
  });

  it("links nobody in a quotation, which is as it was printed", () => {
    const fields = "actors: [council]\nquotes:\n  - {speaker: council, text: City Council met and left.}";
    expect(html("- So:\n\n  > City Council met and left.\n\nThe council met.", fields)).toMatch(
      /City Council met and left\..*<a [^>]*>The council<\/a>/s,
    );
  });

  it("links nobody who takes no part, and nothing in a heading, a link or code", () => {
    expect(html("City Council")).toContain("<a ");
    expect(
      html("## City Council\n\n[City Council](https://example.org) `City Council`", "actors: [port]"),
    ).not.toContain("/actors/");
    expect(html("## City Council\n\n[City Council](https://example.org) `City Council`")).not.toContain(
      "/actors/",
    );
  });
});

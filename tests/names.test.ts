import { describe, expect, it } from "vitest";
import { readArticle } from "../src/article.ts";
import type { Actor } from "../src/model.ts";
import { namesOf } from "../src/names.ts";

function actor(id: string, name: string, ...aliases: readonly string[]): Actor {
  return { id, name, kind: "organisation", aliases, names: {}, roles: [] };
}

const names = namesOf([
  actor("council", "City Council", "the council"),
  actor("port", "Port Authority", "Port"),
  actor("police", "Port Authority Police"),
  actor("madina", "مدينة"),
]);

const ALL = ["council", "port", "police", "madina"];

const found = (text: string, among = ALL) =>
  names.find(text, new Set(among)).map(({ actor, start, end }) => `${actor}: ${text.slice(start, end)}`);

describe("the names in a text", () => {
  it("are the longest where several begin together", () => {
    expect(found("Port Authority Police and Port Authority and Port.")).toEqual([
      "police: Port Authority Police",
      "port: Port Authority",
      "port: Port",
    ]);
  });

  it("are no part of another actor's name", () => {
    expect(found("Port Authority Police and the Port", ["port"])).toEqual(["port: Port"]);
    expect(found("Port Authority Police", ["council"])).toEqual([]);
  });

  it("are whole words, as they are written", () => {
    expect(found("Portugal, the port, the councillor, the council’s")).toEqual(["council: the council"]);
  });

  it("may stand in any script", () => {
    expect(found("في مدينة كبيرة")).toEqual(["madina: مدينة"]);
  });
});

describe("the body of an article", () => {
  const html = (body: string, fields = "actors: [council, port]") => {
    const text = `---\ntitle: T\ndate: 2024-01-01\n${fields}\n---\n\n${body}\n`;
    const { draft, problems } = readArticle({ path: "a.md", text }, names);
    expect(problems).toEqual([]);
    return (draft?.article.body ?? []).map(block => (block.kind === "prose" ? block.html : "")).join("");
  };

  it("links the first mention of an actor who takes part, under whichever name, and no later one", () => {
    expect(html("City Council met. Then the council met *Port Authority*.")).toBe(
      '<p><a href="/actors/council/">City Council</a> met. Then the council met <em><a href="/actors/port/">Port Authority</a></em>.</p>\n',
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

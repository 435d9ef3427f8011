/**
 * A build with a cache gives the bytes of one without, whatever was changed before. DATELINE_SEQUENCES=1000 tries so many
 * sequences of changes; without it, few.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { idOfFile } from "../../src/content/article/address.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";

const SEQUENCES = Number(process.env.DATELINE_SEQUENCES ?? 12);

const STORY = {
  "story.yaml": `title: The bridge
question: When does the bridge open?
lang: en
time-zone: UTC
url: https://bridge.example
look:
  logo: logo.svg
  accent: "#7a1f2b"
  style: theme.css
  footer: foot.md
kinds:
  - id: talks
    label: Talks
actor-kinds:
  - id: firm
    label: Firm
    plural: Firms
deadlines:
  - id: opening
    question: When does the bridge open?
    label: Opening
    main: true
  - id: toll
    question: When does the toll end?
    label: Toll
series:
  - id: cars
    label: Cars in a day
    unit: cars
fields:
  - {id: cause, label: Cause, type: choice, choices: [wind, frost], filter: true}
  - {id: cost, label: Cost, type: number, unit: crowns, sum: true}
`,
  "actors.yaml": `- id: council
  name: The Council
  kind: government
  aliases: [City Council]
- id: builder
  name: Bridge Builders
  kind: firm
- id: mayor
  name: Anna Berg
  kind: person
  roles:
    - role: Mayor
      from: 2021-01-01
`,
  "look/logo.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>',
  "look/theme.css": ".quote { background: url(logo.svg) }\n",
  "look/foot.md": "By *hand*.\n",
  "pages/about.md": "---\ntitle: About\n---\n\nAbout [the start](/articles/start/).\n",
  "articles/2021-start.md": `---
title: Work begins
date: 2021-03-01
kind: talks
actors: [council, builder]
statements:
  - deadline: opening
    names: 2023-05-01
    status: announced
    by: council
quotes:
  - speaker: mayor
    text: We will open in May 2023
sources:
  - id: herald
    publisher: The Herald
    published: 2021-03-02
---

Work began. "We will open in May 2023," said Anna Berg of the City Council.
`,
  "articles/2022-delay.md": `---
title: The opening is postponed
date: 2022-11-05
facts: {cause: frost, cost: 20}
actors: [council, mayor]
statements:
  - deadline: opening
    names: 2024-08
    status: postponed
    by: mayor
figures:
  - series: cars
    value: 1200
    as-of: 2022-11
sources:
  - id: herald
    publisher: The Herald
    published: 2022-11-06
---

The Council postponed it. See [the start](/articles/start/#source-herald).
`,
  "articles/2023-toll.md": `---
title: A toll is proposed
statements:
  - deadline: toll
    said: 2023-02
    event: toll-proposed
    names: 2030
    status: proposed
    by: builder
dates:
  - id: toll-proposed
    title: A toll is proposed
    date: 2023-02
    actors: [builder]
  - event: delay
sources:
  - id: courier
    publisher: The Courier
corrections:
  - on: 2023-03-01
    was: A toll is certain
    now: A toll is proposed
    why: The paper corrected it.
---

Bridge Builders proposed a toll.
`,
  "articles/2024-open.md": `---
title: The bridge opens
date: 2024-09-01
key: true
status: draft
actors: [council]
sources:
  - id: courier
    publisher: The Courier
    published: 2024-09-02
---

It opened.
`,
};

interface Settings {
  readonly today: string;
  readonly prefix: string;
}

/** What a person may do between two builds. `at` picks one of several files or places. */
type Change = (folder: string, settings: Settings, at: number) => Settings;

const CHANGES: Readonly<Record<string, Change>> = {
  "a body": edit((text, at) => `${text}\nMore was said, ${at}.\n`),
  "a title": edit((text, at) => text.replace(/^title: .*/m, `title: A new title ${at}`)),
  "a date": edit((text, at) => text.replace(/^date: .*/m, `date: ${2019 + (at % 6)}-0${1 + (at % 9)}-11`)),
  "a named date": edit((text, at) => text.replace(/names: .*/, `names: ${2023 + (at % 5)}-06`)),
  "a status": edit((text, at) =>
    /^status: draft\n/m.test(text)
      ? text.replace(/^status: draft\n/m, "")
      : text.replace(/^title:/m, `status: ${["draft", "unverified", "retracted"][at % 3]}\ntitle:`),
  ),
  "actors of an event": edit((text, at) =>
    text.replace(/^actors: .*/m, `actors: [${["mayor", "builder", "council, mayor"][at % 3]}]`),
  ),
  "a kind": edit(text =>
    /^kind:/m.test(text) ? text.replace(/^kind: .*\n/m, "") : text.replace(/^date:/m, "kind: talks\ndate:"),
  ),
  "a publisher": edit((text, at) => text.replace(/publisher: .*/, `publisher: The Paper ${at % 3}`)),
  "a summary": edit((text, at) => text.replace(/^title:/m, `summary: In short ${at}\ntitle:`)),
  "a byline": edit(
    (text, at) =>
      `${text.replace(/^by: .*\n/m, "").replace(/^title:/m, `by: [${["mayor", "A. Writer", "council, B"][at % 3]}]\ntitle:`)}`,
  ),
  "the days of an article": edit((text, at) =>
    text
      .replace(/^(?:published|updated): 20.*\n/gm, "")
      .replace(/^title:/m, `published: 202${at % 6}-09-01\nupdated: 2025-0${1 + (at % 9)}-01\ntitle:`),
  ),
  "the name of an actor": inFile("actors.yaml", (text, at) =>
    text.replace(/name: Bridge.*/, `name: Bridge ${at}`),
  ),
  "an alias": inFile("actors.yaml", (text, at) =>
    text.replace("City Council", at % 2 ? "Town Council" : "City Council"),
  ),
  "a role": inFile("actors.yaml", (text, at) => text.replace(/role: .*/, `role: Mayor ${at}`)),
  "a deadline": inFile("story.yaml", (text, at) => text.replace(/label: Opening.*/, `label: Opening ${at}`)),
  "the main deadline": inFile("story.yaml", text =>
    text.replace("    main: true\n", "").replace("label: Toll\n", "label: Toll\n    main: true\n"),
  ),
  "the title of the story": inFile("story.yaml", (text, at) =>
    text.replace(/^title: .*/m, `title: Bridge ${at}`),
  ),
  "the address": inFile("story.yaml", (text, at) =>
    text.replace(/^url: .*/m, `url: https://b${at % 3}.example`),
  ),
  "a fact": edit((text, at) =>
    /^facts:/m.test(text)
      ? text.replace(
          /^facts: .*/m,
          ["facts: {cause: wind}", `facts: {cost: ${at}}`, "tags: [x]"][at % 3] ?? "",
        )
      : text.replace(/^date:/m, `facts: {cause: frost, cost: 0.${at}}\ndate:`),
  ),
  "a declared field": inFile(
    "story.yaml",
    (text, at) =>
      [
        text.replace(/label: C\w+, type: choice/, `label: Cause${at}, type: choice`),
        text.replace("choices: [wind, frost]", "choices: [frost, wind, ice]"),
        text.replace(/^fields:/m, `fields:\n  - {id: extra${at}, label: Extra, type: flag, filter: true}`),
        text.replace(", sum: true", ""),
        text.replace(", filter: true", ""),
      ][at % 5] ?? text,
  ),
  "no declared field": inFile("story.yaml", text => text.replace(/^fields:\n(?: {2}-.*\n)*/m, "")),
  "the label of a kind": inFile("story.yaml", (text, at) =>
    text.replace(/label: Talks.*/, `label: Talks ${at}`),
  ),
  "the name of a kind of actor": inFile("story.yaml", (text, at) =>
    text.replace(/(label|plural): Firm.*/, `$1: Firm ${at}`),
  ),
  "what a kind of actor is": inFile("story.yaml", (text, at) =>
    text.replace(
      /(plural: Firm.*)\n(?: +is: .*\n)?/,
      `$1\n    is: ${["person", "state", "group"][at % 3]}\n`,
    ),
  ),
  "the name of actors": inFile(
    "story.yaml",
    (text, at) => `${text.replace(/^words: .*\n/m, "")}${at % 3 === 0 ? "" : `words: {actors: Who ${at}}\n`}`,
  ),
  "the name of events": inFile(
    "story.yaml",
    (text, at) =>
      `${text.replace(/^words: .*\n/m, "")}words: {events: {title: Acts, singular: act ${at}, plural: acts}}\n`,
  ),
  "the accent": inFile("story.yaml", (text, at) =>
    text.replace(/accent: .*/, `accent: "${["#7a1f2b", "#1f2b7a", "#ffff00"][at % 3]}"`),
  ),
  "the style sheet": inFile("look/theme.css", (text, at) => `${text}.w${at} { color: red }\n`),
  "the logo": inFile("look/logo.svg", (text, at) => text.replace(/h\d+/, `h${10 + at}`)),
  "the foot": inFile("look/foot.md", (text, at) => `${text}\nAnd ${at}.\n`),
  "the look goes": inFile("story.yaml", text => text.replace(/^look:\n(?: {2}.*\n)*/m, "")),
  "the contact": inFile(
    "story.yaml",
    (text, at) =>
      `${text.replace(/^contact: .*\n/m, "")}contact: ${["desk@bridge.example", "/about/", "a@bridge.example"][at % 3]}\n`,
  ),
  "the repository": inFile("story.yaml", (text, at) =>
    at % 4 === 0
      ? text.replace(/^(?:contact|repository): .*\n/gm, "")
      : `${text.replace(/^(?:contact|repository): .*\n/gm, "")}repository: {url: https://github.com/a/b, branch: v${at}}\n`,
  ),
  "a page of the writer": inFile("pages/about.md", (text, at) => `${text}\nAnd ${at}.\n`),
  "a file that goes": (folder, settings, at) => {
    const [name, ...others] = articlesIn(folder, at);
    if (name !== undefined && others.length > 1) rmSync(join(folder, name));
    return settings;
  },
  "a file that is renamed": (folder, settings, at) => {
    const [name] = articlesIn(folder, at);
    if (name !== undefined) renameSync(join(folder, name), join(folder, `articles/2020-renamed-${at}.md`));
    return settings;
  },
  "a file that is renamed, and leads there": (folder, settings, at) => {
    const [name] = articlesIn(folder, at);
    if (name === undefined) return settings;
    renameSync(join(folder, name), join(folder, `articles/2020-elsewhere-${at}.md`));
    addAddress(folder, `article ${idOfFile(name)} -> elsewhere-${at}`);
    return settings;
  },
  "a file that is withdrawn": (folder, settings, at) => {
    const [name, ...others] = articlesIn(folder, at);
    if (name === undefined || others.length < 2) return settings;
    rmSync(join(folder, name));
    addAddress(folder, `article ${idOfFile(name)} withdrawn 2024-09-0${1 + at}: It was wrong, ${at}.`);
    return settings;
  },
  "another reason": (folder, settings, at) => {
    const path = join(folder, "addresses.txt");
    if (existsSync(path)) rewrite(path, text => text.replace(/: It was.*/, `: It was not so, ${at}.`));
    return settings;
  },
  "an event that moves into another": edit((text, at) =>
    text.replace("id: toll-proposed", `id: toll-${at}`).replace("event: toll-proposed", `event: toll-${at}`),
  ),
  "a file that is copied": (folder, settings, at) => {
    const [name] = articlesIn(folder, at);
    if (name !== undefined) cpSync(join(folder, name), join(folder, `articles/2025-copy-${at}.md`));
    return settings;
  },
  "another day": (_folder, settings, at) => ({
    ...settings,
    today: `202${2 + (at % 4)}-10-0${1 + (at % 9)}`,
  }),
  "another prefix": (_folder, settings, at) => ({ ...settings, prefix: at % 2 ? "/" : "/x/" }),
  "the first state": (folder, settings) => {
    rmSync(folder, { recursive: true });
    cpSync(first, folder, { recursive: true });
    return settings;
  },
  nothing: (_folder, settings) => settings,
};

const first = contentOf(STORY);

function edit(change: (text: string, at: number) => string): Change {
  return (folder, settings, at) => {
    const [name] = articlesIn(folder, at);
    if (name !== undefined) rewrite(join(folder, name), text => change(text, at));
    return settings;
  };
}

function inFile(name: string, change: (text: string, at: number) => string): Change {
  return (folder, settings, at) => {
    rewrite(join(folder, name), text => change(text, at));
    return settings;
  };
}

function addAddress(folder: string, line: string): void {
  const path = join(folder, "addresses.txt");
  writeFileSync(path, `${existsSync(path) ? readFileSync(path, "utf8") : ""}${line}\n`);
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

/** The articles, beginning with another one for each number. */
function articlesIn(folder: string, at: number): string[] {
  const names = readdirSync(join(folder, "articles")).sort();
  return names.map((_, index) => `articles/${names[(index + at) % names.length]}`);
}

const step = fc.record({ change: fc.constantFrom(...Object.keys(CHANGES)), at: fc.nat(8) });

describe("a build with a cache", () => {
  it("gives the bytes of a build without one, after any changes", async () => {
    const cache = temporaryFolder();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async steps => {
        const content = join(temporaryFolder(), "content");
        cpSync(first, content, { recursive: true });
        const output = join(temporaryFolder(), "site");
        let settings: Settings = { today: "2024-10-01", prefix: "/" };
        const build = (to: string, more: object) =>
          buildSite({ content, output: to, ...settings, allowEmpty: true, ...more });
        await build(output, { cache });
        for (const { change, at } of steps) {
          settings = CHANGES[change]?.(content, settings, at) ?? settings;
          const clean = join(temporaryFolder(), "site");
          const { built, problems } = await build(clean, {});
          const cached = await build(output, { cache });
          expect({ built: cached.built, problems: cached.problems }).toEqual({ built, problems });
          if (!built) continue;
          compared += 1;
          expect(differences(filesIn(output), filesIn(clean))).toEqual([]);
          rmSync(clean, { recursive: true });
        }
        rmSync(output, { recursive: true, force: true });
      }),
      { numRuns: SEQUENCES, seed: 7 },
    );
    expect(compared).toBeGreaterThan(SEQUENCES);
  }, 3_600_000);
});

describe("addresses that were published", () => {
  it("have pages with and without a cache, also when what became of them changes", async () => {
    const content = join(temporaryFolder(), "content");
    cpSync(first, content, { recursive: true });
    const [cache, output] = [temporaryFolder(), join(temporaryFolder(), "site")];
    const step = async (lines: string) => {
      writeFileSync(join(content, "addresses.txt"), lines);
      const clean = join(temporaryFolder(), "site");
      expect((await buildSite({ content, output, cache, today: "2024-10-01" })).built).toBe(true);
      await buildSite({ content, output: clean, today: "2024-10-01" });
      expect(differences(filesIn(output), filesIn(clean))).toEqual([]);
      return filesIn(output);
    };
    const plain = await step("article start\n");
    expect(plain.has("_redirects")).toBe(false);
    const moved = await step("article begin -> start\nevent begin\nstatement begin-s1\n");
    expect(differences(moved, plain)).toEqual(
      expect.arrayContaining([
        "_redirects",
        "articles/begin/index.html",
        "index.html",
        "deadlines/opening/index.html",
      ]),
    );
    expect(moved.get("index.html")?.toString()).toContain('id="begin"');
    const withdrawn = await step("article begin withdrawn 2024-09-01: It was <b>nothing</b>.\n");
    expect(withdrawn.get("articles/begin/index.html")?.toString()).toContain("It was &lt;b>nothing&lt;/b>.");
    expect(withdrawn.get("corrections/index.html")?.toString()).toContain("It was &lt;b>nothing&lt;/b>.");
    expect(withdrawn.get("index.html")?.toString()).not.toContain('id="begin"');
    expect(differences(await step(""), plain)).toEqual([]);
  }, 120_000);
});

describe("the folder of a cache", () => {
  it.each(["site", "site/within", "content", "content/articles"])(
    "is refused where it is %s",
    async place => {
      const base = temporaryFolder();
      const content = join(base, "content");
      cpSync(first, content, { recursive: true });
      const output = join(base, "site");
      await buildSite({ content, output, today: "2024-10-01" });
      const before = filesIn(base);
      const build = buildSite({ content, output, today: "2024-10-01", cache: join(base, place) });
      await expect(build).rejects.toThrow("cannot be the folder of the cache");
      expect(differences(filesIn(base), before)).toEqual([]);
    },
  );
});

describe("after an edit", () => {
  /** What a build made, by the files that it wrote. */
  async function madeAfter(change: (folder: string) => void) {
    const content = join(temporaryFolder(), "content");
    cpSync(first, content, { recursive: true });
    const output = join(temporaryFolder(), "site");
    const options = { content, output, cache: temporaryFolder(), today: "2024-10-01" };
    const cold = await buildSite(options);
    expect(cold.made).toBe(cold.pages);
    const before = filesIn(output);
    change(content);
    const { made, pages } = await buildSite(options);
    return { made, pages, written: differences(filesIn(output), before) };
  }

  it("of nothing, no page is made", async () => {
    expect(await madeAfter(() => {})).toMatchObject({ made: 0, written: [] });
  });

  it("of a text, its page and what holds its words are made, and no other", async () => {
    const { made, pages, written } = await madeAfter(folder =>
      rewrite(join(folder, "articles/2022-delay.md"), text => `${text}\nOne more sentence.\n`),
    );
    expect(pages).toBeGreaterThan(30);
    const feeds = ["actors/council/", "actors/mayor/", "deadlines/opening/", ""].flatMap(page => [
      `${page}feed.json`,
      `${page}feed.xml`,
    ]);
    expect(made).toBe(3 + feeds.length);
    expect(written.sort()).toEqual([
      ".dateline.json",
      ...feeds.slice(0, 4),
      "articles/delay/index.html",
      "data/search.json",
      "data/sha256sums.txt",
      "data/timeline.json",
      ...feeds.slice(4),
    ]);
  });

  it("of the style sheet, every page is made, because its address changes in every page", async () => {
    const { made, pages, written } = await madeAfter(folder =>
      rewrite(join(folder, "look/theme.css"), () => "a { color: red }\n"),
    );
    const ofPages = written.filter(name => name.endsWith(".html"));
    expect(ofPages.length).toBeGreaterThan(20);
    expect(made).toBe(pages);
    expect(
      written
        .filter(name => name.startsWith("assets/"))
        .map(name => name.replace(/-\w+/, ""))
        .sort(),
    ).toEqual([...["assets/look.svg", "assets/style.css", "assets/style.css"]]);
  });

  it("of a title, the pages that name it are made, and not those that do not", async () => {
    const { made, pages, written } = await madeAfter(folder =>
      rewrite(join(folder, "articles/2022-delay.md"), text => text.replace(/^title: .*/m, "title: Not yet")),
    );
    // Hardly any page comes out as it was; the marker and the list of hashes are no pages.
    expect(made - (written.length - 2)).toBeLessThan(4);
    expect(made).toBeLessThan(pages - 10);
    expect(written).toEqual(
      expect.arrayContaining(["index.html", "articles/start/index.html", "actors/mayor/index.html"]),
    );
    expect(written).not.toContain("actors/builder/index.html");
  });
});

function differences(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    name => a.get(name)?.equals(b.get(name) ?? Buffer.of(0)) !== true,
  );
}

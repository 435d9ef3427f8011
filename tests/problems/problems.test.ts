/** Every kind of wrong input, told in its place. A case is a file in fixtures/problems, or made here where it has to be. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import type { Problem } from "../../src/problems/index.ts";
import { FORMATS, formatProblems } from "../../src/problems/report.ts";
import type { Rule } from "../../src/problems/rules/index.ts";
import { RULE_GROUPS, RULES, type RuleCode } from "../../src/problems/rules/index.ts";
import { copyOf, temporaryFolder } from "../folders.ts";
import { BASE, CASES, FOLDER, GOOD, placeOf, readAs } from "./cases.ts";

/** A quotation that the article may print as often as it likes. */
const RECORD = "quotes:\n  - speaker: city-council\n    text: The bridge opens today.\n";

/** Every problem that any case shows, gathered as the cases run. */
const shown: Problem[] = [];

function problemsOf(content: string, drafts = true): readonly Problem[] {
  const { problems } = loadTimeline(content, { drafts });
  shown.push(...problems);
  return problems;
}

/** Each as `file line:column rule field`, the file from the content folder. */
function told(content: string, drafts = true): string[] {
  return problemsOf(content, drafts).map(({ file, line, column, rule, field }) =>
    `${file.slice(content.length + 1)} ${line}:${column} ${rule} ${field}`.trim(),
  );
}

describe("a file that is wrong", () => {
  let content: string;
  beforeAll(() => {
    content = copyOf(BASE);
  });

  it("is none of the story around the cases", () => {
    expect(told(content)).toEqual([]);
  });

  it("has a line in the table, and every line of the table a file", () => {
    const files = readdirSync(FOLDER).filter(name => /\.(md|yaml)$/.test(name));
    expect(CASES.map(each => each.file).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(CASES)("$file is told in its place, once a cause", ({ file, expected }) => {
    const lines = expected.map(line => `${placeOf(file)} ${line}`);
    expect(readAs(content, file, text => text, told)).toEqual(lines);
  });

  it.each(SAID)("%s is told with the way out: %s", (file, words) => {
    const [problem] = readAs(content, file, text => text, problemsOf);
    expect(`${problem?.message} ${problem?.hint}`).toContain(words);
  });
});

/** What a writer could not guess from the place alone, in the words of the answer. */
const SAID: readonly (readonly [file: string, words: string])[] = [
  ["actors-bulleted.md", "Write a list: [city-council, port-authority]."],
  ["actors-role-present.actors.yaml", "leave out a field for its end."],
  ["actors-round-brackets.md", "Write a list: [city-council, port-authority]."],
  ["actors-starred.md", 'Write "- city-council".'],
  ["address-breakout.md", "or write https://example.org/%22%3E%3Cscript%3E."],
  ["address-file.md", "Write the address of a page, beginning with https://. If there is none,"],
  ["address-mail.md", "is a mail address, not the address of a page."],
  ["address-twice.md", "Write https://example.org/bridge."],
  ["date-and-dates-and-fields.md", "such as `kind` or `actors`, into its entry of `dates`."],
  ["date-block-list.md", "Write it on the line of its field and in quotation marks,"],
  ["date-empty.md", "Write a value."],
  ["date-null.md", "Write a value."],
  ["date-russian-year.md", "Write 2024-08-15."],
  ["date-span-en-dash.md", "Write 2024-08-15/2024-08-20."],
  ["date-span-hyphen.md", "Write 2024-08-15/2024-08-20."],
  ["date-span-month-first.md", "Write 2024-08-15/2024-08-20."],
  ["date-span-words-en-dash.md", "Write 2024-07-28/2024-08-02."],
  ["date-weekday-german.md", "Write 2024-08-15."],
  ["date-weekday-turkish.md", "Write 2024-08-15."],
  ["date-zone-name.md", "such as 2024-08-15T12:00:00Z or 2024-08-15T12:00:00+03:00,"],
  ["dates-item-text.md", "such as `id`, `date`, `title`."],
  ["dates-text-and-fields.md", "Write `date: 2024-08-15` for one event."],
  ["event-alike.md", 'write `dates` and below it "- event: dredging-ends",'],
  ["event-duplicate-elsewhere.md", "delete all other fields except `date`."],
  ["fence-missing-first.md", "a line of three hyphens, `---`, before the first field."],
  ["fence-none.md", "a line `---`, and the text."],
  ["fence-second-document.md", "If more fields follow, delete the line;"],
  ["field-headline.md", 'Did you mean "title"?'],
  ["field-who.md", 'Did you mean "speaker"?'],
  ["link-actor-misspelt.md", 'Did you mean "/actors/maria-silva/"?'],
  ["link-article-misspelt.md", 'Did you mean "/articles/bridge-opens/"?'],
  ["link-article-unknown.md", "the name of the article's file without its date and .md, and a / at the end."],
  ["link-article-without-last-slash.md", 'Did you mean "/articles/bridge-opens/"?'],
  ["link-deadline-misspelt.md", 'Did you mean "/deadlines/opening/"?'],
  ["link-beside-its-article.md", 'Did you mean "/articles/bridge-opens/"?'],
  ["link-choice.md", 'Did you mean "kind=postponement"?'],
  ["link-event-misspelt.md", 'Did you mean "/#harbour-strike"?'],
  ["link-file-of-an-article.md", 'Did you mean "/articles/harbour-week/"?'],
  ["link-for-url.md", "A web address belongs in `url`."],
  ["link-in-a-table.md", "Write /actors/, an id from `actors.yaml`, and a / at the end."],
  ["link-page-of-records.md", 'Did you mean "/years/2024/"?'],
  ["link-place.md", 'Did you mean "#the-cost"?'],
  ["link-page-misspelt.md", 'Did you mean "/about/"?'],
  ["link-up-and-down.md", 'Did you mean "/articles/bridge-opens/"?'],
  ["link-www.md", "Write https://www.example.org/mayor."],
  ["markdown-footnote.md", "Also delete the line that begins with [^1]:."],
  ["markdown-link.md", "[full plan](https://example.org/the%20plan.pdf)"],
  ["markdown-wiki.md", "Write [the opening](/articles/bridge-opens/)"],
  ["image.md", "Delete it. If the picture is on the web, link to it,"],
  ["merge-conflict.md", "between <<<<<<< and >>>>>>>"],
  ["text-damaged.md", "Write ’ instead"],
  ["text-fields.md", "Write & instead."],
  ["actors-id-twins.actors.yaml", '"grosse-werft" has the same address as the actor "große-werft",'],
  ["deadlines-twins.story.yaml", '"openıng" has the same address as "opening" in `deadlines`,'],
  ["names-by-the-end.md", "Write 2024-09, and `bound: by` on a line of its own."],
  ["names-from-words.md", "Write 2024-09-15, and `bound: from` on a line of its own."],
  ["names-missing.md", "`names:` (the date that was named, or `none`)"],
  ["names-under-date.md", 'Did you mean "names"?'],
  ["number-metres.md", "Write 2500: the unit, m, belongs in `story.yaml`."],
  ["page-link-unknown.page.md", 'Did you mean "/articles/bridge-opens/"?'],
  ["sources-none.md", "an entry with `id`, `publisher` and, if there is a page, `url`."],
  ["story-contact-page.story.yaml", 'Did you mean "/about/"?'],
  ["status-missing.md", "`status:` and one of reported, proposed,"],
  ["story-languages-without-own.story.yaml", "Add en,"],
  ["story-outcome-source-without-slash.story.yaml", 'Did you mean "bridge-opens/herald"?'],
  ["story-text-after-fence.story.yaml", "and also what is below it unless it is a field."],
  ["text-for-list.md", 'each beginning with "- id:", with `publisher` below that.'],
  ["text-for-record.md", "such as `id`, `publisher`."],
  ["yaml-at-line.md", "Write it as `name: value`,"],
  ["yaml-bracket-stray.md", "Write [ and the values before it."],
  ["yaml-brackets-crossed.md", "is closed with ]. Write } instead."],
  ["yaml-colon-and-quotes.md", '"The “new” plan: it waits".'],
  ["yaml-comment-in-brackets.md", 'such as "#opening".'],
  ["yaml-curly-apostrophe.md", '"The council’s plan: it waits".'],
  ["yaml-directive.md", "Delete the line."],
  ["yaml-escape-control.md", "A backslash and the letters after it mean an invisible character."],
  ["yaml-escape-direction.md", "Delete them."],
  ["yaml-entry-without-hyphen.md", "write a hyphen before it, under the hyphen above."],
  ["yaml-field-too-far-left.md", "Indent it with spaces like the lines around it"],
];

/** Bytes and kinds of file that a fixture cannot be: what is made in a copy of the base, and what is told of it. */
const MADE: readonly {
  readonly name: string;
  readonly make: (content: string) => void;
  readonly expected: readonly string[];
  readonly drafts?: boolean;
}[] = [
  {
    name: "a letter in Latin-1 is told where it stands",
    make: put("articles/a.md", Buffer.from(GOOD.replace("It opened.", "Os caf\xe9s."), "latin1")),
    expected: ["articles/a.md 10:7 file-encoding"],
  },
  {
    name: "UTF-16 with a mark is named",
    make: put("articles/a.md", Buffer.from(`\ufeff${GOOD}`, "utf16le")),
    expected: ["articles/a.md 1:1 file-encoding"],
  },
  {
    name: "UTF-16 without a mark is named",
    make: put("articles/a.md", Buffer.from(GOOD, "utf16le")),
    expected: ["articles/a.md 1:1 file-encoding"],
  },
  {
    name: "a NUL is told where it stands",
    make: put("articles/a.md", GOOD.replace("opens", "op\u0000ens")),
    expected: ["articles/a.md 2:21 file-control"],
  },
  {
    name: "a terminal escape is told where it stands",
    make: put("articles/a.md", GOOD.replace("It opened", "\u001b[2JIt opened")),
    expected: ["articles/a.md 10:1 file-control"],
  },
  {
    name: "a second byte order mark is told where it stands",
    make: put("articles/a.md", `\ufeff\ufeff${GOOD}`),
    expected: ["articles/a.md 1:1 file-control"],
  },
  {
    name: "a mark that overrides the direction is told where it stands",
    make: put("articles/a.md", GOOD.replace("It opened", "It \u202eopened")),
    expected: ["articles/a.md 10:4 file-direction"],
  },
  {
    name: "a file of 10 MB is not read",
    make: put("articles/a.md", GOOD + "It opened. ".repeat(1_000_000)),
    expected: ["articles/a.md 1:1 file-size"],
  },
  {
    name: "front matter of 100 kB is not read",
    make: put("articles/a.md", GOOD.replace("actors", `tags: [${"a, ".repeat(40_000)}b]\nactors`)),
    expected: ["articles/a.md 1:1 front-matter-size"],
  },
  {
    name: "thousands of quotations are not compared",
    make: put(
      "articles/a.md",
      `${GOOD.replace("---\n\n", `${RECORD}---\n\n`)}\n${'"The bridge opens today." '.repeat(2001)}`,
    ),
    expected: ["articles/a.md 15:51976 quotes-many"],
  },
  {
    name: "a link out of the folder is not followed",
    make: content => symlinkSync("/etc/hostname", join(content, "articles/a.md")),
    expected: ["articles/a.md 1:1 file-link"],
  },
  {
    name: "a link that leads nowhere is told",
    make: content => symlinkSync("nowhere.md", join(content, "articles/a.md")),
    expected: ["articles/a.md 1:1 file-link"],
  },
  {
    name: "a link to a folder is told",
    make: content => symlinkSync("../pages", join(content, "articles/a.md")),
    expected: ["articles/a.md 1:1 file-link"],
  },
  {
    name: "a folder of articles that is a link is told, and what it leads to not read",
    make: content => {
      rmSync(join(content, "pages"), { recursive: true });
      symlinkSync("articles", join(content, "pages"));
    },
    expected: ["pages 1:1 file-kind"],
  },
  {
    name: "a pipe is told and not waited for",
    make: content => execFileSync("mkfifo", [join(content, "articles/a.md")]),
    expected: ["articles/a.md 1:1 file-kind"],
  },
  {
    name: "what stands between angle brackets is no placeholder if other words stand around it, or if it is an address",
    make: put(
      "articles/a.md",
      GOOD.replace("The bridge opens", "Open <now>")
        .replace("date:", "summary: The sign said <closed>, and 5 < 6\ndate:")
        .replace("The Herald", "<herald@example.org>"),
    ),
    expected: [],
  },
  {
    name: "two sources that would have one id are told, whose articles' names go on in them",
    make: content => {
      const source = (id: string) => GOOD.replace("id: herald", `id: ${id}`);
      put("articles/gate.md", source("opens-post"))(content);
      put("articles/gate-opens.md", source("post"))(content);
    },
    expected: ["articles/gate.md 6:9 source-duplicate sources[0].id"],
  },
  {
    name: "a name with a line break is told in one line",
    make: put("articles/a\nb.md", GOOD),
    expected: ["articles/a\nb.md 1:1 file-name"],
  },
  {
    name: "a name that cannot be an address is told",
    make: put("articles/The Bridge.md", GOOD),
    expected: ["articles/The Bridge.md 1:1 file-name"],
  },
  {
    name: "a page whose name the site uses is told",
    make: put("pages/data.md", "---\ntitle: Data\n---\n"),
    expected: ["pages/data.md 1:1 file-name"],
  },
  {
    name: "a page whose name the pages of earlier days have is told",
    make: put("pages/as-known-on.md", "---\ntitle: Days\n---\n"),
    expected: ["pages/as-known-on.md 1:1 file-name"],
  },
  {
    name: "names that differ in case alone are told",
    make: put("articles/Bridge-Opens.md", GOOD),
    expected: ["articles/Bridge-Opens.md 1:1 file-name"],
  },
  {
    name: "two articles with one address are told",
    make: put("articles/2024-05-02-bridge-opens.md", GOOD),
    expected: ["articles/bridge-opens.md 2:1 article-duplicate slug"],
  },
  {
    name: "two pages with one address are told",
    make: put("pages/more/about.md", "---\ntitle: About\n---\n"),
    expected: ["pages/more/about.md 1:1 page-duplicate"],
  },
  {
    name: "two articles whose addresses are one on some disks are told, by file name and by slug",
    make: content => {
      for (const name of ["grosse-strasse", "große-straße", "fix", "ﬁx", "kiz", "kız"])
        put(`articles/${name}.md`, GOOD)(content);
      put("articles/late.md", GOOD.replace("date:", "slug: bridge-openſ\ndate:"))(content);
    },
    expected: [
      "articles/große-straße.md 2:1 article-duplicate slug",
      "articles/kız.md 2:1 article-duplicate slug",
      "articles/late.md 3:7 article-duplicate slug",
      "articles/ﬁx.md 2:1 article-duplicate slug",
    ],
  },
  {
    name: "two pages whose addresses are one on some disks are told",
    make: content => {
      put("pages/maß.md", "---\ntitle: Measure\n---\n")(content);
      put("pages/more/mass.md", "---\ntitle: Mass\n---\n")(content);
    },
    expected: ["pages/more/mass.md 1:1 page-duplicate"],
  },
  {
    name: "two kinds that only articles use are told where their pages would meet",
    make: content => {
      const story = readFileSync(join(content, "story.yaml"), "utf8");
      put("story.yaml", story.slice(0, story.indexOf("kinds:")))(content);
      put("articles/a.md", GOOD.replace("actors", "kind: strasse\nactors"))(content);
      put("articles/b.md", GOOD.replace("actors", "kind: straße\nactors"))(content);
      put("articles/c.md", GOOD.replace("actors", "kind: strasse\nactors"))(content);
    },
    expected: ["articles/b.md 4:7 kind-alike kind"],
  },
  {
    name: "an article that tells one event and has the name of a section of its page is told",
    make: content => {
      for (const name of [
        "statements",
        "quote-1",
        "source-herald",
        "source-times",
        "quote-of-the-day",
        "day",
      ])
        put(`articles/${name}.md`, GOOD)(content);
    },
    expected: [
      "articles/day.md 2:1 id-taken slug",
      "articles/quote-1.md 2:1 id-taken slug",
      "articles/source-herald.md 2:1 id-taken slug",
      "articles/statements.md 2:1 id-taken slug",
    ],
  },
  {
    name: "a file that is no article is told and left out",
    make: put("articles/notes.txt", "Call the port."),
    expected: ["articles/notes.txt 1:1 file-ignored"],
  },
  {
    name: "an article beside the folders is told and left out",
    make: put("bridge.md", GOOD),
    expected: ["bridge.md 1:1 file-ignored"],
  },
  {
    name: "what is not copied into the site is told, each once",
    make: content => {
      for (const name of [
        "CNAME",
        "robots.txt",
        "style.css",
        "notes",
        "images/a.png",
        "images/b.png",
        "data/x.csv",
      ])
        put(name, "x")(content);
    },
    expected: ["CNAME", "data", "images", "notes", "robots.txt", "style.css"].map(
      name => `${name} 1:1 file-ignored`,
    ),
  },
  {
    name: "nothing is said of what belongs to a repository, a program, a system or a build",
    make: content => {
      for (const name of [
        "README.md LICENSE CHANGELOG.md CONTRIBUTING.md package.json package-lock.json Makefile Thumbs.db story.yaml~",
        ".gitignore .git/config .github/workflows/site.yml .vscode/settings.json .DS_Store node_modules/x/index.js",
        "docs/notes.md scripts/publish.sh _site/index.html public/.dateline.json netlify.toml eleventy.config.js",
      ].flatMap(names => names.split(" ")))
        put(name, "x")(content);
    },
    expected: [],
  },
  {
    name: "a folder of articles with another name is told",
    make: put("article/bridge.md", GOOD),
    expected: ["article 1:1 folder-name"],
  },
  {
    name: "actors.yml is told, and no actor held to be unknown",
    make: content => {
      writeFileSync(join(content, "actors.yml"), readFileSync(join(content, "actors.yaml")));
      rmSync(join(content, "actors.yaml"));
    },
    expected: ["actors.yml 1:1 file-name"],
  },
  {
    name: "story.yml is told once",
    make: content => {
      writeFileSync(join(content, "story.yml"), readFileSync(join(content, "story.yaml")));
      rmSync(join(content, "story.yaml"));
    },
    expected: ["story.yml 1:1 file-name"],
  },
  {
    name: "a folder without a story is told",
    make: content => rmSync(join(content, "story.yaml")),
    expected: ["story.yaml 1:1 story-missing"],
  },
  {
    name: "a folder that is not there is told",
    make: content => rmSync(content, { recursive: true }),
    expected: ["1:1 folder-missing"],
  },
  {
    name: "a link to a draft is told where drafts are left out",
    make: content => {
      put("articles/drafted.md", GOOD.replace("actors", "status: draft\nactors"))(content);
      put("articles/a.md", GOOD.replace("It opened.", "It opened, [said](/articles/drafted/) we."))(content);
    },
    expected: ["articles/a.md 10:19 link-unknown"],
    drafts: false,
  },
  {
    name: "a deadline settled by a draft is told where drafts are left out",
    make: put("articles/bridge-opens.md", GOOD.replace("actors", "status: draft\nactors")),
    expected: [
      "story.yaml 19:14 event-draft deadlines[1].outcome.event",
      "story.yaml 20:15 source-unknown deadlines[1].outcome.source",
    ],
    drafts: false,
  },
];

function put(name: string, text: string | Buffer): (content: string) => void {
  return content => {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  };
}

describe("what is wrong thousands of times", () => {
  it("in the fields of a file is told two thousand times, and that there is more", () => {
    const addresses = Array.from(
      { length: 2_100 },
      (_, i) => `- {id: a${i}, name: A${i}, kind: person, url: nowhere}\n`,
    );
    const found = problemsOf(copyOf(BASE, { "actors.yaml": addresses.join("") }));
    expect(found.length).toBe(2001);
    expect(found.find(({ rule }) => rule === "fields-many")?.message).toBe(
      "This file has 2100 invalid fields. Only the first ones are reported.",
    );
    const keys = Array.from({ length: 2_100 }, (_, i) => `key${i}: x\n`);
    expect(problemsOf(copyOf(BASE, { "story.yaml": `title: T\n${keys.join("")}` })).length).toBe(2001);
  });

  it("in links is told a thousand times, and that there is more", () => {
    const links = "[x](/nothing/) ".repeat(1_100);
    const found = problemsOf(copyOf(BASE, { "articles/a.md": GOOD.replace("It opened.", links) }));
    expect(found.map(({ rule }) => rule).lastIndexOf("links-many")).toBe(1000);
    expect(found.length).toBe(1001);
  });
});

describe("on the disk", () => {
  // Windows has no pipes in its folders.
  const made = MADE.filter(({ name }) => process.platform !== "win32" || !name.includes("pipe"));

  it.each(made)("$name", ({ make, expected, drafts }) => {
    const content = copyOf(BASE);
    make(content);
    expect(told(content, drafts)).toEqual(expected);
  });

  it.skipIf(process.platform === "win32")(
    "a file that may not be opened is told (Windows has other rights)",
    () => {
      const content = copyOf(BASE);
      chmodSync(dirname(content), 0o755);
      chmodSync(join(content, "pages/about.md"), 0);
      const root = process.geteuid?.() === 0;
      if (root) process.seteuid?.(65_534);
      try {
        expect(told(content)).toEqual(["pages/about.md 1:1 file-unreadable"]);
      } finally {
        if (root) process.seteuid?.(0);
      }
    },
  );

  it("a kept copy of a source that does not hold a quotation, or belongs to nothing, is told", () => {
    const article = (words: string) =>
      `---\ntitle: Heard\ndate: 2024-05-04\nsources:\n  - id: herald\n    publisher: The Herald\nquotes:\n  - speaker: city-council\n    text: ${words}\n    source: herald\n---\n\n> ${words}\n`;
    const copies = {
      "copies/heard/herald.2024-05-03.txt":
        "The Herald\n\n“The bridge opens today,” the council said\nquietly.\n",
    };
    const good = copyOf(BASE, { "articles/heard.md": article("The bridge opens today,"), ...copies });
    expect(told(good)).toEqual([]);
    const { timeline } = loadTimeline(good);
    expect(timeline?.quotes.find(quote => quote.article === "heard")?.copy).toMatchObject({
      kept: { edtf: "2024-05-03" },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const bad = copyOf(BASE, {
      "articles/heard.md": article("the council said loudly."),
      ...copies,
      "copies/bridge-opens/times.2024-05-03.txt": "x",
      "copies/herald.txt": "x",
    });
    expect(told(bad)).toEqual([
      "articles/heard.md 9:11 quote-copy quotes[0].text",
      "copies/bridge-opens/times.2024-05-03.txt 1:1 copy-unknown",
      "copies/herald.txt 1:1 copy-name",
    ]);
  });

  it("what a draft tells is told as a draft's, not as unknown, where drafts are left out", () => {
    const content = copyOf(BASE, {
      "articles/bridge-opens.md": GOOD.replace("actors", "status: draft\nactors"),
    });
    expect(problemsOf(content, false).map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'The event "bridge-opens" is described only in a draft, which a build leaves out. Delete `status: draft` in that article, or delete this entry.',
      'The source "bridge-opens/herald" belongs to a draft, which a build leaves out. Delete `status: draft` in that article, or name a source of another article.',
    ]);
  });

  it("a story without articles is told, unless it is meant", () => {
    const content = temporaryFolder();
    writeFileSync(join(content, "story.yaml"), "title: The Bridge\n");
    expect(told(content)).toEqual(["articles 1:1 articles-missing"]);
    mkdirSync(join(content, "articles"));
    expect(told(content)).toEqual(["articles 1:1 articles-missing"]);
    expect(loadTimeline(content, { allowEmpty: true }).problems).toEqual([]);
  });
});

describe("a page that has a name of the site", () => {
  it.each([
    "Articles",
    "DATA",
    "index",
    "INDEX",
    "404",
    "ﬁgures",
    "ſources",
    "Yearſ",
    "as-known-on",
    "ACTORS",
  ])("%s is told, and the name that is suggested can be used", name => {
    const text = "---\ntitle: A page\n---\n";
    const [problem, ...more] = problemsOf(copyOf(BASE, { [`pages/${name}.md`]: text }));
    expect([problem?.rule, more]).toEqual(["file-name", []]);
    const suggested = /for example to (\S+\.md) /.exec(problem?.hint ?? "")?.[1];
    expect(suggested).toMatch(/^about-/);
    expect(problemsOf(copyOf(BASE, { [`pages/${suggested}`]: text }))).toEqual([]);
  });
});

it("in the words of a quote, what may have been printed so is a warning", () => {
  const text = `A Â£40 toll【4†source】 at <b>noon</b> &amp; later`;
  const content = copyOf(BASE, {
    "articles/bridge-opens.md": GOOD.replace(
      "actors: [city-council]",
      `actors: [city-council]\nquotes:\n  - speaker: city-council\n    text: ${text}`,
    ),
  });
  const found = problemsOf(content).filter(({ rule }) => rule.startsWith("text-"));
  expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    "warning text-damaged",
    "warning text-chat",
    "warning text-html",
    "warning text-entity",
  ]);
});

describe("one cause is one problem", () => {
  it("where actors.yaml cannot be read, no actor is held to be unknown", () => {
    const content = copyOf(BASE, { "actors.yaml": "- id: city-council\n\tname: City Council\n" });
    expect(told(content)).toEqual(["actors.yaml 2:1 yaml-tab [0].name"]);
  });

  it("where story.yaml cannot be read, no deadline, kind or series is held to be unknown", () => {
    const content = copyOf(BASE, { "story.yaml": "title: The Bridge: a story\n" });
    expect(told(content)).toEqual(["story.yaml 1:8 yaml-colon title"]);
  });

  it("where an article cannot be read, what it would have told is not held to be unknown", () => {
    const week = readFileSync(`${BASE}/articles/2024-06-harbour-week.md`, "utf8");
    const content = copyOf(BASE, {
      "articles/2024-06-harbour-week.md": week.replace("title: A week", "title: A week: a"),
      "articles/after.md": GOOD.replace(
        "date: 2024-05-02\nactors: [city-council]",
        "dates:\n  - event: harbour-strike\n  - event: harbour-week",
      ),
    });
    expect(told(content)).toEqual(["articles/2024-06-harbour-week.md 2:8 yaml-colon title"]);
  });

  it("and another cause in the same file is another problem", () => {
    const content = copyOf(BASE, {
      "articles/bridge-opens.md": GOOD.replace("2024-05-02", "2023-02-29").replace(
        "[city-council]",
        "[nobody]",
      ),
    });
    expect(told(content)).toEqual([
      "articles/bridge-opens.md 3:7 date-invalid date",
      "articles/bridge-opens.md 4:10 actor-unknown actors[0]",
    ]);
  });
});

describe("addresses.txt", () => {
  const PUBLISHED = readFileSync(`${BASE}/articles/bridge-opens.md`, "utf8");

  function saidOf(lines: string, trial = false): string[] {
    const content = copyOf(BASE, { "articles/opened.md": PUBLISHED, "addresses.txt": lines });
    rmSync(join(content, "articles/bridge-opens.md"));
    const { problems } = loadTimeline(content, { trial, today: "2026-10-08" });
    const own = problems.filter(({ file }) => file.endsWith("addresses.txt"));
    shown.push(...own);
    return own
      .filter(({ rule }) => rule !== "address-unrecorded")
      .map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`);
  }

  it.each([
    ["what is gone", "# Kept.\n\narticle bridge-opens\n", ["3:1 error address-gone"]],
    ["an event without its article", "event bridge-opens\n", ["1:1 error address-gone"]],
    [
      "an article with all that has its id from it",
      "article bridge-opens\nevent bridge-opens\nquote bridge-opens-q1\n",
      ["1:1 error address-gone"],
    ],
    ["nothing of what has another id now", "article bridge-opens -> opened\nevent bridge-opens\n", []],
    [
      "nothing of what was withdrawn",
      "article bridge-opens withdrawn 2026-10-08: It is: nothing.\nevent bridge-opens\n",
      [],
    ],
    [
      "a quote that is not in the new article either",
      "article bridge-opens -> opened\nquote bridge-opens-q9\n",
      ["2:1 error address-gone"],
    ],
    ["nothing of a way over several ids", "article bridge-opens -> opening\narticle opening -> opened\n", []],
    [
      "nothing of a way to what was withdrawn",
      "article bridge-opens -> opening\narticle opening withdrawn 2026-10-08: Why.\n",
      [],
    ],
    [
      "a circle, at each of its lines",
      "article bridge-opens -> opening\narticle opening -> bridge-opens\n",
      ["1:25 error address-target", "2:20 error address-target"],
    ],
    ["what leads to itself", "article bridge-opens -> bridge-opens\n", ["1:25 error address-target"]],
    ["what leads to nothing", "article bridge-opens -> opend\n", ["1:25 error address-target"]],
    [
      "what leads to another kind",
      "article bridge-opens -> harbour-authority\n",
      ["1:25 error address-target"],
    ],
    ["what is in use and leads elsewhere", "article opened -> dredging-ends\n", ["1:1 error address-in-use"]],
    [
      "what is in use and withdrawn",
      "article opened withdrawn 2026-10-08: Why.\n",
      ["1:1 error address-in-use"],
    ],
    [
      "nothing of equal lines",
      "article opened\narticle opened\narticle old -> opened\narticle old -> opened\narticle old\n",
      [],
    ],
    [
      "two lines that differ",
      "article old -> opened\narticle old -> dredging-ends\n",
      ["2:1 error address-twice"],
    ],
    ["no kind", "artcle opened\n", ["1:1 error address-line"]],
    [
      "a name that every object has",
      "constructor opened\n__proto__ x\n",
      ["1:1 error address-line", "2:1 error address-line"],
    ],
    ["a kind without an id", "  article\n", ["1:10 error address-line"]],
    [
      "ids that lead out of the site, or that no id can be",
      [
        "../../etc/passwd",
        "/opened/",
        "Opened",
        "a--b",
        "con",
        "e\u0301te\u0301",
        "a".repeat(201),
        "x\\y",
        "%2e%2e",
      ]
        .map(id => `article ${id}\n`)
        .join(""),
      Array.from({ length: 9 }, (_, at) => `${at + 1}:9 error address-line`),
    ],
    [
      "a target that no id can be",
      "article old -> ../opened\narticle old2 -> https://example.org/\n",
      ["1:16 error address-line", "2:17 error address-line"],
    ],
    [
      "a page of the site's own",
      "page data -> about\npage old -> data\n",
      ["1:6 error address-line", "2:13 error address-line"],
    ],
    [
      "another arrow",
      "article old => opened\narticle old → opened\narticle old opened\n",
      ["1:13 error address-line", "2:13 error address-line", "3:13 error address-line"],
    ],
    [
      "a withdrawal without a day or a reason",
      "article old withdrawn\narticle old withdrawn 2026-10-08\narticle old withdrawn 2026-10-08:  \narticle old withdrawn yesterday: Why.\narticle old withdrawn 2026-10: Why.\n",
      ["1:13", "2:13", "3:13", "4:23", "5:23"].map(place => `${place} error address-line`),
    ],
    [
      "values without a field",
      "value arms\nvalue arms/drone/x\nvalue ../drone\nvalue arms/drone\n",
      [
        "1:7 error address-line",
        "2:7 error address-line",
        "3:7 error address-line",
        "4:1 error address-gone",
      ],
    ],
    ["a field with its values", "field arms\nvalue arms/drone\n", ["1:1 error address-gone"]],
    [
      "nothing of a field that was withdrawn with its values",
      "field arms withdrawn 2026-10-08: Why.\nvalue arms/drone\n",
      [],
    ],
    [
      "what Git could not merge",
      "<<<<<<< ours\narticle opened\n=======\narticle old\n>>>>>>> theirs\n",
      ["1:1 error merge-conflict"],
    ],
  ])("is asked about: %s", (_what, lines, expected) => {
    expect(saidOf(lines)).toEqual(expected);
  });

  it("only warns where the site is for its writer alone", () => {
    expect(saidOf("article bridge-opens\n", true)).toEqual(["1:1 warning address-gone"]);
  });

  it("names what most likely has another id now, and the day", () => {
    expect(saidOf("article bridge-opens\narticle openid -> opend\n")).toHaveLength(2);
    const gone = shown.findLast(({ rule }) => rule === "address-gone");
    expect(gone?.hint).toBe(
      'If it has another id now, write "article bridge-opens -> NEW-ID" on this line. If you withdraw it, write "article bridge-opens withdrawn 2026-10-08: REASON".',
    );
    const all = ["article", "event"].flatMap(kind =>
      ["dredging-ends", "harbour-week"].map(id => `${kind} ${id}\n`),
    );
    saidOf(`${all.join("")}article bridge-opens\n`);
    expect(shown.findLast(({ rule }) => rule === "address-gone")?.hint).toContain(
      '"article bridge-opens -> opened"',
    );
  });

  it("is asked about at most thirty that are gone, and says how many more there are", () => {
    const lines = Array.from({ length: 200 }, (_, at) => `article gone-${at}\n`).join("");
    expect(saidOf(lines)).toHaveLength(31);
    expect(shown.findLast(({ message }) => message.startsWith("170"))?.message).toBe(
      "170 more published addresses would disappear.",
    );
  });

  it("is asked about at most a thousand lines that are wrong, and says that there are more", () => {
    const many = (line: (at: number) => string) =>
      Array.from({ length: 1_100 }, (_, at) => line(at)).join("");
    for (const lines of [many(at => `artcle a${at}\n`), many(at => `article a${at} -> none-${at}\n`)]) {
      const said = saidOf(lines);
      expect(said).toHaveLength(1001);
      expect(said).toContain("1:1 error addresses-many");
    }
  });

  it("follows a way over a hundred thousand ids, and a circle of as many", () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => `a${at}`);
    const way = ids.map((id, at) => `article ${id} -> ${ids[at + 1] ?? "opened"}\n`).join("");
    expect(saidOf(way)).toEqual([]);
    const circle = ids.map((id, at) => `article ${id} -> ${ids[(at + 1) % ids.length]}\n`).join("");
    expect(saidOf(circle)).toHaveLength(1001);
  });

  it("says nothing of what a file has that cannot be read", () => {
    const content = copyOf(BASE, {
      "addresses.txt":
        "article bridge-opens\nevent bridge-opens\nquote bridge-opens-q1\nactor nobody\ndeadline none\n",
      "articles/bridge-opens.md": PUBLISHED.replace("date:", "dat:"),
      "actors.yaml": "- nothing\n",
      "story.yaml": "nothing\n",
    });
    const rules = problemsOf(content).map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(2);
    expect(rules).not.toContain("address-gone");
  });

  it("keeps what is in a draft now", () => {
    const content = copyOf(BASE, {
      "addresses.txt": "article bridge-opens\nevent bridge-opens\n",
      "articles/bridge-opens.md": PUBLISHED.replace("date:", "status: draft\ndate:"),
    });
    const found = problemsOf(content).filter(({ rule }) => rule === "address-gone");
    expect(found.map(({ message }) => message)).toEqual([
      'The article "bridge-opens" was published and is in a draft now, so links to it would break.',
    ]);
  });
});

describe("a problem", () => {
  it("is full sentences and a way out, without a stack or a library's name", () => {
    expect(shown.length).toBeGreaterThan(300);
    for (const { message, hint } of shown) {
      expect(message).toMatch(/^[\p{Lu}"`\d-].*\.$/u);
      expect(hint).toMatch(/^\p{Lu}.*[.?]$/u);
      // The name of a temporary folder is random letters.
      expect(`${message} ${hint}`.replace(/\S+\/content\//g, "content/")).not.toMatch(
        /\n|\bat \S+:\d|zod|js-yaml|gray-matter|markdown-it|undefined|\[object|NaN|Error\b/i,
      );
    }
  });

  it.each(FORMATS)("prints nothing as %s that a terminal would act on or an eye would miss", format => {
    expect(formatProblems(shown, format, () => "\u001b[2J\u202e")).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  });
});

describe("a look that is wrong", () => {
  const story = readFileSync(join(BASE, "story.yaml"), "utf8");
  const drawing = (inside: string) => `<svg viewBox="0 0 1 1">${inside}</svg>`;

  it.each([
    ["{logo: logo.svg}", { "Logo.svg": drawing("") }, "look-file"],
    ["{fonts: {sans: brand.woff2}}", { "brand.woff2": "\0\x01\0\0" }, "look-kind"],
    ["{logo: logo.svg}", { "logo.svg": drawing('<g onload="x"/>') }, "look-drawing"],
    ["{logo: logo.svg}", { "logo.svg": drawing("<animate/>") }, "look-drawing"],
    ["{accent: brandred}", {}, "look-colour"],
    ['{accent: "#f2a900"}', {}, "look-contrast"],
    ["{style: theme.css}", { "theme.css": ":root { --papper: #fff }" }, "look-token"],
    ["{style: theme.css}", { "theme.css": "html { --paper: #fff }" }, "look-token"],
    ["{style: theme.css}", { "theme.css": "a { color: red" }, "look-css"],
    [
      "{style: theme.css}",
      { "theme.css": "a { src: url(https://fonts.example/brand.woff2) }" },
      "look-address",
    ],
    ["{footer: foot.md}", { "foot.md": "[About](about/)" }, "look-footer"],
  ])("is told: %s %j", (look, files, rule) => {
    const added = Object.fromEntries(Object.entries(files).map(([name, text]) => [`look/${name}`, text]));
    const content = copyOf(BASE, { "story.yaml": `${story}look: ${look}\n`, ...added });
    expect([...new Set(problemsOf(content).map(problem => problem.rule))]).toEqual([rule]);
  });
});

describe("every rule", () => {
  const rules = Object.entries(RULES) as (readonly [RuleCode, Rule])[];
  const seen = new Map<RuleCode, Problem[]>();
  beforeAll(() => {
    for (const problem of shown) {
      const same = seen.get(problem.rule);
      if (same === undefined) seen.set(problem.rule, [problem]);
      else same.push(problem);
    }
  });

  it("is in one group", () => {
    expect(RULE_GROUPS.flatMap(group => Object.keys(group.rules))).toEqual(Object.keys(RULES));
  });

  it("does not compile under a misspelt code", () => {
    // @ts-expect-error -- no rule has this code.
    const code: RuleCode = "date-invalidd";
    expect(code in RULES).toBe(false);
  });

  it("has a case", () => {
    expect(rules.filter(([code]) => !seen.has(code)).map(([code]) => code)).toEqual([]);
  });

  it("is an error or a warning as its entry says", () => {
    const said = rules.map(([code, { severity }]) => `${code}: ${severity}`);
    const found = rules.map(([code]) => {
      const [first, ...others] = new Set(seen.get(code)?.map(({ severity }) => severity));
      return `${code}: ${others.length > 0 ? "either" : first}`;
    });
    expect(found).toEqual(said);
  });

  it("has a title, an explanation of whole sentences, and an example that is really reported", () => {
    const bare = (message: string, hint: string) =>
      `${message} ${hint}`.replace(/"[^"]*"|\d+/g, "").replace(/\S+\/content\//g, "content/");
    for (const [code, { title, explanation, example }] of rules) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(explanation).toMatch(/^[[A-Z`].*\.$/);
      const reported = seen.get(code)?.map(({ message, hint }) => bare(message, hint));
      expect(reported).toContain(bare(example.message, example.hint));
    }
  });
});

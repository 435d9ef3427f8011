/** What is typed is understood or refused, and never ignored. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { pathPrefix, prefixedAddresses } from "../../src/build/addresses.ts";
import { url } from "../../src/cli/options.ts";
import { contentOf } from "../folders.ts";
import { GOOD, STORY, typed } from "./terminal.ts";

/** What is typed, and what is said of it. */
const REFUSED: readonly (readonly [args: readonly string[], said: string])[] = [
  [[], "No command is given. The commands are build, serve, check, new, init, addresses, diff, help."],
  [["biuld"], 'There is no command "biuld". Did you mean build?'],
  [["deploy"], 'There is no command "deploy". The commands are'],
  [["constructor"], 'There is no command "constructor".'],
  [["version"], "Did you mean --version?"],
  [["check", "ferry"], "Leave it out. To name the folder of a story, write: dateline check --content DIR"],
  [["check", "src"], "If it is the folder of a story, write dateline check --content src"],
  [["check", "strict"], "Did you mean --strict?"],
  [["build", "check"], 'build does not take the word "check".'],
  [["serve", "9000"], 'serve does not take the word "9000".'],
  [["help", "biuld"], 'There is no command "biuld". Did you mean build?'],
  [["help", "build", "check"], "Name one command at a time after help."],
  [["check", "--content", "content", "--", "--strict"], 'check does not take the word "--strict".'],
  [["build", "--outptu", "x"], "build has no option --outptu. Did you mean --output?"],
  [["build", "--Output", "x"], "Did you mean --output?"],
  [["build", "--outptu=x"], "build has no option --outptu. Did you mean --output?"],
  [["build", "-output", "x"], "build has no option -output. Did you mean --output?"],
  [["build", "\u2014output", "x"], "build has no option \u2014output. Did you mean --output?"],
  [["build", "--toString"], "build has no option --toString. Its options are --content, --output,"],
  [["build", "--__proto__"], "build has no option --__proto__. Its options are"],
  [["build", "-x"], "build has no option -x. Its options are --content, --output,"],
  [["check", "--output", "x"], "--output is an option of build, not of check. Leave it out."],
  [["build", "--port", "80"], "--port is an option of serve, not of build. Leave it out."],
  [["help", "--strict"], "--strict is an option of check, not of help. Leave it out."],
  [["help", "--nothing"], "help has no option --nothing. Leave it out."],
  [["new", "A title", "-and more"], "If a word begins with a hyphen, write -- before it."],
  [["check", "--no-strict"], "check has no option --no-strict. Leave out --strict instead."],
  [["check", "--strict=yes"], "--strict takes no value. Write only --strict, or leave it out."],
  [["check", "--strict="], "--strict takes no value."],
  [["check", "--content"], "--content needs a value. Write --content DIR."],
  [["check", "--content", "--strict"], "--content needs a value."],
  [["check", "--content", "--"], "--content needs a value."],
  [["check", "--content", ""], "The value of --content is empty. It may be a variable that is not set."],
  [["build", "--output="], "The value of --output is empty."],
  [["build", "--output", " \t"], "The value of --output is empty."],
  [["build", "--content", "a", "--content", "b"], '--content is given twice, as "a" and as "b".'],
  [["check", "--format", "xml"], '--format "xml" is unknown. Write text, json, github.'],
  [["check", "--format", "JSON"], '--format "JSON" is unknown.'],
  [["serve", "--port", "65536"], '--port "65536" is not a port. Write a whole number from 0 to 65535'],
  [["serve", "--port", "-1"], '--port "-1" is not a port.'],
  [["serve", "--port", "80.5"], '--port "80.5" is not a port.'],
  [["serve", "--port", "0x50"], '--port "0x50" is not a port.'],
  [["serve", "--port", "\u202e80"], '--port "\\u{202e}80" is not a port.'],
];

/** What is no path of a site, and what is said besides. */
const NO_PATHS: readonly (readonly [path: string, said: string])[] = [
  ['"><script>alert(1)</script>', "Write names between slashes, such as /timeline/."],
  ["C:/Program Files/Git/timeline/", "Write it without the first slash, such as --path-prefix timeline,"],
  ["C:\\Program Files\\Git\\x\\", "Git Bash turned it into a Windows folder."],
  ["/a b/", "Write names between slashes"],
  ["/a&b/", "Write names between slashes"],
  ["/a'b/", "Write names between slashes"],
  ["/x?y/", "Write names between slashes"],
  ["/x#y/", "Write names between slashes"],
  ["../x/", "Write names between slashes"],
  ["/x/../y/", "Write names between slashes"],
  ["/x/./y/", "Write names between slashes"],
  ["/x//y/", "Write names between slashes"],
  ["//host/x/", "Write names between slashes"],
  ["//", "Write names between slashes"],
  ["\\x\\", "Write names between slashes"],
  ["/%2e%2e/", "Write names between slashes"],
  ["/%22/", "Write names between slashes"],
  ["/%/", "Write names between slashes"],
  ["/{{x}}/", "Write"],
  ["/x\u0000/", "Write names between slashes"],
  ["/\u202ex/", "Write"],
  ["/fährte/", "Write --path-prefix /f%C3%A4hrte/."],
  ["https://example.org/timeline/", "A whole address belongs in --url. Write --path-prefix /timeline/."],
];

const NO_ADDRESSES: readonly string[] = [
  "example.org",
  "www.example.org/timeline",
  "//example.org/",
  "/timeline/",
  "ftp://example.org/",
  "javascript:alert(1)",
  "http:/example.org",
  "https://",
  "https:///x",
  "https://?x",
  "https://...",
  "https://user@example.org/",
  "https://user:password@example.org/",
  "https://example.org/?a=1",
  "https://example.org/?",
  "https://example.org/#top",
  "https://example.org/a b",
  'https://example.org/"><script>',
  "https://example.org/'x",
  "https://example.org:99999/",
  "https://exa mple.org/",
  "https://https://example.org/",
];

describe("what a command does not know", () => {
  it.each(REFUSED)("%j is refused with the way out", async (args, said) => {
    const { code, out, err } = await typed(args);
    expect(err).toContain(said);
    expect(err).toContain("Usage: dateline");
    expect(err).not.toMatch(/\n\s+at |undefined|\u202e/);
    expect(out).toBe("");
    expect(code).toBe(1);
  });

  it("is followed by how that command is called, and by no other", async () => {
    const { err } = await typed(["check", "--outptu"]);
    expect(err).toContain("Usage: dateline check [options]\n");
    expect(err).not.toContain("serve");
  });

  it("is refused before anything is read or written, however right the rest is", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { out } = await typed(["check", "--content", content, "--drafts"]);
    expect(out).toBe("");
  });
});

describe("what a command knows", () => {
  it.each([
    [["--strict", "check", "--content", "DIR"]],
    [["check", "--content=DIR"]],
    [["--content", "DIR", "check"]],
    [["check", "--content", "DIR", "--content", "DIR", "--strict", "--strict"]],
    [["check", "--content", "DIR", "--"]],
  ])("is taken in any order: %j", async args => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { code, out } = await typed(args.map(word => word.replace("DIR", content)));
    expect(out).toBe("1 article, 1 event: no problems.\n");
    expect(code).toBe(0);
  });

  it("names a folder from where it is typed", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { out } = await typed(["check", "--content", "./content/"], { here: dirname(content) });
    expect(out).toBe("1 article, 1 event: no problems.\n");
  });
});

describe("--path-prefix", () => {
  it.each(NO_PATHS)("refuses %j in one line", async (path, said) => {
    const { code, err } = await typed(["build", "--path-prefix", path]);
    const [line = ""] = err.split("\n");
    expect(line).toMatch(/^--path-prefix ".*" is not the path of a site\. /);
    expect(line).toContain(said);
    expect(code).toBe(1);
  });
});

describe("the path of a site", () => {
  it.each([
    ["/", "/"],
    ["x", "/x/"],
    ["/x", "/x/"],
    ["x/", "/x/"],
    ["/a/b/", "/a/b/"],
    ["/a-b_c.d~e/", "/a-b_c.d~e/"],
    ["/my%20site/f%C3%A4hrte/", "/my%20site/f%C3%A4hrte/"],
  ])("that is written %s is %s", (written, path) => {
    expect(pathPrefix(written)).toBe(path);
  });

  it("can end no attribute that it stands in, whatever it is", () => {
    expect(prefixedAddresses('<a href="/x/">', '/"><script>&/')).toBe(
      '<a href="/&#34;&#62;&#60;script&#62;&#38;/x/">',
    );
  });
});

describe("--url", () => {
  it.each([
    "https://example.org",
    "http://localhost:8080",
    "https://example.org/a/b-c",
    "https://bücher.example",
  ])("takes %s, and no slash at its end", address => {
    const terminal = { here: "/", env: {}, out: () => {}, err: () => {} };
    expect(url.read(`${address}/`, terminal)).toBe(address);
    expect(url.read(address, terminal)).toBe(address);
  });

  it.each(NO_ADDRESSES)("refuses %j in one line", async address => {
    const { code, err } = await typed(["build", "--url", address]);
    const [line = ""] = err.split("\n");
    expect(line).toMatch(/^--url is invalid: .* Write the whole address of the site, such as https:\/\//);
    expect(code).toBe(1);
  });
});

describe("help", () => {
  it.each([[["help"]], [["--help"]], [["-h"]]])("%j lists every command", async args => {
    const { code, out } = await typed(args);
    for (const name of ["build", "serve", "check", "new", "init", "help"])
      expect(out).toContain(`\n  ${name} `);
    expect(code).toBe(0);
  });

  it.each([[["help", "build"]], [["build", "--help"]], [["build", "-h"]], [["-h", "build", "--output"]]])(
    "%j lists every option of the command",
    async args => {
      const { code, out } = await typed(args);
      expect(out).toContain("Usage: dateline build [options]\n");
      for (const name of ["content", "output", "path-prefix", "url", "drafts"])
        expect(out).toContain(`\n  --${name} `);
      expect(code).toBe(0);
    },
  );

  it.each([[["--version"]], [["-V"]], [["check", "--version"]]])("%j is the version", async args => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await typed(args)).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

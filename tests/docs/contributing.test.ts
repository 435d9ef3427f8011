/** What contributors and writers are asked to type and to open exists. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const DOCUMENTS = ["CONTRIBUTING.md", "README.md", "docs/publishing.md", ".github/pull_request_template.md"];

it.each(DOCUMENTS)("%s names only scripts of package.json", name => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const named = [...readFileSync(name, "utf8").matchAll(/\bnpm (?:run )?([a-z:]+)/g)]
    .map(([, script = ""]) => script)
    .filter(script => !["ci", "install", "pack"].includes(script));
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

it("CONTRIBUTING.md names only files and folders that exist", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const paths = [
    ...text.matchAll(/(?:`|\]\(|vitest (?:run )?)((?:src|layouts|tests|docs)\/[\w./-]+|[A-Z]+\.md)/g),
  ].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter(path => !existsSync(path))).toEqual([]);
});

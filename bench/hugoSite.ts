/** A synthetic story as a site for Hugo, with the templates of bench/hugo. Same seed, same bytes. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ABOUT, datedArticle } from "./articleText.ts";
import { entryAddresses, listsOf, siteData } from "./lists.ts";
import type { SyntheticStory } from "./synthetic.ts";

export function writeHugoSite(story: SyntheticStory, folder: string): void {
  const lists = listsOf(story);
  cpSync(fileURLToPath(new URL("hugo", import.meta.url)), folder, { recursive: true });
  for (const part of ["content/articles", "content/actors", "data", "static"])
    mkdirSync(join(folder, part), { recursive: true });
  for (const [name, value] of Object.entries(siteData(story, lists)))
    writeFileSync(join(folder, "data", `${name}.json`), JSON.stringify(value));
  writeFileSync(join(folder, "content", "about.md"), `---\ntitle: About\n---\n\n${ABOUT}\n`);
  for (const { id, name, description } of story.actors) {
    mkdirSync(join(folder, "content", "actors", id));
    const text = `---\ntitle: ${name}\ndescription: ${description}\n---\n`;
    writeFileSync(join(folder, "content", "actors", id, "_index.md"), text);
  }
  for (const { address, ...matter } of lists.pages) {
    // In one folder: a page in the folder of another would be a part of it.
    const name = address === "/" ? "_index" : address.split("/").filter(Boolean).join("-");
    writeFileSync(
      join(folder, "content", `${name}.md`),
      `---\n${JSON.stringify({ ...matter, url: address })}\n---\n`,
    );
  }
  const entries = entryAddresses(lists);
  for (const article of story.articles)
    writeFileSync(
      join(folder, "content", "articles", `${article.id}.md`),
      datedArticle(article, entries.get(article.id) ?? "/", index => `{{< quote ${index} >}}`),
    );
}

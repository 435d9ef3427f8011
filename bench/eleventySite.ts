/** A synthetic story as a site for Eleventy alone, with the templates of bench/eleventy. Same seed, same bytes. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ABOUT, datedArticle } from "./articleText.ts";
import { entryAddresses, listsOf, siteData } from "./lists.ts";
import type { SyntheticStory } from "./synthetic.ts";

export function writeEleventySite(story: SyntheticStory, folder: string): void {
  cpSync(fileURLToPath(new URL("eleventy", import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, "_data"));
  const lists = listsOf(story);
  // The actors of an article are its own field, so those of the story have another name.
  const { actors: actorsById, ...others } = siteData(story, lists);
  for (const [name, value] of Object.entries({ ...others, actorsById, lists }))
    writeFileSync(join(folder, "_data", `${name}.json`), JSON.stringify(value));
  writeFileSync(join(folder, "about.md"), `---\nlayout: base.njk\ntitle: About\n---\n\n${ABOUT}\n`);
  const entries = entryAddresses(lists);
  for (const article of story.articles)
    writeFileSync(
      join(folder, "articles", `${article.id}.md`),
      datedArticle(article, entries.get(article.id) ?? "/", index => `{% quote ${index} %}`),
    );
}

/**
 * Builds the shipped story, opens it in a browser and prints what its pages weigh; ends with 1 where a limit is passed.
 * See docs/quality.md.
 *
 *     npm run size
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildSite } from "../src/build/index.ts";
import { launchOptions, serveFolder } from "../tests/browser/browser.ts";
import { added, heaviest, loadsOf, overweight, weightTable } from "./weight.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-size-"));
try {
  const output = join(folder, "site");
  const { built, events } = await buildSite({ content: "content", output });
  if (!built) throw new Error("The story has errors: npm run check.");
  const site = await serveFolder(output);
  const browser = await chromium.launch(launchOptions());
  const home = await loadsOf(browser, site.url);
  const slug = heaviest(join(output, "articles"));
  const article = await loadsOf(browser, `${site.url}articles/${slug}/`);
  await browser.close();
  await site.close();
  console.log(
    `${events} events on the front page; the article with the largest page is ${slug}. gzip, no headers.`,
  );
  console.log(
    weightTable({
      "front page": home,
      "article opened first": article,
      "after the front page": added(article, home),
    }),
  );
  const over = overweight(home, article);
  for (const line of over) console.error(`too heavy: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A synthetic story as a content folder for Dateline. Same seed, same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ABOUT, bodyOf, capital, fields, QUESTION, recordLines, SUMMARY, TITLE } from "./articleText.ts";
import {
  DEADLINES,
  KINDS,
  SERIES,
  type SyntheticActor,
  type SyntheticArticle,
  type SyntheticStory,
} from "./synthetic.ts";

export function writeDatelineContent(story: SyntheticStory, folder: string): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  mkdirSync(join(folder, "pages"), { recursive: true });
  const labelled = (items: readonly { readonly id: string }[]) =>
    items.map(item => `  - ${fields(item).join("\n    ")}`).join("\n");
  const kinds = KINDS.map(id => ({ id, label: capital(id) }));
  writeFileSync(
    join(folder, "story.yaml"),
    `title: ${TITLE}\nquestion: ${QUESTION}\nsummary: ${SUMMARY}\nlang: en\nkinds:\n${labelled(kinds)}\n` +
      `deadlines:\n${labelled(DEADLINES)}\nseries:\n${labelled(SERIES)}\n`,
  );
  writeFileSync(join(folder, "actors.yaml"), story.actors.map(actorEntry).join(""));
  writeFileSync(join(folder, "pages", "about.md"), `---\ntitle: About\n---\n\n${ABOUT}\n`);
  for (const article of story.articles) {
    writeFileSync(join(folder, "articles", fileNameOf(article)), datelineArticle(article));
  }
}

export function fileNameOf({ date, id }: SyntheticArticle): string {
  return `${date.from}-${id}.md`;
}

function actorEntry({ id, name, kind, alias, roles, description }: SyntheticActor): string {
  const held = roles.map(({ role, from, to }) => `    - ${fields({ role, from, to }).join("\n      ")}\n`);
  return (
    `- ${fields({ id, name, kind, aliases: `[${alias}]`, description }).join("\n  ")}\n` +
    (held.length > 0 ? `  roles:\n${held.join("")}` : "")
  );
}

/** The file that a writer would write. */
function datelineArticle(article: SyntheticArticle): string {
  const { title, date, summary, kind, key, place, actors, quotes } = article;
  const head = fields({
    title,
    date: date.edtf,
    summary,
    kind,
    key: key || undefined,
    place,
    actors: `[${actors.join(", ")}]`,
  });
  const body = bodyOf(article, index => `> ${quotes[index]!.text}`);
  return `---\n${[...head, ...recordLines(article)].join("\n")}\n---\n\n${body}`;
}

/** `dateline addresses`: what is published is recorded, so that it is kept from now on. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESSES_FILE } from "../content/files/index.ts";
import { shown } from "../problems/paths.ts";
import { countProblems, errors, formatProblems } from "../problems/report.ts";
import { command } from "./command.ts";
import { content } from "./options.ts";
import { contentFolder } from "./whichStory.ts";

export const addresses = command({
  what: "Records every address of the story in addresses.txt, so that later builds keep it.",
  options: { content },
  run: async (values, terminal) => {
    const { loadTimeline } = await import("../build/load.ts");
    const folder = contentFolder(values.content, "addresses", terminal);
    const { problems, lineOf, unrecorded } = loadTimeline(folder);
    if (errors(problems) > 0) {
      terminal.err(formatProblems(problems, "text", lineOf));
      terminal.err(`${countProblems(problems)}. No address was recorded.\n`);
      return 1;
    }
    const path = join(folder, ADDRESSES_FILE);
    const before = existsSync(path) ? readFileSync(path, "utf8") : HEAD;
    const lines = unrecorded();
    if (lines.length > 0) writeFileSync(path, withLines(before, lines));
    const number = `${lines.length} ${lines.length === 1 ? "address" : "addresses"}`;
    terminal.out(
      lines.length === 0
        ? `${shown(path)} has every address already.\n`
        : `${number} added to ${shown(path)}. Keep this file with your story.\n`,
    );
    return 0;
  },
});

const HEAD = `# The addresses that this site has published, a line each. Dateline keeps them: a build fails if one would disappear.
# If something has another id now:   article old-id -> new-id
# If something was withdrawn:        article old-id withdrawn 2026-10-08: The reason.
# The command "addresses" adds new lines. Keep this file with the story.
`;

/** Returns the text with new lines, each before the first address that comes after it: all else stays where it is. */
function withLines(text: string, lines: readonly string[]): string {
  const there = text.replace(/\r\n?/g, "\n").replace(/\n*$/, "\n").split("\n").slice(0, -1);
  const merged: string[] = [];
  let next = 0;
  for (const line of there) {
    if (/^\s*[^#\s]/.test(line))
      while (next < lines.length && (lines[next] ?? "") < line.trim()) merged.push(lines[next++] ?? "");
    merged.push(line);
  }
  return `${[...merged, ...lines.slice(next)].join("\n")}\n`;
}

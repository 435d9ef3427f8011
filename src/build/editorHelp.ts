/** Help in an editor for a story that has not been built; every site has the same in `data/schema/`. */
import { OUTPUTS } from "../outputs/index.ts";
import { Site } from "../views/site.ts";
import { wordsFor } from "../words/index.ts";
import { siteAssets } from "./assets.ts";
import { civilToday } from "./clock.ts";
import { loadTimeline } from "./load.ts";

/** Returns texts by the path at which Visual Studio Code looks for each. Throws an Error if the story has an error. */
export async function editorHelp(content: string): Promise<ReadonlyMap<string, string>> {
  const { timeline, problems } = loadTimeline(content);
  if (timeline === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  const site = new Site({
    timeline,
    words: wordsFor(timeline.story.lang),
    today: civilToday(timeline.story.timeZone),
    assets: (await siteAssets()).addresses,
    live: false,
  });
  return new Map([
    [".vscode/schema/actors.json", OUTPUTS.actorsSchema(site)],
    [".vscode/schema/story.json", OUTPUTS.storySchema(site)],
    [".vscode/dateline.code-snippets", OUTPUTS.snippets(site)],
  ]);
}

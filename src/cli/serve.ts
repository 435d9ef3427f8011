/** `dateline serve`: the live preview. */
import { join } from "node:path";
import { command } from "./command.ts";
import { content, host, port } from "./options.ts";
import { CACHE, contentFolder, workFolder } from "./whichStory.ts";

export const serve = command({
  what: "Builds the site with drafts, serves it, and rebuilds it when you save.",
  options: { content, port, host },
  run: async (values, terminal) => {
    const story = contentFolder(values.content, "serve", terminal);
    const { serve } = await import("../preview/index.ts");
    const folder = workFolder(values.content, terminal);
    return serve({
      content: story,
      cache: join(folder, CACHE),
      editor: join(folder, ".vscode"),
      port: values.port,
      host: values.host,
    });
  },
});

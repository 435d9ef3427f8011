/** `dateline serve`: the live preview. */
import { command } from "./command.ts";
import { content, host, port } from "./options.ts";
import { contentFolder } from "./whichStory.ts";

export const serve = command({
  what: "Builds the site with drafts, serves it, and rebuilds it when you save.",
  options: { content, port, host },
  run: async (values, terminal) => {
    const story = contentFolder(values.content, "serve", terminal);
    const { serve } = await import("../preview/index.ts");
    return serve({ content: story, port: values.port, host: values.host });
  },
});

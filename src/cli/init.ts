/** `dateline init`: a story of one's own, that builds as it is. */
import { relative, resolve } from "node:path";
import { editorHelp } from "../build/editorHelp.ts";
import { Refusal } from "../problems/index.ts";
import { command, Misuse } from "./command.ts";
import { fillFolder } from "./newFolder.ts";
import { origin } from "./origin.ts";
import { STARTER_CONTENT, starterFiles } from "./starter.ts";
import { quoted } from "./typed.ts";

export const init = command({
  what: "Lays out a new story that builds as it is, in a new folder or in the current one.",
  words: "[FOLDER]",
  options: {},
  run: async (_, { here, out }, [name = ".", ...more]) => {
    if (more.length > 0)
      throw new Misuse(
        `init takes one folder. If its name has spaces, write ${quoted([name, ...more].join(" "))}.`,
      );
    if (name.trim() === "") throw new Refusal("The name of the folder is empty. Write it after init.");
    const folder = resolve(here, name);
    const { spec, tarball, isFolder } = origin(folder);
    const help = await editorHelp(STARTER_CONTENT);
    fillFolder(folder, new Map([...starterFiles(folder, spec), ...help]), tarball);
    const way = relative(here, folder).replaceAll("\\", "/");
    const [whole, content, cd] =
      way === "" ? ["This folder", "content", ""] : [way, `${way}/content`, `  cd ${quoted(way)}\n`];
    out(`${whole} has a new story. You write in ${content}.\n`);
    if (isFolder)
      out(
        `npm will use the program in ${spec.slice("file:".length)}. README.md says how to publish the story.\n`,
      );
    out(`\nNow type:\n${cd}  npm install\n  npm start\n`);
    return 0;
  },
});

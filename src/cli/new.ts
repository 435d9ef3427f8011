/** `dateline new`: an article from a template. */
import { civilToday } from "../build/clock.ts";
import { command } from "./command.ts";
import { newArticle } from "./newArticle.ts";
import { content, date } from "./options.ts";
import { contentFolder } from "./whichStory.ts";

export const makeArticle = command({
  what: "Makes an article: a draft with a template of all fields.",
  words: '"TITLE"',
  options: { content, date },
  run: (values, terminal, words) => {
    const { path, note } = newArticle({
      content: contentFolder(values.content, "new", terminal),
      title: words.join(" "),
      date: values.date,
      today: zone => civilToday(zone, terminal.env),
    });
    terminal.out(`${path}\n${note}\n`);
    return 0;
  },
});

/** `dateline check`: every problem, and nothing is written. */
import { countProblems, errors, formatProblems, times, warnings } from "../problems/report.ts";
import { command } from "./command.ts";
import { drafts } from "./drafts.ts";
import { allowEmpty, content, flag, format } from "./options.ts";
import { contentFolder } from "./whichStory.ts";

export const check = command({
  what: "Reports every problem and writes nothing. The exit code is 1 if there is an error.",
  options: {
    content,
    format,
    strict: flag("Returns exit code 1 for warnings too."),
    "allow-empty": allowEmpty,
  },
  run: async (values, terminal) => {
    const { loadTimeline } = await import("../build/load.ts");
    const { timeline, problems, lineOf, ...read } = loadTimeline(
      contentFolder(values.content, "check", terminal),
      { drafts: true, allowEmpty: values["allow-empty"] ?? false },
    );
    terminal.out(formatProblems(problems, values.format ?? "text", lineOf));
    if ((values.format ?? "text") === "text") {
      const counted =
        timeline &&
        `${times(timeline.articles.length, "article")}${drafts(read.drafts, "left out of a build")}, ${times(timeline.events.length, "event")}`;
      const found = countProblems(problems) || "no problems";
      terminal.out(`${counted === undefined ? found : `${counted}: ${found}`}.\n`);
    }
    return errors(problems) > 0 || (values.strict && warnings(problems) > 0) ? 1 : 0;
  },
});

/** The layer of problems over a page of the preview. */
import { expect, it } from "vitest";
import { overlay } from "../../src/preview/overlay.ts";
import { RULES } from "../../src/problems/rules/index.ts";

it("explains the rule of each problem, folded, and shows code marks as code", () => {
  const page = overlay(
    {
      kind: "problems",
      text: "",
      problems: [
        {
          file: "content/articles/a.md",
          line: 3,
          column: 1,
          severity: "error",
          field: "quotes[0].speaker",
          fieldInWords: "quote 1, speaker",
          rule: "date-and-dates",
          message: "The article has both `date` and `<dates>`.",
          hint: "Keep one, or write [words](https://example.org).",
        },
      ],
    },
    undefined,
  );
  expect(page).toContain(
    "<b>quote 1, speaker:</b> The article has both <code>date</code> and <code>&lt;dates></code>. Keep one, or write [words](https://example.org).",
  );
  const { title, explanation } = RULES["date-and-dates"];
  const folded = /<details>(.*?)<\/details>/.exec(page)?.[1];
  expect(folded?.replace(/<[^>]+>/g, "`")).toContain("docs/problems.md#date-and-dates");
  expect(folded).toContain(title.replace(/`([^`]+)`/g, "<code>$1</code>"));
  expect(folded).toContain(explanation);
});

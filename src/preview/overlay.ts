/** The problems as a layer over a page of the live preview. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { addressOfRule, RULES, type RuleCode } from "../problems/index.ts";
import { CURRENT_FOLDER } from "../problems/paths.ts";
import { countProblems } from "../problems/report.ts";
import type { Built } from "./messages.ts";
import { reloadScript } from "./readers.ts";

export type Failed = Exclude<Built, { readonly kind: "built" }>;

/** Adds the layer to the last good page; makes a page of its own if there is none. */
export function overlay(failed: Failed, page: string | undefined): string {
  const layer = `<link rel="stylesheet" href="${overlayStyle.address}"><section class="dateline-problems" role="alert">${contents(failed, page === undefined ? NO_SITE : LAST_SITE)}</section>`;
  if (page === undefined) return pageOf("Problems", layer);
  const end = page.lastIndexOf("</body>");
  return end === -1 ? page + layer : page.slice(0, end) + layer + page.slice(end);
}

/** The page to show as long as there is no site. */
export function notYet(): string {
  return pageOf("Not built yet", "<p>The site is being built. This page reloads when it is ready.</p>");
}

const LAST_SITE = "This page is from the last site without errors.";
const NO_SITE = "There is no site without errors yet.";
const WHAT_NEXT = "Fix the errors and save: this page reloads.";

function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><script defer src="${reloadScript.address}"></script></head>
<body>${body}</body>
</html>
`;
}

function contents(failed: Failed, site: string): string {
  switch (failed.kind) {
    case "fault":
      return `<h2>The code has an error</h2><p>${site} ${WHAT_NEXT}</p><pre>${escaped(failed.stack)}</pre>`;
    case "refused":
      return `<h2>The site cannot be built</h2><p>${escaped(failed.message)}</p><p>${site} When you save a file, the site is built again.</p>`;
    case "problems": {
      const items = failed.problems.map(problem => {
        const place = `${problem.file}:${problem.line}:${problem.column}`;
        const { pathname } = pathToFileURL(resolve(CURRENT_FOLDER, problem.file));
        const editor = `vscode://file${pathname}:${problem.line}:${problem.column}`;
        const field =
          problem.field === "" ? "" : `<b>${escaped(problem.fieldInWords ?? problem.field)}:</b> `;
        return `<li class="${problem.severity}"><a href="${escaped(editor)}">${escaped(place)}</a><p>${field}${withCode(problem.message)} ${withCode(problem.hint)}</p>${explained(problem.rule)}</li>`;
      });
      return `<h2>${escaped(countProblems(failed.problems))}</h2><p>${site} ${WHAT_NEXT}</p><ol>${items.join("")}</ol>`;
    }
  }
}

/** The explanation of a rule, folded. */
function explained(rule: RuleCode): string {
  const { title, explanation } = RULES[rule];
  return `<details><summary><code>${rule}</code></summary><p><b>${inHtml(title)}.</b> ${inHtml(explanation)}</p><p><code>${addressOfRule(rule)}</code></p></details>`;
}

/** Markdown of one line, with code and links; a link is shown as its words, because no page of the site has its target. */
function inHtml(markdown: string): string {
  return withCode(markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"));
}

/** Text with the words between backticks as code. */
function withCode(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** A file of its own, for the page's policy allows no style within it. */
export const overlayStyle = {
  address: "/.dateline/problems.css",
  text: `.dateline-problems{position:fixed;inset:auto 0 0;z-index:99;max-block-size:60vh;overflow:auto;margin:0;padding:1rem 1.5rem;background:#fff;color:#10171d;border-block-start:6px solid #b4470a;font:400 1rem/1.45 system-ui,sans-serif;box-shadow:0 -1rem 3rem #0004}
.dateline-problems h2{font:700 1.125rem/1.3 system-ui,sans-serif;margin:0}
.dateline-problems p{margin:.2rem 0 0;max-inline-size:75ch}
.dateline-problems ol{list-style:none;margin:0;padding:0}
.dateline-problems li{margin-block-start:.8rem}
.dateline-problems details,.dateline-problems summary{margin-block-start:.2rem}
.dateline-problems summary{cursor:pointer}
.dateline-problems a{color:#0b55b7;font:500 .875rem ui-monospace,monospace}
.dateline-problems code,.dateline-problems pre{font:400 .8125rem/1.4 ui-monospace,monospace;color:#56626c}
.dateline-problems p code{color:inherit}
.dateline-problems pre{white-space:pre-wrap;overflow-wrap:anywhere}
`,
} as const;

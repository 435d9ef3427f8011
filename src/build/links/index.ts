/** The links of texts, each checked against what the built site has. */

import { problemOf } from "../../content/problemOf.ts";
import type { Fault, Position, Problem } from "../../problems/problem.ts";
import { anchorFault, choiceFault, outsideFault, pageFault } from "./faults.ts";
import type { Ground } from "./ground.ts";
import { resolveLink, type Target } from "./resolve.ts";

export { type Ground, groundInPart, type LeftOut } from "./ground.ts";

/** A text with links, such as the body of an article. */
export interface LinkingText {
  readonly file: string;
  /** Where it is read, `/articles/x/`. */
  readonly address: string;
  readonly links: readonly { readonly target: string; readonly position: Position }[];
}

/** `url` is the address of the site: a full address that begins with it is one of its own. */
export function linkProblems(
  texts: readonly LinkingText[],
  ground: Ground,
  url: string | undefined,
): readonly Problem[] {
  const known = new Map<string, Fault | undefined>();
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, address, links } of texts)
    for (const each of links) {
      const { target: link } = each;
      const key = `${address} ${link}`;
      const fault = known.has(key) ? known.get(key) : faultOf(resolveLink(link, address, url), ground);
      known.set(key, fault);
      if (fault === undefined) continue;
      const { position } = each;
      // Several links may have one definition.
      const at = `${file}:${position.line}:${position.column}`;
      if (told.has(at)) continue;
      if (told.size === MOST_WRONG) return [...problems, problemOf(file, TOO_MANY, position)];
      told.add(at);
      problems.push(problemOf(file, fault, position));
    }
  return problems;
}

/** Each is compared with every address that it may have meant. */
const MOST_WRONG = 1000;

const TOO_MANY: Fault = {
  rule: "links-many",
  message: `More than ${MOST_WRONG} links lead nowhere. No more are checked.`,
  hint: "Correct these, and check again.",
};

/** Why a link does not lead where it says; `undefined` where it does, or where that cannot be known. */
function faultOf(target: Target, ground: Ground): Fault | undefined {
  if (target.kind === "elsewhere") return undefined;
  if (target.kind === "outside") return outsideFault(target, ground);
  const { query, anchor } = target;
  const address = target.address.replace(/\/index\.html$/, "/");
  const has = ground.has(address);
  if (has === undefined) return undefined;
  if (!has) return pageFault(target, ground);
  const choice = address === "/" && query !== "" ? choiceFault(target, ground) : undefined;
  if (choice !== undefined) return choice;
  // Every browser takes "top" for the top of the page.
  if (anchor === "" || /^top$/i.test(anchor)) return undefined;
  const anchors = ground.anchorsOf(address);
  if (anchors === undefined || anchors.has(anchor)) return undefined;
  if (address === "/" && ground.events.has(anchor)) return undefined;
  return anchorFault({ ...target, address }, anchors, ground);
}

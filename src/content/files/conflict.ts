/** The lines that Git leaves in a file where two versions of it could not be merged. */
import { type Unread, unread } from "./decode.ts";

/** Every conflict in a text, each at its first line; also what is left of one that was half cleaned up. */
export function findConflicts(text: string): Unread[] {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  const found: Unread[] = [];
  const say = (index: number) => found.push(conflict(index + 1));
  let open = false;
  /** A line between two versions whose beginning is gone. */
  let between: number | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^<{7}(?: .*)?$/.test(line)) {
      say(index);
      open = true;
    } else if (/^={7}$/.test(line) && !open) between ??= index;
    else if (/^>{7}(?: .*)?$/.test(line)) {
      // Seven marks of a quotation have more than a name after them.
      if (!open && (between !== undefined || /^>{7}(?: \S+(?: \(.*\))?)?$/.test(line))) say(between ?? index);
      open = false;
      between = undefined;
    }
  }
  return found;
}

function conflict(line: number): Unread {
  return unread(
    "merge-conflict",
    "Git left a merge conflict here, between <<<<<<< and >>>>>>>: two versions of the same lines.",
    "Keep the lines of one version, or of both, and delete the lines with <<<<<<<, ======= and >>>>>>>. To print such a line, write a space before it.",
    { line, column: 1 },
  );
}

/** Wrong input as Windows writes it. */
import { beforeAll, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { copyOf } from "../folders.ts";
import { BASE, CASES, placeOf, readAs } from "./cases.ts";

let content: string;
beforeAll(() => {
  content = copyOf(BASE);
});

/** Each as `file line:column rule field`, the file from the content folder. */
function told(folder: string): string[] {
  return loadTimeline(folder, { drafts: true }).problems.map(({ file, line, column, rule, field }) =>
    `${file.slice(folder.length + 1)} ${line}:${column} ${rule} ${field}`.trim(),
  );
}

it.each(CASES)(
  "$file is told in the same place with the line ends of Windows and a byte order mark",
  ({ file, expected }) => {
    const lines = expected.map(line => `${placeOf(file)} ${line}`);
    expect(readAs(content, file, text => text.replaceAll("\n", "\r\n"), told)).toEqual(lines);
    expect(readAs(content, file, text => `\ufeff${text}`, told)).toEqual(lines);
  },
);

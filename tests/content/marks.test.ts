/** Marks: what is found as it was typed for another program. */
import { describe, expect, it } from "vitest";
import { BODY_MARKS, FIELD_MARKS, mayHaveMarks } from "../../src/content/marks/index.ts";

/** What marks are made of, and some that chance would not make. */
const PIECES = [
  ..."[](){}*_~=:#|<>/\\$%^&;!-【】†abxA12éÂ\ufffd\ue000  \n\n",
  ..."** __ == :: <b> \\n \\u0041 $$ %% 【1†source】 toc Ã© ã€ â€ turn0search1 cite www. a.example https:// [^ [[ ]] {{ }} {.".split(
    " ",
  ),
  ..."[! ]( )[ ]: <!-- --> [b] [/b] id=1 [toc] {:toc} ~~a~~ a~2~ {++a++} &amp; {%comment%} === [a]:".split(
    " ",
  ),
  ...["\n[a]: /b", "[x] ", " ^abcd\n", "\nimport a from 'm'", "{# a #}", "{{< a >}}"],
  ...["(a)[https://b]", "[a] (https://b)", "a^2^", "[!note] ", "\n|a|\n", "\na:: "],
];

describe("a mark", () => {
  const texts = randomTexts(20_000);

  it.each([...new Set([...BODY_MARKS, ...FIELD_MARKS])])(
    "is found only in texts with its sign: $pattern",
    ({ pattern, sign }) => {
      const matching = texts.filter(text => text.search(pattern) !== -1);
      expect(matching.length).toBeGreaterThan(0);
      expect(matching.filter(text => !sign.test(text))).toEqual([]);
      expect(matching.filter(text => !mayHaveMarks(text))).toEqual([]);
    },
  );
});

/** Always the same. */
function randomTexts(number: number): string[] {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: number }, () =>
    Array.from({ length: 1 + next(10) }, () => PIECES[next(PIECES.length)]).join(""),
  );
}

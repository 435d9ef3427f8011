import { describe, expect, it } from "vitest";
import { startInquiry } from "../../../layouts/client/finder/inquiry.ts";
import { lazy } from "../../../layouts/client/finder/lazy.ts";
import { ANYTHING } from "../../../layouts/client/state.ts";

const words = (q: string) => ({ ...ANYTHING, q });
/** It finds every word in the event of its name. */
const INDEX = { find: (query: string) => new Map([[query, [query]]]) };

/** An inquiry whose index arrives, or fails, when the test says so; with all that came of it. */
function start(needsIndex = true) {
  const outcomes: string[] = [];
  const loads: { arrive: () => void; fail: () => void }[] = [];
  const search = lazy(
    () =>
      new Promise<typeof INDEX>((resolve, reject) =>
        loads.push({ arrive: () => resolve(INDEX), fail: () => reject(new Error("no index")) }),
      ),
  );
  const ask = startInquiry(search, () => needsIndex, {
    loading: () => outcomes.push("loading"),
    failed: () => outcomes.push("failed"),
    found: ({ q }, hits) => outcomes.push(`${q}: ${hits === null ? "all" : [...hits.keys()]}`),
  });
  return { ask, loads, outcomes, search };
}

describe("a question", () => {
  it("that needs no index is answered at once", () => {
    const { ask, loads, outcomes } = start(false);
    ask(words(""));
    expect(outcomes).toEqual([": all"]);
    expect(loads).toEqual([]);
  });

  it("waits for the index, and the next one is answered at once", async () => {
    const { ask, loads, outcomes } = start();
    const first = ask(words("one"));
    expect(outcomes).toEqual(["loading"]);
    loads[0]?.arrive();
    await first;
    ask(words("two"));
    expect(outcomes).toEqual(["loading", "one: one", "two: two"]);
    expect(loads).toHaveLength(1);
  });

  it("without words needs the index for its events only", async () => {
    const { ask, loads, outcomes } = start();
    const asked = ask({ ...ANYTHING, kind: "talk" });
    loads[0]?.arrive();
    await asked;
    expect(outcomes).toEqual(["loading", ": all"]);
  });

  it("is not answered if another was asked meanwhile", async () => {
    const { ask, loads, outcomes } = start();
    const both = [ask(words("one")), ask(words("two"))];
    loads[0]?.arrive();
    await Promise.all(both);
    expect(outcomes).toEqual(["loading", "loading", "two: two"]);
  });

  it("reports one failure, and the next question loads the index anew", async () => {
    const { ask, loads, outcomes } = start();
    const both = [ask(words("one")), ask(words("two"))];
    loads[0]?.fail();
    await Promise.all(both);
    expect(outcomes).toEqual(["loading", "loading", "failed"]);
    const third = ask(words("three"));
    loads[1]?.arrive();
    await third;
    expect(outcomes.slice(3)).toEqual(["loading", "three: three"]);
  });
});

describe("a lazy value", () => {
  it("is loaded once, and known when it has arrived", async () => {
    const { search, loads } = start();
    expect(search.loaded()).toBeUndefined();
    expect(loads).toHaveLength(0);
    const both = Promise.all([search.load(), search.load()]);
    loads[0]?.arrive();
    expect(await both).toEqual([INDEX, INDEX]);
    expect(search.loaded()).toBe(INDEX);
    expect(loads).toHaveLength(1);
  });

  it("is unknown after a failure, of which everybody who waits hears", async () => {
    const { search, loads } = start();
    const both = [search.load(), search.load()];
    loads[0]?.fail();
    for (const each of both) await expect(each).rejects.toThrow("no index");
    expect(search.loaded()).toBeUndefined();
  });
});

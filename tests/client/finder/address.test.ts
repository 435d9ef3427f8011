import { describe, expect, it } from "vitest";
import { type Navigation, trackAddress } from "../../../layouts/client/finder/address.ts";
import { ANYTHING } from "../../../layouts/client/state.ts";

const words = (q: string) => ({ ...ANYTHING, q });

/** A window with a history, as far as an address needs one. */
function openWindow(search = "") {
  const steps = [search];
  let now = 0;
  const queryOf = (url: string | URL | null | undefined) => String(url).replace("/story/", "");
  const navigation: Navigation = {
    location: {
      pathname: "/story/",
      get search() {
        return steps[now] ?? "";
      },
    },
    history: {
      pushState(_data, _unused, url) {
        now++;
        steps.splice(now, Infinity, queryOf(url));
      },
      replaceState(_data, _unused, url) {
        steps[now] = queryOf(url);
      },
    },
  };
  return {
    navigation,
    steps,
    goBack() {
      now--;
    },
  };
}

describe("the address", () => {
  it("has one step for words, however often the typing pauses", () => {
    const { navigation, steps } = openWindow();
    const address = trackAddress(navigation);
    for (const q of ["h", "ha", "har"]) address.write(words(q), "typing");
    address.write(words("harb"), "typed");
    expect(steps).toEqual(["", "?q=harb"]);
  });

  it("has a step for every choice, and for words after it", () => {
    const { navigation, steps } = openWindow();
    const address = trackAddress(navigation);
    address.write(words("h"), "typing");
    address.write({ ...words("h"), kind: "talk" }, "choice");
    address.write({ ...words("ha"), kind: "talk" }, "typing");
    expect(steps).toEqual(["", "?q=h", "?q=h&kind=talk", "?q=ha&kind=talk"]);
  });

  it("has a step of its own for words that were typed anew", () => {
    const { navigation, steps } = openWindow();
    const address = trackAddress(navigation);
    address.write(words("one"), "typing");
    address.write(words("one"), "typed");
    address.write(words("two"), "typing");
    expect(steps).toEqual(["", "?q=one", "?q=two"]);
  });

  it("has no step for a question that it says already", () => {
    const { navigation, steps } = openWindow("?q=harbour");
    trackAddress(navigation).write(words(" harbour "), "choice");
    expect(steps).toEqual(["?q=harbour"]);
  });

  it("has moved after Back, once, and not after a step to another place on the page", () => {
    const { navigation, steps, goBack } = openWindow();
    const address = trackAddress(navigation);
    expect(address.hasMoved()).toBe(false);
    address.write(words("one"), "typing");
    expect(address.hasMoved()).toBe(false);
    goBack();
    expect(address.hasMoved()).toBe(true);
    expect(address.hasMoved()).toBe(false);
    address.write(words("two"), "typing");
    expect(steps).toEqual(["", "?q=two"]);
  });

  it("has not moved when it could not be written", () => {
    const { location } = openWindow().navigation;
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const address = trackAddress({ location, history: { pushState: refuse, replaceState: refuse } });
    address.write({ ...ANYTHING, kind: "talk" }, "choice");
    expect(address.hasMoved()).toBe(false);
  });
});

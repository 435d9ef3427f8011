/**
 * What a page takes in Chromium, from the start of the navigation on. A page is **usable**, whichever program made it, when
 *
 * - it has loaded, an event is in the document, and the frame with it is drawn;
 * - the main thread has ended its last long task (of 50 ms or more) before half a second without one;
 * - and a first click is answered: the time from the click to the frame that shows its effect is added.
 */
import { chromium, type Page } from "playwright-core";
import { launchOptions } from "../tests/browser/browser.ts";
import type { Subject } from "./timelinePages.ts";

/** In milliseconds. */
export interface Times {
  readonly usable: number;
  readonly firstPaint: number;
  /** The end of the frame at which the first event was in the document. */
  readonly firstEvent: number;
  /** How many events are in the document. */
  readonly shown: number;
}

/** Milliseconds without a long task. */
const QUIET = 500;
/** The slowest page took a minute. */
const PATIENCE = 600_000;

/** In a browser of its own: nothing is in a cache, and no code is warm from the page before. */
export async function timesOf(url: string, subject: Subject, slower: number): Promise<Times> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // An empty page, so that the process of the pages of this address is there.
    await page.goto(url);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    return await measurePage(page, url + subject.path, subject);
  } finally {
    await browser.close();
  }
}

/** What is noted in the page, in milliseconds since the start of the navigation; 0 for what has not happened. */
interface Noted {
  event: number;
  /** The end of the last long task. */
  task: number;
  click: number;
  answer: number;
}

interface NotingWindow extends Window {
  readonly noted: Noted;
  /** From now on the first click counts. */
  readonly awaitClick: () => void;
}

async function measurePage(page: Page, url: string, subject: Subject): Promise<Times> {
  const { event, control, choice, effect } = subject;
  // tsx keeps the names of functions with a function that a page does not have.
  await page.addInitScript("globalThis.__name = named => named");
  await page.addInitScript(noteTimes, { event, effect });
  await page.goto(url, { timeout: PATIENCE });
  await page.waitForFunction(
    quiet => {
      const { noted } = window as unknown as NotingWindow;
      return noted.event > 0 && performance.now() - Math.max(noted.event, noted.task) > quiet;
    },
    QUIET,
    { polling: 100, timeout: PATIENCE },
  );
  const before = await page.evaluate(selector => {
    const { noted, awaitClick } = window as unknown as NotingWindow;
    awaitClick();
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return {
      firstEvent: noted.event,
      firstPaint: paint?.startTime ?? Number.NaN,
      ready: Math.max(noted.event, noted.task, paint?.startTime ?? 0, navigation?.loadEventEnd ?? 0),
      shown: document.querySelectorAll(selector).length,
    };
  }, event);
  if (choice === undefined) await clickOn(page, control);
  else await page.selectOption(control, choice);
  await page.waitForFunction(() => (window as unknown as NotingWindow).noted.answer > 0, undefined, {
    polling: 100,
    timeout: PATIENCE,
  });
  const { click, answer } = await page.evaluate(() => (window as unknown as NotingWindow).noted);
  const { ready, ...times } = before;
  return { ...times, usable: ready + answer - click };
}

/** Runs in the page before anything of its own. */
function noteTimes({ event, effect }: Pick<Subject, "event" | "effect">): void {
  const noted: Noted = { event: 0, task: 0, click: 0, answer: 0 };
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) noted.task = startTime + duration;
  }).observe({ type: "longtask", buffered: true });
  /** Notes the end of the first frame at which something holds. */
  const noteWhen = (name: "event" | "answer", holds: () => boolean) => {
    if (!holds()) return void requestAnimationFrame(() => noteWhen(name, holds));
    // What is sent before a frame is drawn arrives afterwards.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      noted[name] = performance.now();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(() => noteWhen("event", () => document.querySelector(event) !== null));
  const text = () => document.querySelector(effect)?.textContent ?? "";
  const awaitClick = () => {
    const before = text();
    const start = ({ timeStamp }: Event) => {
      if (noted.click > 0) return;
      noted.click = timeStamp;
      requestAnimationFrame(() => noteWhen("answer", () => text() !== before));
    };
    for (const type of ["pointerdown", "input"]) addEventListener(type, start, { capture: true });
  };
  Object.assign(window, { noted, awaitClick });
}

/** Clicks on the first element that nothing covers in its middle. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const middle = await page.evaluate(wanted => {
    for (const element of document.querySelectorAll(wanted)) {
      element.scrollIntoView({ block: "center" });
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = { x: x + width / 2, y: y + height / 2 };
      if (element.contains(document.elementFromPoint(place.x, place.y))) return place;
    }
    return undefined;
  }, selector);
  if (middle === undefined) throw new Error(`${selector} cannot be clicked`);
  await page.mouse.click(middle.x, middle.y);
}

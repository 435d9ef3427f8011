/** The browser that all tests share; what they open in it is their own. */
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** To be closed by whoever opens it: what was opened in it is closed, and the browser goes on for others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject("browser"));
}

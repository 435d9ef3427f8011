/** Runs a function when the browser has nothing else to do. Safari cannot say when that is: there it runs a little later. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

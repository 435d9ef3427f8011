/** Runs before the page is drawn, so that nothing jumps or flashes: says that scripts run, and sets the reader's theme. */
import { chooseLogo } from "./logo.ts";

const { classList, dataset } = document.documentElement;
classList.add("scripted");
try {
  const theme = localStorage.getItem("dateline-theme");
  if (theme) {
    dataset.theme = theme;
    // The logo stands before the rest of the page: it is looked for until that begins.
    const arriving = new MutationObserver(() => {
      if (chooseLogo(theme) || document.querySelector("main") !== null) arriving.disconnect();
    });
    arriving.observe(document, { childList: true, subtree: true });
  }
} catch {}

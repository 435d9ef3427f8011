/** Runs before the page is drawn, so that nothing jumps or flashes: says that scripts run, and sets the reader's theme. */
const { classList, dataset } = document.documentElement;
classList.add("scripted");
try {
  const theme = localStorage.getItem("dateline-theme");
  if (theme) dataset.theme = theme;
} catch {}

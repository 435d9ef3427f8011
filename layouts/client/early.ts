/** What must be known before a page is drawn, so that nothing jumps or flashes: that scripts run, and the reader's theme. */
const { classList, dataset } = document.documentElement;
classList.add("scripted");
try {
  const theme = localStorage.getItem("dateline-theme");
  if (theme) dataset.theme = theme;
} catch {}

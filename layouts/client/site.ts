/** Everything that scripts add to a page. Every page is complete without them. */
import { startDayChoice } from "./dayChoice.ts";
import { linkOnDisk } from "./disk.ts";
import { startFinder } from "./finder.ts";
import { whenIdle } from "./idle.ts";
import { startKeys } from "./keys.ts";
import { goOn } from "./moved.ts";
import { markNews } from "./news.ts";
import { startOrder } from "./order.ts";
import { markYearInView } from "./strip.ts";
import { startTheme } from "./theme.ts";

goOn();
linkOnDisk();
startTheme();
const dayChoice = document.querySelector<HTMLFormElement>(".day-choice");
if (dayChoice !== null) startDayChoice(dayChoice);
const timeline = document.getElementById("timeline");
if (timeline !== null) {
  startOrder(timeline);
  startFinder(timeline);
  startKeys(timeline);
  markNews(timeline);
  whenIdle(() => markYearInView(timeline));
}

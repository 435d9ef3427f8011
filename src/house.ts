/** Where the program itself stands on disk: layouts and wiring are found from here, wherever a command is typed. */
import { fileURLToPath } from "node:url";

export const HOUSE = fileURLToPath(new URL("..", import.meta.url));

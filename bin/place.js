// Refuses to start where the program's own modules cannot be loaded: in a folder whose name is read as a query or a pattern.
import { fileURLToPath } from "node:url";

const place = fileURLToPath(new URL("..", import.meta.url));
const sign = /[?*]/.exec(place)?.[0];
if (sign !== undefined) {
  process.stderr.write(
    `Node cannot run a program in a folder with ${sign} in its name: ${place}. Rename the folder.\n`,
  );
  process.exit(1);
}

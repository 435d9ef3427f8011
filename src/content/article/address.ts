/** The id of an article, which is its address: from the name of its file, and whether it can be one. */
import { basename } from "node:path/posix";
import type { Id } from "../../model.ts";
import { ID, suggestId } from "../../text/id.ts";

/** As much of a date as there is, followed by more of the name: in `2024-08-15.md` the date is the name. */
const LEADING_DATE = /^(?=(\d{4}(?:-\d\d(?!\d)){0,2}))\1-(?=.)/;

/** A file's name without its ending and without a leading date. */
export function idOfFile(path: string): string {
  return basename(path).replace(/\.md$/i, "").replace(LEADING_DATE, "").normalize("NFC");
}

const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id can be the name of a page's folder on every system. */
export function fitsAnAddress(id: Id): boolean {
  return ID.test(id) && Buffer.byteLength(id) <= 200 && !DEVICE_NAME.test(id);
}

/** What can be an article's address and is near to a text; `otherwise` where nothing in it can. */
export function suggestAddress(text: string, otherwise?: string): string {
  const suggested = suggestId(text, otherwise);
  return DEVICE_NAME.test(suggested) ? `${suggested}-article` : suggested;
}

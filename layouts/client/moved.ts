import { diskAddress, isOnDisk } from "./disk.ts";

/**
 * On the page of what has another address: a browser goes on by itself, but without what follows the `#`, and on a disk to a
 * list of files.
 */
export function goOn(): void {
  const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
  const target = refresh?.content.split("url=")[1];
  if (target === undefined || (location.hash === "" && !isOnDisk())) return;
  location.replace((isOnDisk() ? diskAddress(target) : target) + location.hash);
}

/** Serves folders as a static host would: the same headers for all, and text packed once. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Answer {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** @param folders by what an address begins with: `/site/`. Every address outside of them is an empty page. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const answers = new Map<string, Answer | undefined>();
  const answerTo = (path: string): Answer | undefined => {
    if (!answers.has(path)) answers.set(path, read(path, folders));
    return answers.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = answerTo(path);
    response.writeHead(200, answer?.headers ?? { "Content-Type": "text/html" }).end(answer?.body);
  });
  await new Promise<void>(ready => server.listen(0, "127.0.0.1", ready));
  // A server that listens on a port has an address of that shape.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(path: string, folders: Readonly<Record<string, string>>): Answer | undefined {
  const [prefix, folder] = Object.entries(folders).find(([each]) => path.startsWith(each)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const inside = normalize(join("/", path.slice(prefix.length)));
  const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  const type = TYPES[extname(file)];
  if (type === undefined || !existsSync(file)) return undefined;
  const isPacked = type === "font/woff2";
  const body = isPacked ? readFileSync(file) : gzipSync(readFileSync(file));
  const headers = {
    "Content-Type": type,
    "Content-Length": body.length,
    "Cache-Control": "max-age=600",
    ...(isPacked ? {} : { "Content-Encoding": "gzip" }),
  };
  return { headers, body };
}

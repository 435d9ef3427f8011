/** Web servers, with the recipes of docs/hosts/ as they are but for names, ports and folders. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { temporaryFolder } from "../folders.ts";

export interface HostedSite {
  /** Of the first page: `http://127.0.0.1:1234/timeline/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the sites in the folder `www`, as a server of that name does. `prefix` is the path of the site, `/` or `/x/`. */
export async function host(server: ServerName, www: string, prefix: string): Promise<HostedSite> {
  const port = await freePort();
  const process = SERVERS[server](www, prefix, port);
  let said = "";
  process.stderr?.on("data", chunk => {
    said += chunk;
  });
  const ended = new Promise<void>(resolve => process.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}${prefix}`;
  while (!(await answers(url)))
    if (process.exitCode !== null) throw new Error(`${server} ended: ${said}`);
    else await new Promise(resolve => setTimeout(resolve, 50));
  return {
    url,
    stop: () => {
      process.kill("SIGTERM");
      return ended;
    },
  };
}

/** @throws with what to do if a server is not installed. */
export function demandServers(): void {
  for (const name of Object.keys(SERVERS))
    if (spawnSync(name, ["-v"]).error !== undefined)
      throw new Error(
        `The tests of hosts need ${name}: install it (Debian and Ubuntu: sudo apt-get install nginx-light caddy; macOS: brew install nginx caddy).`,
      );
}

export type ServerName = "nginx" | "caddy";

const SERVERS: Readonly<Record<ServerName, (www: string, prefix: string, port: number) => ChildProcess>> = {
  nginx: (www, prefix, port) => {
    const folder = temporaryFolder();
    const recipe = ofSite("nginx.conf", www, prefix)
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      // Where Debian keeps them; others keep them elsewhere.
      .replace("/etc/nginx/mime.types", typesOfNginx());
    writeFileSync(join(folder, "site.conf"), recipe);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      name => `${name}_temp_path ${folder}/${name};`,
    );
    const main = [
      "daemon off;",
      ...(process.getuid?.() === 0 ? ["user root;"] : []),
      `pid ${folder}/pid;`,
      "error_log stderr;",
      "events {}",
      `http { access_log off; ${temporary.join(" ")} include ${folder}/site.conf; }`,
    ];
    writeFileSync(join(folder, "main.conf"), main.join("\n"));
    return spawn("nginx", ["-e", "stderr", "-p", folder, "-c", join(folder, "main.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
  },
  caddy: (www, prefix, port) => {
    const folder = temporaryFolder();
    const recipe = ofSite("Caddyfile", www, prefix).replace("example.org {", `http://127.0.0.1:${port} {`);
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${recipe}`);
    mkdirSync(join(folder, "home"));
    return spawn("caddy", ["run", "--config", join(folder, "Caddyfile")], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, HOME: join(folder, "home"), XDG_CONFIG_HOME: "", XDG_DATA_HOME: "" },
    });
  },
};

function ofSite(recipe: string, www: string, prefix: string): string {
  return readFileSync(join("docs", "hosts", recipe), "utf8")
    .replaceAll("/timeline/", prefix)
    .replaceAll("/srv/www", www);
}

function typesOfNginx(): string {
  const { stderr } = spawnSync("nginx", ["-V"], { encoding: "utf8" });
  const main = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? "/etc/nginx/nginx.conf";
  return join(main, "..", "mime.types");
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

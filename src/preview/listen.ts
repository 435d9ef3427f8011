/** Opens the port of the live preview: on this machine alone, unless a host is named. */
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, BlockList, isIPv6 } from "node:net";
import { Refusal } from "../problems/index.ts";
import { inAddress, isStranger } from "./strangers.ts";

export interface Wanted {
  /** The name or address of this machine to listen on. Absent: this machine alone can connect. */
  readonly host?: string | undefined;
  /** Absent: the first free one of a few. */
  readonly port?: number | undefined;
}

export interface Listening {
  /** Where a person on this machine finds it. */
  readonly address: string;
  /** Whether other machines can connect. */
  readonly isPublic: boolean;
  /** The usual port, if it is in use and another was taken. */
  readonly insteadOf?: number;
  readonly close: () => void;
}

/** `localhost` is either of the two, depending on the system and the browser. */
const LOOPBACK = ["127.0.0.1", "::1"] as const;

const PORT = 8080;

/** Ports to try, one after another, when none is asked for. */
const PORTS = Array.from({ length: 12 }, (_, index) => PORT + index);

/** Hands over every request but those of strangers, who get 403. Throws a Refusal if it cannot listen. */
export async function listen(handle: RequestListener, { host, port }: Wanted): Promise<Listening> {
  for (const candidate of port === undefined ? PORTS : [port]) {
    const servers = await open(handle, host, candidate).catch((error: NodeJS.ErrnoException) => {
      if (port === undefined && isNotFree(error)) return [];
      throw refusal(error, host, candidate);
    });
    if (servers[0] === undefined) continue;
    const door = listening(servers, servers[0], host);
    return port === undefined && candidate !== PORT ? { ...door, insteadOf: PORT } : door;
  }
  throw new Refusal(
    `The ports ${PORTS[0]} to ${PORTS.at(-1)} are all in use. Give a free one, for example \`--port 9000\`.`,
  );
}

function listening(servers: readonly Server[], first: Server, host: string | undefined): Listening {
  const { address, port } = first.address() as AddressInfo;
  const isAnywhere = address === "0.0.0.0" || address === "::";
  const name = host === undefined || isAnywhere ? "localhost" : inAddress(host);
  return {
    address: `http://${name}:${port}/`,
    isPublic: !isLoopback(address),
    close: () => closeAll(servers),
  };
}

/** One server for each address. All or none is open afterwards. */
async function open(handle: RequestListener, host: string | undefined, port: number): Promise<Server[]> {
  if (host !== undefined) return [await openOn(handle, host, port)];
  const first = await openOn(handle, LOOPBACK[0], port);
  try {
    return [first, await openOn(handle, LOOPBACK[1], (first.address() as AddressInfo).port)];
  } catch (error) {
    // A machine without IPv6.
    if (!isNotFree(error as NodeJS.ErrnoException)) return [first];
    closeAll([first]);
    throw error;
  }
}

const NOT_HERE = "Open the preview at the address that it printed at the start.\n";

function openOn(handle: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((request, response) => {
      if (isStranger(request, host)) response.writeHead(403).end(NOT_HERE);
      else handle(request, response);
    });
    server.once("error", fail);
    server.listen({ host, port }, () => {
      server.off("error", fail);
      // For example no more open files for a connection: the next one may find room.
      server.on("error", () => {});
      done(server);
    });
  });
}

function closeAll(servers: readonly Server[]): void {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function isNotFree(error: NodeJS.ErrnoException): boolean {
  return error.code === "EADDRINUSE" || error.code === "EACCES";
}

function refusal(error: NodeJS.ErrnoException, host: string | undefined, port: number): Refusal {
  switch (error.code) {
    case "EADDRINUSE":
      return new Refusal(
        `Port ${port} is in use by another program. Give another one, or leave out \`--port\` to take the first free one.`,
      );
    case "EACCES":
      return new Refusal(
        `You have no permission to listen on port ${port}. Give one from 1024 up, for example \`--port 8080\`.`,
      );
    default:
      return new Refusal(
        `This machine cannot listen on ${host ?? "localhost"} (${error.code ?? error.message}). \`--host\` takes an address of this machine, or 0.0.0.0 for all its addresses.`,
      );
  }
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

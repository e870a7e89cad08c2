/**
 * Connections of `node:http` and `node:https` that are kept for the next requests.
 */

import type { Agent, ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { monotonic } from "./clock.js";
import { MOST_UNDER_WAY } from "./places.js";

/** How long a connection stays open without a request, in milliseconds: as long as with Node.js's own `fetch`. */
const LONGEST_IDLE = 4_000;

/** How much earlier than the server a connection is given up, in milliseconds: the server's time began before. */
const MARGIN = 1_000;

/** What is noted at a connection. */
interface Kept extends Socket {
  /** How many milliseconds the server keeps it open without a request. */
  [KEPT_FOR]?: number;
  /** Until when it may be used again, by the monotonic clock. */
  [IDLE_UNTIL]?: number;
  /** The same by the wall clock. */
  [IDLE_UNTIL_WALL]?: number;
}

const KEPT_FOR = Symbol("kept for");
const IDLE_UNTIL = Symbol("idle until");
const IDLE_UNTIL_WALL = Symbol("idle until, by the wall clock");

/** Where a request goes. */
interface Target {
  host?: string | undefined;
  port?: number | string | undefined;
  servername?: string;
}

/** Methods of an agent that Node.js calls, of which its types do not know all. */
type Overridden = new (options: object) => Agent & {
  addRequest(request: ClientRequest, options: Target, ...more: unknown[]): void;
  keepSocketAlive(socket: Socket): boolean;
  reuseSocket(socket: Socket, request: ClientRequest): void;
};

/** Makes an agent from that of `node:http` or `node:https`. */
export function pool(agent: typeof Agent): Agent {
  class Pool extends (agent as unknown as Overridden) {
    override addRequest(request: ClientRequest, options: Target, ...more: unknown[]): void {
      const idle = this.freeSockets[this.getName(options)];
      if (idle) dropUnusable(idle);
      // With a connection that is there, the rest of the options would only be copied.
      if (idle?.length) options = { host: options.host, port: options.port, servername: "" };
      super.addRequest(request, options, ...more);
    }

    /** A short name is enough: requests differ in their target alone. */
    override getName({ host, port }: Target = {}): string {
      return `${host}:${port}`;
    }

    override keepSocketAlive(socket: Kept): boolean {
      const time = Math.min(LONGEST_IDLE, socket[KEPT_FOR] ?? Infinity);
      if (time <= 0) return false;
      // Checked at the next use, too: a timer of a busy program is late. On a suspended machine all but the wall clock stand still.
      socket[IDLE_UNTIL] = monotonic() + time;
      socket[IDLE_UNTIL_WALL] = Date.now() + time;
      socket.on("data", unexpected);
      socket.setTimeout(time);
      // It must not keep the program from ending.
      socket.unref();
      return true;
    }

    override reuseSocket(socket: Socket, request: ClientRequest): void {
      socket.setTimeout(0);
      socket.off("data", unexpected);
      super.reuseSocket(socket, request);
    }
  }
  // The one that was used last has the longest time left.
  return new Pool({ keepAlive: true, scheduling: "lifo", maxFreeSockets: MOST_UNDER_WAY });
}

/** Notes what a server says of how long it keeps a connection: its header `Keep-Alive`. */
export function noteKeepAlive(socket: Kept, header: string): void {
  const seconds = /(?:^|[\s,;])timeout=(\d+)/i.exec(header)?.[1];
  if (seconds) socket[KEPT_FOR] = Number(seconds) * 1000 - MARGIN;
}

/** What comes without a request is the response to an earlier one, or the server's last word: the next request must not take it. */
function unexpected(this: Socket): void {
  this.destroy();
}

/** Takes connections out of a list that are closed, or stood idle for too long. */
function dropUnusable(sockets: Kept[]): void {
  const now = monotonic();
  const wall = Date.now();
  for (let at = sockets.length - 1; at >= 0; at--) {
    const socket = sockets[at] as Kept;
    if (socket.writable && !socket.destroyed && now < (socket[IDLE_UNTIL] ?? 0) && wall < (socket[IDLE_UNTIL_WALL] ?? 0)) continue;
    sockets.splice(at, 1);
    socket.destroy();
  }
}

/**
 * Requests in Node.js: over `node:http` and `node:https`, which take less time than its `fetch`, and say what was sent. Where a program
 * has replaced `fetch`, or what is behind it, they go over `fetch`.
 */

import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { decompressed, textOf } from "./body.js";
import { builtinModule } from "./builtin.js";
import { whenNotConnected } from "./connecting.js";
import { isMistake, surelyNotSent } from "./failure.js";
import { overRuntimesFetch } from "./fetch.js";
import { MAX_RESPONSE_BYTES } from "./generated/limits.js";
import { noteKeepAlive, pool } from "./pool.js";
import { headersOf, longestTimer, RESPONSE, tooLate, tooLong, type Outgoing, type Report, type Send, type Sending } from "./transport.js";

/** `node:http` and `node:https`. */
type Module = Pick<typeof import("node:http"), "Agent" | "globalAgent" | "request">;

/** What Node.js's own `fetch` has in its source, and no other function has. */
const SOURCE_OF_NODES_FETCH = "internal/deps/undici/undici";

/** Where undici keeps what is behind `fetch`, in its versions. */
const DISPATCHERS = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")] as const;

type Dispatcher = { dispatch?: unknown };

type Globals = { fetch: unknown; [dispatcher: symbol]: object | undefined };

/** What makes the connections of an agent. */
const METHODS_OF_AGENT = ["addRequest", "createConnection", "createSocket"] as const;

/** The options of an agent that Node.js makes itself. */
const NODES_AGENT_OPTIONS = new Set(["keepAlive", "scheduling", "timeout", "defaultPort", "protocol", "noDelay", "path"]);

/** Sends requests over Node.js's modules, and over the runtime's `fetch` where there are none, or where that was replaced. */
export function runtimeSend(): Send {
  const send = overRuntimesFetch();
  // `node:process` is loaded anyway; `node:http` and `node:https` are loaded with the first request.
  if (!builtinModule("node:process")) return send;
  return (request, report) => (isNodesFetch() ? new Exchange(request, report) : send(request, report));
}

/** Whether `fetch`, and what is behind it, are as Node.js made them. Looked up at each request. */
function isNodesFetch(): boolean {
  const { fetch, [DISPATCHERS[0]]: first, [DISPATCHERS[1]]: second } = globalThis as Globals;
  return isFromNode(fetch) && isPlain(first) && isPlain(second);
}

/** Remembers the last two answers: what is asked about seldom changes. */
function remembering<T>(answerTo: (value: T) => boolean): (value: T) => boolean {
  let known: [T, boolean][] = [];
  return (value) => {
    for (const [last, answer] of known) if (last === value) return answer;
    const answer = answerTo(value);
    known = [[value, answer], ...known.slice(0, 1)];
    return answer;
  };
}

/** Whether Node.js made a `fetch`. */
const isFromNode = remembering((fetch: unknown) => {
  return typeof fetch === "function" && Function.prototype.toString.call(fetch).includes(SOURCE_OF_NODES_FETCH);
});

/** Whether a dispatcher of undici is one without options and interceptors, which is its default. */
const isPlain = remembering((dispatcher: object | undefined) => {
  if (!dispatcher) return true;
  if (dispatcher.constructor.name !== "Agent") return false;
  // One with interceptors looks like the one below it, but for this method.
  if ((dispatcher as Dispatcher).dispatch !== (Object.getPrototypeOf(dispatcher) as Dispatcher).dispatch) return false;
  const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === "options");
  const options = key && (dispatcher as Record<symbol, object>)[key];
  return !!options && Object.values(options).every((value) => value === undefined || value === Infinity);
});

/** A host, and how to reach it. */
interface Host {
  readonly http: Module;
  /** The connections of all clients. */
  readonly pool: Agent;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  /** What it may compress a response with, as `fetch` says it: `br` is for TLS only, proxies have trouble with it. */
  readonly compressions: string;
}

const pools = new Map<Module, Agent>();
const hosts = new Map<string, Host>();

/** The host of a URL's beginning. */
function hostOf(origin: string): Host {
  let host = hosts.get(origin);
  if (!host) {
    const { protocol, hostname, port } = new URL(origin);
    const http = builtinModule<Module>(protocol === "https:" ? "node:https" : "node:http") as Module;
    if (!pools.has(http)) pools.set(http, pool(http.Agent));
    const compressions = protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate";
    host = { http, pool: pools.get(http) as Agent, protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port, compressions };
    hosts.set(origin, host);
  }
  return host;
}

/** Whether an agent is of the module itself, and has no options but those that Node.js gives its own. A program may set them at any time. */
function isNodesAgent(agent: Agent & { options?: object }, { Agent }: Module): boolean {
  if (Object.getPrototypeOf(agent) !== Agent.prototype || METHODS_OF_AGENT.some((name) => Object.hasOwn(agent, name))) return false;
  const { options } = agent;
  for (const name in options) {
    if (!NODES_AGENT_OPTIONS.has(name) && (options as Record<string, unknown>)[name] !== undefined) return false;
  }
  return true;
}

/** One request and its response. */
class Exchange implements Sending {
  // Not private to the engine: in the syntax of older ones that takes time for each request.
  private readonly report: Report;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private request: ClientRequest | undefined;
  private forgetConnecting: (() => void) | undefined;
  private mayBeSent = false;
  /** Whether all of the response is there, perhaps still to be decompressed. */
  private isRead = false;
  private isOver = false;

  constructor(request: Outgoing, report: Report) {
    this.report = report;
    const { timeout } = request;
    this.timer = timeout === Infinity ? undefined : setTimeout(() => this.expire(timeout), longestTimer(timeout));
    try {
      this.send(request);
    } catch (error) {
      queueMicrotask(() => this.fail(error, isMistake(error)));
    }
  }

  isNotSent(): boolean {
    return !this.mayBeSent;
  }

  end(): void {
    if (!this.isOver) this.fail(new Error("the request was ended early"));
  }

  private send(outgoing: Outgoing): void {
    const { url, body } = outgoing;
    const at = url.indexOf("/", url.indexOf("://") + 3);
    const { http, pool, protocol, hostname, port, compressions } = hostOf(url.slice(0, at));
    const { globalAgent } = http;
    // Libraries for proxies, and programs with certificates of their own, set it.
    const agent = isNodesAgent(globalAgent, http) ? pool : globalAgent;
    const headers = headersOf(outgoing, { accept: "*/*", "user-agent": "node", "accept-encoding": compressions });
    const request = http.request({ protocol, hostname, port, path: url.slice(at), method: "POST", headers, agent });
    this.request = request;
    if (!request.reusedSocket) this.watchConnecting(request, agent);
    request.on("socket", (socket) => this.connect(socket));
    request.on("response", (response) => this.read(response));
    request.on("error", (error) => this.fail(error));
    // A connection also closes without a response when the server switches to another protocol.
    request.on("close", () => this.isRead || this.isOver || this.fail(closed()));
    request.end(body);
  }

  /** Ends the request when it is not connected in time. That begins when it has left the line of the program's own agent. */
  private watchConnecting(request: ClientRequest, agent: Agent, wasInLine = false): void {
    this.forgetConnecting = whenNotConnected((error) => {
      const isInLine = Object.values(agent.requests ?? {}).some((line) => line?.includes(request as never));
      if (isInLine || wasInLine) this.watchConnecting(request, agent, isInLine);
      else this.fail(error);
    });
  }

  private connect(socket: Socket): void {
    const { secureConnecting } = socket as TLSSocket & { secureConnecting?: boolean };
    if (!socket.connecting && !secureConnecting) return this.connected();
    socket.once(secureConnecting === undefined ? "connect" : "secureConnect", () => this.connected());
  }

  private connected(): void {
    this.mayBeSent = true;
    this.forgetConnecting?.();
  }

  private read(response: IncomingMessage): void {
    this.connected();
    const { rawHeaders, socket, statusCode = 0 } = response;
    const keepAlive = headerOf(rawHeaders, "keep-alive");
    if (keepAlive) noteKeepAlive(socket, keepAlive);
    const date = headerOf(rawHeaders, "date");
    const encoding = headerOf(rawHeaders, "content-encoding");
    const parts: Uint8Array[] = [];
    const done = (body: string) => {
      if (this.settle()) this.report.received({ status: statusCode, headers: rawHeaders, date, body });
    };
    let left = MAX_RESPONSE_BYTES;
    const broken = (error: unknown) => this.fail(error);
    response.on("data", (part: Uint8Array) => {
      left -= part.length;
      if (left >= 0) parts.push(part);
      else broken(tooLong());
    });
    response.on("error", broken);
    response.on("end", () => {
      // The connection may have ended before the body.
      if (!response.complete) return this.fail(closed());
      this.isRead = true;
      if (encoding) return void decompressed(Buffer.concat(parts), encoding).then((body) => done(textOf([body]))).catch(broken);
      try {
        done(textOf(parts));
      } catch (error) {
        broken(error);
      }
    });
  }

  /** The time is over. A busy program learns of it late: what the connection has received by then is read first. */
  private expire(timeout: number): void {
    const over = () => this.isRead || this.fail(tooLate(RESPONSE, timeout));
    if (this.mayBeSent) setImmediate(over);
    else over();
  }

  private fail(error: unknown, isItMistake = false): void {
    if (!this.settle()) return;
    if (isItMistake) this.report.mistaken(error);
    else this.report.failed(error, !this.mayBeSent || surelyNotSent(error));
    this.request?.destroy();
  }

  /** Whether this is the end of the request: it ends once. */
  private settle(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    clearTimeout(this.timer);
    this.forgetConnecting?.();
    return true;
  }
}

/** The values of a header; quicker than `response.headers`, which has all of them. */
function headerOf(namesAndValues: readonly string[], wanted: string): string | undefined {
  let values: string | undefined;
  for (let at = 0; at < namesAndValues.length; at += 2) {
    const name = namesAndValues[at] as string;
    if (name.length !== wanted.length || name.toLowerCase() !== wanted) continue;
    values = values === undefined ? namesAndValues[at + 1] : `${values}, ${namesAndValues[at + 1]}`;
  }
  return values;
}

function closed(): Error {
  return Object.assign(new Error("the connection was closed before the response was complete"), { code: "ECONNRESET" });
}

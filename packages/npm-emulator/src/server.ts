/** An emulator on a port, for Node.js, Bun and Deno: the HTTP server of the program. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { bodyLimit, limits, refuseHead, tooLong } from "./core.js";
import type { Emulator } from "./emulator.js";
import { CLOSED, type Driver, type PlainAnswer, type PlainRequest, plain } from "./driver.js";

/** Where a server listens. */
export interface ServeOptions {
  /** The address. Default: `127.0.0.1`. */
  host?: string | undefined;
  /** The port. Default: any free one. */
  port?: number | undefined;
}

/** An emulator that is served. */
export interface Serving {
  /** Where it is: `http://127.0.0.1:40123`, fit for a client's `endpoint`. */
  readonly url: string;
  readonly port: number;
  /** Closes the port and all connections. */
  close(): Promise<void>;
}

/**
 * Serves an emulator by HTTP, with its page.
 *
 * ```js
 * const { url, close } = await serve(new Emulator(), { port: 8800 });
 * ```
 */
export async function serve(emulator: Emulator, options: ServeOptions = {}): Promise<Serving> {
  const server = await listen(options);
  return serveAt(server, emulator.driver);
}

/** @internal A server that listens and has no requests yet: {@link serveAt} must be called in the same turn of the event loop. */
export async function listen({ host = "127.0.0.1", port = 0 }: ServeOptions): Promise<Server> {
  const { headTimeout, bodyTimeout, maxHead, maxHeaders } = limits;
  const requestTimeout = headTimeout + bodyTimeout;
  const server = createServer({ headersTimeout: headTimeout, requestTimeout, maxHeaderSize: maxHead, requireHostHeader: false });
  // One more, by which it is seen that there are too many: further ones are dropped.
  server.maxHeadersCount = maxHeaders + 1;
  await listening(server, host, port);
  return server;
}

/** @internal Serves an emulator by a server that listens. */
export function serveAt(server: Server, driver: Driver): Serving {
  const take = (request: IncomingMessage, response: ServerResponse) => {
    answer(driver, request, response).catch(() => request.socket.destroy());
  };
  server.on("request", take).on("checkContinue", take).on("checkExpectation", take);
  const clock = setInterval(() => driver.passTime(), limits.passTimeEvery);
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: () => {
      clearInterval(clock);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Reads a request and answers it. It rejects when the connection is to be closed. */
async function answer(driver: Driver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // node:http accepts longer heads than the server in Rust.
  const status = refuseHead(request.url?.length ?? 0, request.rawHeaders.length / 2);
  if (status !== undefined) return unread(request, response, { status, headers: [], body: new Uint8Array() });
  const head = headOf(request);
  const { method, path, query, headers } = head;
  // The body of a request that is refused is not read.
  const refused = driver.core.refuse(method, path, query, headers);
  if (refused) return unread(request, response, plain(refused));
  const limit = bodyLimit(method, path);
  const isTooLong = Number(request.headers["content-length"] ?? 0) > limit;
  if (!isTooLong && /^100-continue$/i.test(request.headers.expect ?? "")) response.writeContinue();
  const body = isTooLong ? undefined : await read(request, limit);
  if (!body) return unread(request, response, plain(tooLong(method, path)));
  const left = new AbortController();
  response.once("close", () => left.abort());
  const answered = await driver.respond({ ...head, body }, left.signal);
  if (answered === CLOSED) throw new Error("closed on purpose");
  await write(response, answered);
}

function headOf(request: IncomingMessage): PlainRequest {
  const { method = "GET", url = "/", rawHeaders, socket } = request;
  // A proxy's client names the whole URL. Fragments are for clients only.
  const whole = url.replace(/#.*$/, "");
  const target = whole.startsWith("/") ? whole : whole.replace(/^[a-z]+:\/\/[^/?]*/i, "") || "/";
  const at = target.indexOf("?");
  const [path, query] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
  let headers = "";
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers += `${(rawHeaders[index] as string).toLowerCase()}:${rawHeaders[index + 1]}\n`;
  }
  return { method, path, query, headers, body: new Uint8Array(), ip: socket.remoteAddress };
}

/** The body; nothing when it is longer than the limit. */
function read(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (part: Uint8Array) => {
      length += part.length;
      if (length <= limit) parts.push(part);
      else resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", reject);
    request.on("close", () => reject(new Error("the client left")));
  });
}

/**
 * Answers before the body was read. What still comes of it is thrown away for a while: a client that is cut off while it writes
 * would not read the answer.
 */
async function unread(request: IncomingMessage, response: ServerResponse, { status, headers, body }: PlainAnswer): Promise<void> {
  const length = String((body as Uint8Array).length);
  response.writeHead(status, [...headers, ["connection", "close"], ["content-length", length]].flat());
  response.write(body);
  // A client that waits for `100 Continue` sends nothing after this answer.
  if (request.headers.expect === undefined) await rest(request);
  response.end();
}

/** Reads a body to its end, or for as long as one may take. */
function rest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limits.bodyTimeout);
    request.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    request.resume();
  });
}

async function write(response: ServerResponse, { status, headers, body }: PlainAnswer): Promise<void> {
  const hasLength = headers.some(([name]) => name === "content-length");
  const length = body instanceof Uint8Array && !hasLength ? ["content-length", String(body.length)] : [];
  response.writeHead(status, [...headers.flat(), ...length]);
  if (body instanceof Uint8Array) {
    response.end(body);
    if (!response.writableFinished) await drained(response, "finish");
    return;
  }
  const reader = body.getReader();
  response.once("close", () => void reader.cancel().catch(() => undefined));
  response.flushHeaders();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (!response.write(next.value)) await drained(response, "drain");
  }
  response.end();
}

/** Waits until what was written is read. A client that reads nothing for a while is disconnected. */
function drained(response: ServerResponse, event: "drain" | "finish"): Promise<void> {
  const socket = response.socket as Socket | null;
  return new Promise((resolve, reject) => {
    let written = socket?.bytesWritten;
    const look = () => {
      if (socket?.bytesWritten === written) return stop(() => reject(new Error("the client does not read")));
      written = socket?.bytesWritten;
    };
    const timer = setInterval(look, limits.readTimeout);
    const done = () => stop(resolve);
    const stop = (end: () => void) => {
      clearInterval(timer);
      response.off(event, done).off("close", done);
      end();
    };
    response.on(event, done).on("close", done);
  });
}

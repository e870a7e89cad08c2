// The two servers, byte by byte: the same requests get the same status and the same body.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { CLI, listening, RUST } from "./programs.mjs";

/** Sends bytes, waits for the end of the connection, and returns each response's status and body. */
function exchange(port, bytes) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const parts = [];
    socket.on("data", (part) => parts.push(part));
    // A server that answers before it has read everything may reset the connection then.
    socket.on("error", (error) => parts.length === 0 && reject(error));
    socket.on("close", () => resolve(responses(Buffer.concat(parts).toString("latin1"))));
    socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  });
}

function responses(text) {
  const all = [];
  for (let rest = text; rest !== ""; ) {
    const end = rest.indexOf("\r\n\r\n");
    assert.ok(end > 0, JSON.stringify(rest.slice(0, 200)));
    const head = rest.slice(0, end);
    const [, length] = /^content-length: *(\d+)/im.exec(head) ?? [];
    const status = Number(/^HTTP\/1\.[01] (\d+)/.exec(head)?.[1]);
    const from = end + 4;
    const to = status < 200 ? from : length === undefined || all.isHead ? rest.length : from + Number(length);
    all.push({ status, body: withoutVariables(rest.slice(from, to)) });
    rest = rest.slice(to);
  }
  return all;
}

const request = (line, headers = [], body = "") => `${[line, "Host: localhost", "Connection: close", ...headers].join("\r\n")}\r\n\r\n${body}`;
const LONG = "x".repeat(5 * 1024 * 1024);
const post = (headers, body) => request("POST /v4/openim/sendmsg HTTP/1.1", headers, body);

/**
 * Left out is what node:http refuses itself, with HTTP 400 or by closing the connection, before it asks the server: methods that are not
 * registered, also in lower case (405 in Rust), `Content-Length` beside `Transfer-Encoding`, CONNECT, and UTF-8 in URLs that is not escaped.
 */
const REQUESTS = {
  "a control path": [request("GET /_emulator/health HTTP/1.1"), 200],
  "HTTP/1.0 without a host": ["GET /_emulator/health HTTP/1.0\r\n\r\n", 200],
  "a whole URL": [request("GET http://localhost/_emulator/health HTTP/1.1"), 200],
  "a whole URL without a path": [request("GET http://localhost HTTP/1.1"), 200],
  "a fragment": [request("GET /_emulator/health#x HTTP/1.1"), 200],
  "a fragment behind a query": [request("GET /_emulator/messages?limit=1#x HTTP/1.1"), 200],
  "two question marks": [request("GET /_emulator/requests?limit=1?2 HTTP/1.1"), 400],
  "bytes that are not UTF-8": [request("GET /_emulator/clients/\xe4/inbox HTTP/1.1"), 400],
  "UTF-8 in a header": [request("GET /_emulator/health HTTP/1.1", ["X-Name: \xc3\xa4"]), 200],
  "an asterisk": [request("OPTIONS * HTTP/1.1"), 204],
  "a registered method": [request("PROPFIND /_emulator/health HTTP/1.1"), 405],
  "another registered method": [request("DELETE /v4/openim/sendmsg HTTP/1.1"), 200],
  "a long URL": [request(`GET /_emulator/health?${"x".repeat(60_000)} HTTP/1.1`), 400],
  "a URL that is too long": [request(`GET /_emulator/health?${"x".repeat(66_000)} HTTP/1.1`), 414],
  "a long header": [request("GET /_emulator/health HTTP/1.1", [`X-Long: ${"x".repeat(100_000)}`]), 200],
  "headers that are too long": [request("GET /_emulator/health HTTP/1.1", [`X-Long: ${"x".repeat(1_000_000)}`]), 431],
  "many headers": [request("GET /_emulator/health HTTP/1.1", Array.from({ length: 90 }, (_, index) => `X-${index}: x`)), 200],
  "too many headers": [request("GET /_emulator/health HTTP/1.1", Array.from({ length: 150 }, (_, index) => `X-${index}: x`)), 431],
  "a header twice": [request("GET /_emulator/health HTTP/1.1", ["X-Twice: 1", "X-Twice: 2"]), 200],
  "an origin twice": [request("POST /_emulator/reset HTTP/1.1", ["Origin: http://a.example", "Origin: http://localhost"]), 403],
  "a body of a given length": [post(["Content-Length: 2"], "{}"), 200],
  "a body in chunks": [post(["Transfer-Encoding: chunked"], "1\r\n{\r\n1;x=y\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n"), 200],
  "a body that is too long": [post([`Content-Length: ${LONG.length}`], LONG), 413],
  "a client that waits to continue": [post(["Content-Length: 2", "Expect: 100-continue"], "{}"), 100],
  "a client that waits with a body that is too long": [post([`Content-Length: ${5 * 1024 * 1024}`, "Expect: 100-continue"]), 413],
  "a client that expects something else": [post(["Content-Length: 2", "Expect: something"], "{}"), 200],
  "no length": [post([]), 200],
  "two requests at once": ["GET /_emulator/health HTTP/1.1\r\nHost: localhost\r\n\r\n" + request("GET /_emulator/faults HTTP/1.1"), 200],
  "a length that is not a number": [post(["Content-Length: x"]), 400],
  "two lengths": [post(["Content-Length: 2", "Content-Length: 3"], "{}"), 400],
  "a header without a name": [request("GET /_emulator/health HTTP/1.1", [": x"]), 400],
  "a header without a colon": [request("GET /_emulator/health HTTP/1.1", ["x"]), 400],
  "another version of HTTP": [request("GET /_emulator/health HTTP/3.0"), 400],
  "what is not HTTP": ["hello\r\n\r\n", 400],
};

test("odd requests get the same status and the same body from both servers", async (t) => {
  const args = ["--json", "--key", "a-key-of-both"];
  const programs = [await listening(t, process.execPath, CLI, ...args), await listening(t, RUST, ...args)];
  const ports = programs.map(({ line }) => JSON.parse(line).port);
  const [ours, rust, expected] = [{}, {}, {}];
  for (const [name, [bytes, status]] of Object.entries(REQUESTS)) {
    [ours[name], rust[name]] = await Promise.all(ports.map((port) => exchange(port, bytes)));
    expected[name] = status;
  }
  assert.deepEqual(ours, rust);
  const first = Object.fromEntries(Object.entries(rust).map(([name, [answer]]) => [name, answer?.status]));
  assert.deepEqual(first, expected);
});

/** A body without what differs from process to process. */
function withoutVariables(body) {
  return body.replace(/"(now_ms|pid|port|uptime_ms)":\d+/g, '"$1":0');
}

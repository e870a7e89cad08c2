/**
 * The errors a call may end with. The core writes an error as JSON text; here it becomes an instance of a class.
 */

import { ChatError, replyOf, type CoreReply } from "./chat-error.js";
import { CLASSES, PartialBatchError, type HttpInfo, type PartReport } from "./generated/error-classes.js";
import { camelKeys } from "./keys.js";

export { ChatError } from "./chat-error.js";
export * from "./generated/error-classes.js";

/** An error as the core writes it. */
interface CoreError {
  error: string;
  message: string;
  /** What an unknown outcome comes from. */
  cause?: CoreError;
  /** The number of the runtime's error that it comes from. */
  cause_id?: number;
  /** How the call went over HTTP, but for the headers. */
  http?: object;
  [field: string]: unknown;
}

/** A partial batch as the core writes it: replies and parameters as JSON texts. */
interface CorePartialBatch extends CoreReply {
  message: string;
  cause_id?: number;
  http?: object;
  docs: string;
  endpoint: string;
  parts: { first: number; count: number; state: PartReport["state"]; error: CoreError | null }[];
  rest: string | null;
}

/** The runtime's own errors, by the numbers that the driver gave them. */
type Causes = readonly unknown[];

/**
 * Turns what the core threw into an instance of its class; anything else, such as an abort reason, passes unchanged.
 *
 * @internal
 */
export function fromCore(thrown: unknown, causes: Causes = [], headers: Record<string, string> = {}): unknown {
  return typeof thrown === "string" ? instance(JSON.parse(thrown) as CoreError, causes, headers) : thrown;
}

/**
 * The same for an error with the one cause that it has, if any.
 *
 * @internal
 */
export function fromCoreWith(thrown: string, cause: unknown): unknown {
  return instance({ ...(JSON.parse(thrown) as CoreError), cause_id: 0 }, [cause], {});
}

function instance(error: CoreError, causes: Causes, headers: Record<string, string>): ChatError {
  if (error.error === "partial_batch") return partialBatch(error as unknown as CorePartialBatch, causes, headers);
  const { error: name, message, cause, cause_id: id, http, ...others } = error;
  const fields = { ...camelKeys(others), http: infoOf(http, headers) };
  const Class = CLASSES[name] ?? ChatError;
  return new Class(message, fields, caused(cause ? instance(cause, causes, headers) : id === undefined ? undefined : causes[id]));
}

function partialBatch(error: CorePartialBatch, causes: Causes, headers: Record<string, string>): PartialBatchError {
  const { message, docs, endpoint, reply, raw, failures, http } = error;
  const parts = error.parts.map((part) => ({ ...part, error: part.error && instance(part.error, causes, headers) }));
  const rest: unknown = error.rest === null ? null : JSON.parse(error.rest);
  const info = infoOf(http, headers);
  const fields = { docs, endpoint, http: info, reply: replyOf({ reply, failures, raw }, info), parts, rest };
  const stoppedBy = error.cause_id === undefined ? undefined : causes[error.cause_id];
  return new PartialBatchError(message, fields, caused(stoppedBy ?? parts.find((part) => part.error)?.error));
}

/** What the core knows of HTTP, with the headers, which only the driver has. */
function infoOf(http: object | undefined, headers: Record<string, string>): HttpInfo | undefined {
  return http && ({ ...camelKeys(http), headers } as unknown as HttpInfo);
}

function caused(cause: unknown): ErrorOptions | undefined {
  return cause == null ? undefined : { cause };
}

/**
 * Runs something of the core and turns what it throws into an instance of its class.
 *
 * @internal
 */
export function ofCore<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw fromCore(thrown);
  }
}

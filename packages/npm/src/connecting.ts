/**
 * How long a request waits for a connection: a host that drops packets is given up early.
 */

/** In milliseconds: name look-up, TCP, TLS and a proxy together. */
const CONNECT_TIMEOUT = 3_000;

/** Extra time before the check, because a busy program learns of a connection late. */
const GRACE = 100;

/** Calls `giveUp` when the time is over, unless the function that is returned is called before. */
export function whenNotConnected(giveUp: (error: Error) => void): () => void {
  const over = () => giveUp(new Error(`no connection within ${CONNECT_TIMEOUT} ms`));
  let timer = setTimeout(() => (timer = setTimeout(over, GRACE)), CONNECT_TIMEOUT);
  return () => clearTimeout(timer);
}

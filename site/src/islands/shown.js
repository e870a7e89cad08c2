// How a value is printed.
import inspect from "object-inspect";

/** The longest text of a line, in characters. */
const LONGEST = 10_000;

/** A text that is not longer than a line may be. */
export const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** Deep enough for each request and reply. The program's own `inspect` methods are not called. */
const OPTIONS = { indent: 2, depth: 12, quoteStyle: "double", customInspect: false };

function read(value) {
  if (typeof value === "string") return value;
  if (!(value instanceof Error)) return inspect(value, OPTIONS);
  const text = `${value.name}: ${value.message}`;
  return value.cause === undefined ? text : `${text}\n  cause: ${inspect(value.cause, OPTIONS)}`;
}

/** A value in one text: strings as they are, errors in their own words. */
export function shown(value) {
  try {
    return read(value);
  } catch {
    // A getter or a proxy that throws.
    return `[unreadable ${typeof value}]`;
  }
}

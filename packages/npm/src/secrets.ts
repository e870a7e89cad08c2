/**
 * Keeps UserSigs out of errors: a signed URL must not reach a log through an error of the transport.
 */

import { mask } from "./wasm/generated/tencent_chat.js";

/** How much of a foreign error is searched; one that holds more is shown by its texts alone. */
const MOST_VALUES = 500;

/**
 * An error's message with those of its causes: Node.js says only `fetch failed` and hides the reason below. For the core,
 * which masks it.
 */
export function messageOf(error: unknown): string {
  const texts: string[] = [];
  try {
    for (let at = error, depth = 0; at != null && depth < 5; depth++) {
      const text = String(at instanceof Error ? at.message || codeOf(at) || at.name : at);
      if (text && !texts.includes(text)) texts.push(text);
      at = at instanceof Error ? at.cause : undefined;
    }
  } catch {
    texts.push("an error that cannot be shown");
  }
  return texts.join(": ");
}

/** The error itself, or, when a UserSig is anywhere in it, a copy of its texts without the UserSig. */
export function withoutSecrets(error: unknown): unknown {
  const copy = new Error(mask(messageOf(error)));
  try {
    if (!holdsUserSig(error)) return error;
    if (error instanceof Error) {
      copy.name = mask(error.name);
      copy.stack = mask(error.stack ?? "");
      const code = codeOf(error);
      if (code) Object.assign(copy, { code: mask(code) });
    }
  } catch {
    // Its texts are all that can be shown.
  }
  return copy;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? code : "";
}

/** Looks through everything an inspector would print; says yes when something in it cannot be looked through. */
function holdsUserSig(root: unknown): boolean {
  const seen = new Set<unknown>();
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") {
      if (mask(value) !== value) return true;
    } else if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      if (seen.size > MOST_VALUES || !isTransparent(value)) return true;
      // These may be the prototype's getters, as in DOMException.
      if (value instanceof Error) open.push(value.message, value.stack);
      for (const key of Reflect.ownKeys(value)) {
        open.push(String(key));
        const { value: inner, get } = Object.getOwnPropertyDescriptor(value, key) ?? {};
        // What a getter or a method gives when it is printed cannot be seen here; those of the engine are harmless.
        if ((get && key !== "stack") || typeof inner === "function") return true;
        open.push(inner);
      }
    }
  }
  return false;
}

/** Whether its own properties are all there is; a `URL`, `Request` or `Map` has more inside. */
function isTransparent(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return value instanceof Error || Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** How deep webhooks are nested within one another, where the runtime knows which function a call comes from. */

import { AsyncLocalStorage } from "node:async_hooks";

const nesting = new AsyncLocalStorage<number>();

/** Within how many webhooks the caller is. */
export function nestedHere(): number {
  return nesting.getStore() ?? 0;
}

/** Runs a function within so many webhooks. */
export function nestedIn<T>(nested: number, run: () => T): T {
  return nesting.run(nested, run);
}

/**
 * Names of fields in JavaScript.
 */

/**
 * `{ request_id: 1 }` → `{ requestId: 1 }`, not deeper.
 *
 * @internal
 */
export function camelKeys(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()), value]),
  );
}

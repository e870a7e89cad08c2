/**
 * Modules of Node.js, where there are any. Neither imported nor required: bundlers would look for them, or leave a `require` that
 * fails.
 */

/** A module of Node.js; nothing in other runtimes and in old versions. */
export function builtinModule<Module>(id: `node:${string}`): Module | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  try {
    return process?.getBuiltinModule?.(id) as Module | undefined;
  } catch {
    // Next.js throws when an edge route merely looks for the function.
    return undefined;
  }
}

/**
 * What the error codes of the service mean.
 */

import { ofCore } from "./errors.js";
import type { ErrorKind } from "./generated/kinds.js";
import { readOptions } from "./checks.js";
import { loadCore } from "./wasm/core.js";
import * as core from "./wasm/generated/tencent_chat.js";

/** What is known about an error code. */
export interface CodeFacts {
  /** The code. */
  readonly code: number;
  /** Whether it is documented. */
  readonly known: boolean;
  /** What a program can do about it. */
  readonly kind: ErrorKind;
  /** What it means; empty when it is not documented. */
  readonly meaning: string;
  /** What it means, and what a person can do about it. */
  readonly hint: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The official page of the endpoint, or else that of the error codes. */
  readonly docs: string;
}

/**
 * Explains an error code of the service.
 *
 * @param code - The code, such as 70107.
 * @param options - `endpoint`: the method's name, or the path, for the few numbers that mean different things there.
 * @throws {ConfigError} for an unknown endpoint or option, or when the code is not an integer.
 */
export function explain(code: number, options: { endpoint?: string | null | undefined } | null = {}): CodeFacts {
  loadCore();
  const given = readOptions(options);
  return ofCore(() => JSON.parse(core.explain(code, given)) as CodeFacts);
}

/**
 * What a call of the core ends with: its texts, read.
 */

import type { HttpInfo } from "./generated/error-classes.js";
import type { Way } from "./http-info.js";
import { failuresOf, type Failure, type PartReply } from "./reply.js";
import { Turns } from "./turns.js";
import type { Call } from "./wasm/generated/tencent_chat.js";

/** What a reply is made of. */
export interface Outcome {
  /** The reply in JavaScript's names. */
  readonly fields: Record<string, unknown>;
  readonly failures: readonly Failure[];
  readonly parts: readonly PartReply<object>[];
  /** The body as it came. */
  readonly raw: string;
  readonly http: Way | HttpInfo;
}

/** Of a call of one request. */
export function outcomeOf(json: string, failures: string | undefined, raw: string, http: Way): Outcome {
  return { fields: JSON.parse(json), failures: failures ? failuresOf(JSON.parse(failures)) : [], parts: [], raw, http };
}

/** Of a call of several requests, piece by piece. */
export async function joinedOutcome(call: Call, http: Way): Promise<Outcome> {
  let fields: Record<string, unknown> = {};
  let parts: PartReply<object>[] = [];
  const failures: Failure[] = [];
  let raw = "";
  const turns = new Turns();
  for (let piece = call.piece(); piece; piece = call.piece()) {
    const [what, text, list = ""] = piece;
    if (what === "reply") fields = JSON.parse(text);
    else if (what === "parts") parts = JSON.parse(text);
    else if (what === "entries") append(fields[list] as unknown[], JSON.parse(text));
    else if (what === "failures") append(failures, failuresOf(JSON.parse(text)));
    else raw += text;
    if (turns.isOver()) await turns.next();
  }
  return { fields, failures, parts, raw, http };
}

/** One by one: as arguments of `push`, very many are too many. */
function append<T>(list: T[], entries: readonly T[]): void {
  for (const entry of entries) list.push(entry);
}

/**
 * Takes a body in Tencent's own spelling, such as one that is copied from an official page, for the parameters of any method.
 *
 * The core understands both spellings everywhere and checks both alike; only the types need a hint. What is returned is the
 * body itself.
 *
 * @example
 * ```ts
 * await chat.sendC2cMessage(
 *   wire({ To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] }),
 * );
 * ```
 */
export function wire<Params extends object>(body: object): Params {
  return body as Params;
}

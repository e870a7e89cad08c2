// @generated from crates/tencent-chat-schema/src/lib.rs by cargo xtask generate
/** The longest body of a response that a client reads, in bytes and decompressed. The service's replies have about 1 MB at most. */
export const MAX_RESPONSE_BYTES = 67108864;

/** How many milliseconds a server may take until it answers a webhook: Tencent's servers wait for two seconds, and the way takes some time. */
export const ANSWER_WITHIN_MILLIS = 1800;

/** What the error of a longer one says. */
export const RESPONSE_TOO_LONG = "the response is longer than 64 MiB";

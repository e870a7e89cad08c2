// @generated from crates/tencent-chat-schema/src/lib.rs by cargo xtask generate
/** The longest body of a response that a client reads, in bytes and decompressed. The service's replies have about 1 MB at most. */
export const MAX_RESPONSE_BYTES = 67108864;

/** What the error of a longer one says. */
export const RESPONSE_TOO_LONG = "the response is longer than 64 MiB";

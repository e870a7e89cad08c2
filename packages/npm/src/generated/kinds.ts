// @generated from api/kinds.yaml by cargo xtask generate
/** The guide to errors, with a section for each class. */
export const GUIDE = "https://github.com/tencent-chat/tencent-chat/blob/main/docs/errors.md";

/**
 * The kind of an error code: codes are grouped by what a program can do about them.
 *
 * - `rate_limited`: Called more often than allowed: slow down, then retry.
 * - `quota_exceeded`: A quota of the app, the plan or the account is used up: buy more, or remove something.
 * - `signature_expired`: The UserSig is too old: make a new one.
 * - `signature_invalid`: The UserSig does not match the identifier, the app or the key.
 * - `wrong_region`: The app is in another region: use that region's host.
 * - `wrong_app`: The SDKAppID is unknown, or something belongs to another app.
 * - `not_admin`: The caller is not an admin of the app: use an admin as identifier, or make this one an admin in the console.
 * - `account_not_found`: An account does not exist in the app.
 * - `not_found`: Another object that the call names does not exist.
 * - `already_exists`: What the call would create already exists.
 * - `conflict`: Another change came first: read the current state, then retry.
 * - `not_friend`: The account is not a friend.
 * - `refused_by_webhook`: The app's own backend refused it in a webhook.
 * - `refused_by_user`: The other user does not accept it, because of a blocklist or a setting.
 * - `not_permitted`: It is not allowed for this caller, operator or type of object.
 * - `content_refused`: Moderation refused the content.
 * - `invalid_parameter`: A parameter is missing or wrong: change the request.
 * - `too_many_items`: Too many items in one call: send fewer.
 * - `too_large`: A body, a message or a value is too large: send less.
 * - `not_enabled`: The feature must be enabled or bought first.
 * - `suspended`: The app, the account or the function is suspended.
 * - `ip_not_allowed`: The caller's IP address is not on the app's allowlist.
 * - `server_error`: Tencent's server failed: retry after a wait if the call is safe to retry.
 * - `client_only`: A code of the client SDKs that this API does not return.
 * - `pending`: Not done yet: somebody must confirm it first.
 * - `success`: No error.
 * - `custom`: The app's own code, returned by one of its webhooks.
 * - `unknown`: A code that is not documented.
 * - `no_answer`: The reply does not mention an item that was sent.
 */
export type ErrorKind =
  | "rate_limited"
  | "quota_exceeded"
  | "signature_expired"
  | "signature_invalid"
  | "wrong_region"
  | "wrong_app"
  | "not_admin"
  | "account_not_found"
  | "not_found"
  | "already_exists"
  | "conflict"
  | "not_friend"
  | "refused_by_webhook"
  | "refused_by_user"
  | "not_permitted"
  | "content_refused"
  | "invalid_parameter"
  | "too_many_items"
  | "too_large"
  | "not_enabled"
  | "suspended"
  | "ip_not_allowed"
  | "server_error"
  | "client_only"
  | "pending"
  | "success"
  | "custom"
  | "unknown"
  | "no_answer";

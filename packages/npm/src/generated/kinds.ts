// @generated from api/kinds.yaml by cargo xtask generate
/** The guide to errors, with a section for each class. */
export const GUIDE = "https://github.com/tencent-chat/tencent-chat/blob/main/docs/errors.md";

/**
 * What kind of refusal an error code is: codes are grouped by what a program does about them.
 *
 * - `rate_limited`: Called more often than allowed: slow down, then repeat.
 * - `quota_exceeded`: A quota of the app, the plan or the account is used up: buy more, or remove something.
 * - `signature_expired`: The UserSig is too old: make a new one.
 * - `signature_invalid`: The UserSig does not fit the identifier, the app or the key.
 * - `wrong_region`: The app lives in another region: use that region's host.
 * - `wrong_app`: The SDKAppID is unknown, or something belongs to another app.
 * - `not_admin`: The caller is not an admin of the app: call as one, or make the identifier one in the console.
 * - `account_not_found`: An account does not exist in the app.
 * - `not_found`: Something else that the call names does not exist.
 * - `already_exists`: What the call would create is there already.
 * - `conflict`: Another change came in between: read the newest state and repeat.
 * - `not_friend`: The account is not a friend.
 * - `refused_by_webhook`: The app's own backend refused it in a webhook.
 * - `refused_by_user`: The other user does not accept it, by a blocklist or by a setting.
 * - `not_permitted`: The caller, the operator or the type of thing does not allow it.
 * - `content_refused`: The content was refused by moderation.
 * - `invalid_parameter`: A parameter is missing or wrong: change the request.
 * - `too_many_items`: More items than one call may have: send fewer.
 * - `too_large`: A body, a message or a value is too large: send less.
 * - `not_enabled`: The feature must first be switched on or bought.
 * - `suspended`: The app, the account or the function is suspended.
 * - `ip_not_allowed`: The caller's IP address is not on the app's allowlist.
 * - `server_error`: Tencent's side failed: repeat after a wait if the call may be repeated.
 * - `client_only`: A code of the client SDKs that this API does not answer.
 * - `pending`: Not done yet: somebody must confirm first.
 * - `success`: No error.
 * - `custom`: A code of the app's own, answered by one of its webhooks.
 * - `unknown`: A code that is not documented.
 * - `no_answer`: The reply says nothing about an item that was sent.
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

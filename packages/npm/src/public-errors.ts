/**
 * The classes of errors, without the functions that make errors of what the core says.
 *
 * @packageDocumentation
 */

export {
  ApiError,
  ChatError,
  ConfigError,
  CredentialError,
  EachError,
  HttpError,
  InvalidRequestError,
  OutcomeUnknownError,
  PageError,
  PartialBatchError,
  TransportError,
  UserSigError,
  WebhookError,
} from "./errors.js";
export type { HttpInfo, PartReport, RateState, UserSigReason, WebhookCheck } from "./errors.js";

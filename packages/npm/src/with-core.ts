/**
 * What needs the core: a file of its own, which bundlers leave out of a page that makes elements only.
 */

export { ChatClient } from "./client.js";
export { explain } from "./explain.js";
export * as usersig from "./usersig.js";
export { memoryStore, ReplayGuard, Webhook } from "./webhook.js";
export { wire } from "./wire.js";

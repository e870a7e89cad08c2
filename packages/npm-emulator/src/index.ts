/** A local Tencent Cloud Chat server in this process. */

export type { ClockChange, Controls, Listed, OfApp } from "./controls.js";
export { type ClientOptions, Emulator, type EmulatorOptions, type WebhookHandler, type WebhookOptions } from "./emulator.js";
export type * from "./shapes.js";

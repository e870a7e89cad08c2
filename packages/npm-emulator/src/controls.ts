/**
 * The functions of the control paths, which `docs/testing.md` describes: each sends a request to `/_emulator/…` in process, and
 * returns its JSON. Names of fields are those of the paths. A mistake rejects with an `Error` that says what is wrong.
 */

import type * as shapes from "./shapes.js";

/** Which app, when there are several. */
export interface OfApp {
  app?: number | undefined;
}

/** Which part of a list. */
export interface Listed extends OfApp {
  /** A part of a name. */
  find?: string | undefined;
  limit?: number | undefined;
}

/** How the clock goes forward, or what it shows from now on: `docs/testing.md` has the forms. */
export type ClockChange = { advance: string } | { advance_ms: number } | { set: number | string };

/** Methods of an emulator that use its control paths. */
export interface Controls {
  /** The version, the apps with their admins and numbers of accounts, and how many requests there were. */
  health(): Promise<shapes.Health>;
  /** Returns to the seed, or with `empty` to nothing. Settings, faults and webhook handlers are as at the start, too. */
  reset(options?: { empty?: boolean | undefined }): Promise<{ reset: boolean }>;
  /** The last requests with their responses. */
  requests(): Promise<shapes.Requests>;
  /** How many messages were stored, dropped as duplicates, how many calls exceeded the rate. */
  effects(): Promise<shapes.Effects>;
  /** The one-to-one messages that were accepted. */
  messages(options?: { to?: string | undefined; limit?: number | undefined }): Promise<shapes.AcceptedMessage[]>;
  /** The webhooks that were fired, with the app's answers. With `wait` once all have ended. */
  webhooks(options?: { wait?: boolean | undefined }): Promise<shapes.Webhooks>;
  /** What the page lists. */
  users(options?: Listed): Promise<shapes.Users>;
  groups(options?: Listed & { group?: undefined }): Promise<shapes.Groups>;
  /** One group with its members. */
  groups(options: Listed & { group: string }): Promise<shapes.GroupDetails>;
  conversations(options?: Listed & { user?: string | undefined }): Promise<shapes.Conversations>;
  history(options: OfApp & {
    user?: string | undefined;
    peer?: string | undefined;
    group?: string | undefined;
    topic?: string | undefined;
    official_account?: string | undefined;
    limit?: number | undefined;
  }): Promise<shapes.History>;
  officialAccounts(options?: Listed): Promise<shapes.OfficialAccounts>;
  pushes(options?: Listed): Promise<shapes.Pushes>;
  /** Fills an empty app with a demo. */
  fillDemo(options?: OfApp): Promise<shapes.FilledDemo>;
  /** The users' devices. */
  clients(options?: OfApp): Promise<shapes.Clients>;
  /** Lets a user act, such as `act("bob", "login", { platform: "iOS" })`. The reply is the service's, with its `ErrorCode`. */
  act<A extends shapes.Action>(user: string, action: A, fields?: shapes.Actions[A], options?: OfApp): Promise<shapes.Reply>;
  /** What a user's devices received. */
  inbox(user: string, options?: OfApp & { since?: number | undefined }): Promise<shapes.Inbox>;
  clearInbox(user: string, options?: OfApp): Promise<{ cleared: boolean }>;
  /** Makes requests to come fail. */
  addFaults(rules: readonly shapes.FaultRule[]): Promise<shapes.Faults>;
  faults(): Promise<shapes.Faults>;
  clearFaults(): Promise<shapes.Faults>;
  /** Changes settings, such as `{ enforce_rates: true }`, and returns all. */
  configure(change: shapes.SettingsChange): Promise<shapes.Settings>;
  config(): Promise<shapes.Settings>;
  /** The whole app as a document. */
  state(options?: OfApp): Promise<shapes.State>;
  /** Replaces the app by a document, or its text in YAML or JSON. */
  importState(document: string | object, options?: OfApp): Promise<{ imported: boolean }>;
  /** Lets time pass without waiting. */
  clock(change: ClockChange): Promise<shapes.Clock>;
}

/** @internal The names of the options of a method, which follow the arguments that its control path takes. */
type OptionsOf<K extends keyof shapes.Functions> =
  Required<Parameters<Controls[K]>> extends readonly [...shapes.Functions[K]["arguments"], infer Options]
    ? keyof Options
    : Required<Parameters<Controls[K]>> extends shapes.Functions[K]["arguments"]
      ? never
      : "other arguments";

/** @internal */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** @internal */
type Holds<T extends true> = T;

/** @internal Checked by the compiler: each control path has a method, which takes the same options. */
export type Checked = [
  Holds<Same<keyof Controls, keyof shapes.Functions>>,
  Holds<Same<{ [K in keyof shapes.Functions]: OptionsOf<K> }, { [K in keyof shapes.Functions]: shapes.Functions[K]["options"] }>>,
];

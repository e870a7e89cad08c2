/**
 * The functions of the control paths, which `docs/testing.md` describes: each sends a request to `/_emulator/…` in process, and
 * returns its JSON. Names of fields are those of the paths. A mistake rejects with an `Error` that says what is wrong.
 */

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json | undefined };

/** A JSON object as it comes from the emulator. */
// biome-ignore lint/suspicious/noExplicitAny: its fields depend on what was asked for.
export type Doc = Record<string, any>;

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

/** A rule by which requests fail: `docs/testing.md` lists the faults. */
export interface FaultRule {
  /** The path of the endpoint, such as `v4/openim/sendmsg`. Default: every path. */
  path?: string | undefined;
  /** How many requests pass first. Default: 0. */
  skip?: number | undefined;
  /** How many requests it is for. Default: 1, or all with a `chance`. */
  times?: number | undefined;
  /** The probability with which it is for a request, more than 0 and at most 1. Default: it is for every request. */
  chance?: number | undefined;
  /** The seed of the random numbers of a `chance`. Default: 0. */
  seed?: number | undefined;
  fault: Fault;
}

/** What goes wrong. */
export type Fault =
  | { delay_ms: number }
  | { status: number; body?: string | undefined; take_effect?: boolean | undefined }
  | { close: "before" | "after" }
  | { error_code: number; error_info?: string | undefined; take_effect?: boolean | undefined }
  | { truncate: number }
  | { body: string; take_effect?: boolean | undefined };

/** How the clock goes forward, or what it shows from now on: `docs/testing.md` has the forms. */
export type ClockChange = { advance: string } | { advance_ms: number } | { set: number | string };

/** Methods of an emulator that use its control paths. */
export interface Controls {
  /** The version, the apps with their admins and numbers of accounts, and how many requests there were. */
  health(): Promise<Doc>;
  /** Returns to the seed, or with `empty` to nothing. Settings, faults and webhook handlers are as at the start, too. */
  reset(options?: { empty?: boolean | undefined }): Promise<Doc>;
  /** The last requests with their responses. */
  requests(): Promise<Doc>;
  /** How many messages were stored, dropped as duplicates, how many calls exceeded the rate. */
  effects(): Promise<Doc>;
  /** The one-to-one messages that were accepted. */
  messages(options?: { to?: string | undefined; limit?: number | undefined }): Promise<Doc[]>;
  /** The webhooks that were fired, with the app's answers. With `wait` once all have ended. */
  webhooks(options?: { wait?: boolean | undefined }): Promise<Doc>;
  /** What the page lists. */
  users(options?: Listed): Promise<Doc>;
  groups(options?: Listed & { group?: string | undefined }): Promise<Doc>;
  conversations(options?: Listed & { user?: string | undefined }): Promise<Doc>;
  history(options: OfApp & {
    user?: string | undefined;
    peer?: string | undefined;
    group?: string | undefined;
    topic?: string | undefined;
    official_account?: string | undefined;
    limit?: number | undefined;
  }): Promise<Doc>;
  officialAccounts(options?: Listed): Promise<Doc>;
  pushes(options?: Listed): Promise<Doc>;
  /** Fills an empty app with a demo. */
  fillDemo(options?: OfApp): Promise<Doc>;
  /** The users' devices. */
  clients(options?: OfApp): Promise<Doc>;
  /** Lets a user act, such as `act("bob", "login", { platform: "iOS" })`. The reply is the service's, with its `ErrorCode`. */
  act(user: string, action: string, fields?: Record<string, unknown>, options?: OfApp): Promise<Doc>;
  /** What a user's devices received. */
  inbox(user: string, options?: OfApp & { since?: number | undefined }): Promise<Doc>;
  clearInbox(user: string, options?: OfApp): Promise<Doc>;
  /** Makes requests to come fail. */
  addFaults(rules: FaultRule[]): Promise<Doc>;
  faults(): Promise<Doc>;
  clearFaults(): Promise<Doc>;
  /** Changes settings, such as `{ enforce_rates: true }`, and returns all. */
  configure(change: Record<string, Json | undefined>): Promise<Doc>;
  config(): Promise<Doc>;
  /** The whole app as a document. */
  state(options?: OfApp): Promise<Doc>;
  /** Replaces the app by a document, or its text in YAML or JSON. */
  importState(document: string | Doc, options?: OfApp): Promise<Doc>;
  /** Lets time pass without waiting. */
  clock(change: ClockChange): Promise<Doc>;
}

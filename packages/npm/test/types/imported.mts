// What must compile for users of `import`, and what must not. Checked by `tsc`, never run.
import {
  ApiError,
  ChatClient,
  ChatError,
  element,
  GroupMemberRole,
  GroupType,
  OutcomeUnknownError,
  PageError,
  PartialBatchError,
  TransportError,
  usersig,
  UserSigError,
  Webhook,
  type CallOptions,
  type ChatClientOptions,
  type Claims,
  type DeleteAccounts,
  type DeleteAccountsReply,
  type ErrorKind,
  type Failure,
  type FriendData,
  type ListCall,
  type ListFriendsReply,
  type MsgElement,
  type Region,
  type Reply,
} from "tencent-chat";
import { custom } from "tencent-chat/element";
import * as errors from "tencent-chat/errors";
import { sign } from "tencent-chat/usersig";
import { Webhook as ReceiverOnly, type WebhookEvent } from "tencent-chat/webhook";

const who = { sdkAppId: 1400000000, identifier: "administrator" } as const;
const secretKey = "from a safe place";
/** As `process.env` is typed. */
declare const variables: { [name: string]: string | undefined };

// Options: exactly one place and exactly one credential.
const chat = new ChatClient({ ...who, region: "singapore", secretKey });
new ChatClient({ ...who, endpoint: "http://127.0.0.1:8080", userSig: "eJw_", requestTimeout: Infinity });
new ChatClient({ ...who, region: "silicon_valley", userSigProvider: async (identifier: string) => identifier });
new ChatClient({ ...who, region: "china", userSigProvider: () => "eJw_", fetch });
new ChatClient({ ...who, region: "china", secretKey, endpoint: undefined, requestTimeout: undefined });
new ChatClient({ ...who, region: "china", secretKey, maxRetries: 0, maxRetryTime: 5000, concurrency: 2, backup: true });
new ChatClient({ ...who, region: "china", secretKey, rates: { deleteAccounts: 500, batchSendC2cMessage: { perSecond: Infinity, itemsPerMinute: 9 } } });
new ChatClient({ ...who, region: "china", secretKey, backup: "chat.example.com", onRetry: ({ wait }) => wait.toFixed() });
// @ts-expect-error neither region nor endpoint
new ChatClient({ ...who, secretKey });
// @ts-expect-error both region and endpoint
new ChatClient({ ...who, secretKey, region: "china", endpoint: "https://chat.example.com" });
// @ts-expect-error no credential
new ChatClient({ ...who, region: "china" });
// @ts-expect-error two credentials
new ChatClient({ ...who, region: "china", secretKey, userSig: "eJw_" });
// What comes from the environment is checked at run time.
new ChatClient({ ...who, region: variables.REGION, secretKey: variables.SECRET_KEY });
new ChatClient({ ...who, endpoint: variables.ENDPOINT, userSig: variables.USER_SIG });
ChatClient.fromEnv();
ChatClient.fromEnv({ region: variables.REGION, maxRetries: 2 });
ChatClient.fromEnv({ userSigProvider: () => "eJw_" }, { TENCENT_CHAT_REGION: "china" });
// @ts-expect-error an option that is not there
ChatClient.fromEnv({ retries: 2 });
// @ts-expect-error two credentials
ChatClient.fromEnv({ secretKey, userSig: "eJw_" });
const signed: string = chat.userSig("alice", { expire: 3600 });
console.log(signed);
Webhook.fromEnv({ tolerance: 30 });
Webhook.fromEnv({ unsigned: true }, {});
// @ts-expect-error an SDKAppID is a number, or its digits
new ChatClient({ ...who, sdkAppId: true, region: "china", secretKey });
// @ts-expect-error an option that is not there
new ChatClient({ ...who, region: "china", secretKey, secretkey: "x" });
// @ts-expect-error the time of one request is `requestTimeout`
new ChatClient({ ...who, region: "china", secretKey, timeout: 5000 });
// @ts-expect-error a rate of something that is no endpoint
new ChatClient({ ...who, region: "china", secretKey, rates: { deleteAcounts: 5 } });
const options: ChatClientOptions = { ...who, region: "china", secretKey };

// Parameters.
const params: DeleteAccounts = { deleteItem: [{ userId: "alice" }] };
const reply: Reply<DeleteAccountsReply> = await chat.deleteAccounts(params);
await chat.deleteAccounts(params, { signal: AbortSignal.timeout(1000), timeout: 500, unchecked: true });
await chat.deleteAccounts(params, { extra: { New_Field: 1n } });
await chat.deleteAccounts(params, { maxRetries: 2, concurrency: 1, onProgress: ({ partsDone, waitingUntil }) => [partsDone, waitingUntil] });
await chat.deleteFriends({ fromAccount: "alice", toAccount: ["bob"], deleteType: "Delete_Type_Both" });
// @ts-expect-error required parameters are missing
await chat.deleteAccounts();
// @ts-expect-error a required field is missing
await chat.deleteAccounts({});
// @ts-expect-error a misspelt field
await chat.deleteAccounts({ deleteItem: [{ userID: "alice" }] });
// @ts-expect-error a value of the wrong type
await chat.deleteAccounts({ deleteItem: [{ userId: 5 }] });
// @ts-expect-error a value of the wrong type where there is a set of values
await chat.deleteFriends({ fromAccount: "alice", toAccount: ["bob"], deleteType: 5 });
// @ts-expect-error an option that calls do not have
await chat.deleteAccounts(params, { retries: 3 });
// @ts-expect-error the way to the core is not public
await chat.call("delete_accounts", params);

// Replies.
const failures: readonly Failure[] = reply.failures();
const kind: ErrorKind | undefined = failures[0]?.kind;
const raw: string = reply.raw();
const code: number | undefined = reply.resultItem?.[0]?.resultCode;
const part: readonly [number, DeleteAccountsReply] | undefined = reply.parts().map(({ first, reply }) => [first, reply] as const)[0];
reply.errorCode satisfies number | undefined;
// @ts-expect-error a reply is not written to
reply.actionStatus = "OK";
// @ts-expect-error a field that replies do not have
reply.nonsense;

// Pages.
for await (const page of chat.pages.listFriends({ fromAccount: "alice" })) page.friendNum satisfies number | undefined;
for await (const friend of chat.items.listFriends({ fromAccount: "alice" }, { signal: AbortSignal.timeout(9) })) {
  friend.toAccount satisfies string | undefined;
}
const list = chat.listFriends({ fromAccount: "alice" });
list satisfies ListCall<ListFriendsReply, FriendData>;
list satisfies Promise<Reply<ListFriendsReply>>;
for await (const friend of list) friend.toAccount satisfies string | undefined;
const firstPage = await list;
firstPage.friendNum satisfies number | undefined;
for await (const friend of firstPage) friend.toAccount satisfies string | undefined;
const [one] = await Promise.all([list, list.then(({ friendNum }) => friendNum)]);
one.failures() satisfies readonly Failure[];
// @ts-expect-error entries are of the list's type
for await (const friend of list) friend.groupId;
// @ts-expect-error a call without pages
for await (const _ of chat.deleteAccounts(params));
// @ts-expect-error an endpoint without pages
chat.pages.deleteAccounts(params);
// @ts-expect-error a misspelt field
chat.items.listFriends({ fromaccount: "alice" });

// Message elements.
const elements: MsgElement[] = [
  element.text("hi"),
  element.custom({ kind: "order" }),
  element.custom("text", { desc: "an order" }),
  element.image({ uuid: "i", imageFormat: 3, original: { url: "u", width: 2, height: 1 }, large: undefined }),
  element.stream({ index: 1, markdown: "Well, ", isLast: false }),
];
await chat.sendOfficialAccountMessage({ officialAccount: "@TOA#_news", random: 1, msgBody: elements });
const history = await chat.listOfficialAccountMessages({ officialAccount: "@TOA#_news" });
await chat.push({ fromAccount: "a", msgRandom: 1, msgBody: history.rspMsgList?.[0]?.msgBody });
// @ts-expect-error a number is no text
element.text(5);
// @ts-expect-error the length of a recording is a number
element.sound({ url: "u", uuid: "i", second: "4" });
// @ts-expect-error the flag is filled in
element.file({ url: "u", uuid: "i", downloadFlag: 2 });
// @ts-expect-error an image has its own address
element.image({ uuid: "i" });

// Raw requests.
const wire = await chat.request<{ Some_Thing: number }>("v4/svc/command", { To_Account: "alice" }, { timeout: 1 });
const some: number = wire.Some_Thing;
const anything: unknown = (await chat.request("v4/svc/command", "{}"))["Anything"];
// @ts-expect-error raw requests have no checks to switch off
await chat.request("v4/svc/command", {}, { unchecked: true });

// Errors.
declare const error: unknown;
if (error instanceof ChatError) error.message satisfies string;
if (error instanceof ApiError) [error.code satisfies number, error.kind satisfies ErrorKind, error.hint satisfies string];
if (error instanceof ApiError && error.kind === "not_admin") error.requestId satisfies string | null;
if (error instanceof TransportError) error.sent satisfies "not_sent" | "maybe_sent";
if (error instanceof OutcomeUnknownError) [error.endpoint satisfies string, error.body satisfies string];
if (error instanceof PageError) error.endpoint satisfies string;
if (error instanceof PartialBatchError) {
  error.parts[0]?.state satisfies "processed" | "not_processed" | "unknown" | undefined;
  error.parts[0]?.error satisfies ChatError | null | undefined;
  error.reply.failures() satisfies readonly Failure[];
  if (error.rest) await chat.deleteAccounts(error.rest);
}
declare const partial: PartialBatchError<DeleteAccountsReply, DeleteAccounts>;
partial.rest satisfies DeleteAccounts | null;
partial.reply.resultItem satisfies DeleteAccountsReply["resultItem"];
if (error instanceof UserSigError && error.reason === "expired") error.message;
// @ts-expect-error a kind that does not exist
if (error instanceof ApiError && error.kind === "nonsense") error.code;

// The parts that have addresses of their own.
custom({ kind: "order" }) satisfies MsgElement;
if (error instanceof errors.ApiError) error satisfies ApiError;
sign({ sdkAppId: 1, secretKey, identifier: "alice" }) satisfies string;
new ReceiverOnly({ sdkAppId: 1, token: "x" }) satisfies Webhook;
declare const event: WebhookEvent;
event.type satisfies string;
// @ts-expect-error it makes errors of what the core says, and is not public
errors.fromCore;

// UserSig.
const userSig: string = usersig.sign({ sdkAppId: 1, secretKey, identifier: "alice", expire: 60, userbuf: new Uint8Array(2) });
const claims: Claims = usersig.verify(userSig, { sdkAppId: 1, secretKey, identifier: "alice", allowedSkew: 10 });
const bytes: Uint8Array | undefined = usersig.inspect(userSig).userbuf;
usersig.privateMapKey({ sdkAppId: 1, secretKey, identifier: "alice", room: 5 });
usersig.privateMapKey({ sdkAppId: 1, secretKey, identifier: "alice", room: "five", privileges: 42 });
// @ts-expect-error a room is missing
usersig.privateMapKey({ sdkAppId: 1, secretKey, identifier: "alice" });
// @ts-expect-error a secret key is missing
usersig.sign({ sdkAppId: 1, identifier: "alice" });

export type { CallOptions, Region };
export { anything, bytes, claims, code, kind, options, part, raw, some };

// Constants are values of the types with the same names.
await chat.createGroup({ type: GroupType.Public, name: "chess" });
const channel: GroupType = GroupType.AVChatRoom;
const admin: "Admin" = GroupMemberRole.Admin;
// @ts-expect-error a role is not a group type
const wrong: GroupType = GroupMemberRole.Admin;
// @ts-expect-error it is not a constant
const unknown = GroupType.Club;
console.log(channel, admin, wrong, unknown);

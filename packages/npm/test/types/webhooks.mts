// What must compile for receivers of webhooks, and what must not. Checked by `tsc`, never run.
import {
  element,
  memoryStore,
  ReplayGuard,
  Webhook,
  WebhookError,
  type BeforeC2cMessage,
  type MsgElement,
  type UnknownWebhook,
  type WebhookAnswer,
  type WebhookCheck,
  type WebhookEvent,
  type WebhookHandler,
  type WebhookHandlers,
  type WebhookOptions,
  type WebhookReport,
} from "tencent-chat";
import { webhookRequest } from "tencent-chat/testing";

const sdkAppId = 1400000000;

// Options: a token, or the word that there is none.
const webhook = new Webhook({ sdkAppId, token: "from the console" });
new Webhook({ sdkAppId, token: ["old", "new"], tolerance: 30, maxBody: 65536, unsigned: undefined });
new Webhook({ sdkAppId, unsigned: true });
// What comes from the environment is checked at run time.
declare const variables: { [name: string]: string | undefined };
new Webhook({ sdkAppId, token: variables.WEBHOOK_TOKEN });
// @ts-expect-error neither a token nor `unsigned`
new Webhook({ sdkAppId });
// @ts-expect-error both a token and `unsigned`
new Webhook({ sdkAppId, token: "x", unsigned: true });
// @ts-expect-error an SDKAppID is a number, or its digits
new Webhook({ sdkAppId: true, token: "x" });
// @ts-expect-error an option that is not there
new Webhook({ sdkAppId, token: "x", timeout: 5 });
const options: WebhookOptions = { sdkAppId, token: "x" };

// Requests.
declare const request: Request;
webhook.verify(request.url) satisfies void;
webhook.verify(new URL(request.url), Date.now());
webhook.verify(new URLSearchParams());
const event: WebhookEvent = webhook.parse(request.url, await request.text());
webhook.parse(request.url, await request.arrayBuffer());
webhook.parse(request.url, new Uint8Array());
// @ts-expect-error a body that a parser has been at
webhook.parse(request.url, { CallbackCommand: "A.B" });
// @ts-expect-error a query that a parser has been at
webhook.verify({ Sign: "…" });
// @ts-expect-error a time as text
webhook.verify("", "1735689600");

// Every event.
event.command satisfies string;
event.raw satisfies string;
event.clientIp satisfies string | undefined;
// @ts-expect-error a method that only some events have
event.drop();
// @ts-expect-error a type that no event has
if (event.type === "beforeMessage") event.raw;

// Each event takes the answers that it takes.
switch (event.type) {
  case "beforeC2cMessage":
    event satisfies BeforeC2cMessage;
    event.command satisfies "C2C.CallbackBeforeSendMsg";
    event.msgBody satisfies MsgElement[];
    event.allow() satisfies WebhookAnswer;
    event.allow({ cloudCustomData: "x" });
    event.reject(1);
    event.reject(120001, "no advertising");
    event.drop();
    event.rewrite([element.text("***")]);
    event.rewrite(event.msgBody, { cloudCustomData: "x" });
    // @ts-expect-error it has not happened yet
    event.ack();
    // @ts-expect-error a refusal has a code
    event.reject();
    // @ts-expect-error a code is a number
    event.reject("120001");
    // @ts-expect-error a rewrite has a message
    event.rewrite();
    // @ts-expect-error an element that is none
    event.rewrite([{ text: "***" }]);
    // @ts-expect-error a field that the answer does not have
    event.allow({ CloudCustomData: "x" });
    // @ts-expect-error items are not decided here
    event.allow({ decisions: [] });
    break;
  case "afterC2cMessage":
    event.ack();
    event.fail("no disk");
    // @ts-expect-error it has happened
    event.allow();
    // @ts-expect-error it has happened
    event.reject(1);
    // @ts-expect-error nothing is said with it
    event.ack({});
    break;
  case "beforeGroupCreate":
    event.allow();
    event.reject(10100, "no advertising");
    // @ts-expect-error it cannot be dropped
    event.drop();
    // @ts-expect-error there is nothing to rewrite
    event.rewrite([]);
    break;
  case "beforeGroupInvite":
    event.allow({ refusedMembersAccount: ["alice"] });
    break;
  case "beforeFriendAdd":
    event.allow();
    event.allow({ decisions: [{ account: "alice", code: 38000, text: "not today" }, { account: "bob", code: 0 }] });
    // @ts-expect-error items are decided one by one
    event.reject(38000);
    // @ts-expect-error a decision has a code
    event.allow({ decisions: [{ account: "alice" }] });
    break;
  case "chatbotC2cSignal":
    event.ack({ rspData: "x" });
    // @ts-expect-error its answer has a field
    event.ack();
    break;
  case "unknown":
    event satisfies UnknownWebhook;
    event.accept();
    // @ts-expect-error nobody knows whether it waits
    event.allow();
    break;
}

// Answers.
const answer: WebhookAnswer = Webhook.accept();
answer.ErrorCode satisfies number;
Response.json(answer);

// Errors.
declare const error: unknown;
if (error instanceof WebhookError) [error.check satisfies WebhookCheck, error.status satisfies number, error.message];
// @ts-expect-error a check that does not exist
if (error instanceof WebhookError && error.check === "expired") error.status;

// Repetitions.
new ReplayGuard(10_000, { keep: 60 }).admit(request.url, await request.text(), Date.now()) satisfies boolean;
// @ts-expect-error a capacity is needed
new ReplayGuard();

// A handler: each function gets its own event.
declare const database: { save(event: object): Promise<number> };
const handlers: WebhookHandlers = {
  beforeC2cMessage: (event) => (event.fromAccount === "mallory" ? event.reject(120001, "blocked") : undefined),
  beforeGroupCreate: async (event) => event.allow(),
  beforeGroupInvite: () => {},
  // What is returned does not matter where the answer changes nothing.
  afterGroupMessage: (event) => database.save(event),
  stateChange: (event) => event.ack(),
  chatbotC2cSignal: (event) => event.ack({ rspData: "x" }),
  unknown: (event) => event.command.length,
  afterC2cMessage: undefined,
};
const handler: WebhookHandler = webhook.handler(handlers, {
  timeout: 1500,
  fallback: (event) => (event.type === "beforeC2cMessage" ? event.reject(120001) : undefined),
  seen: memoryStore(),
  keep: 60,
  onReport: async ({ kind, event, error, answer, millis }) => void [kind, event?.type, error, answer?.ErrorCode, millis],
});
(await handler(request)) satisfies Response;
declare const context: { waitUntil(promise: Promise<unknown>): void };
await handler(request, {}, context);
await handler.idle();
webhook.handler({ beforeC2cMessage: (event) => event.drop() }, { seen: { add: async (key: string, seconds: number) => key.length > seconds } });
// @ts-expect-error an event that does not exist
webhook.handler({ beforeC2cMesage: () => {} });
// @ts-expect-error an answer that this event does not have
webhook.handler({ beforeGroupCreate: (event) => event.drop() });
// @ts-expect-error what is returned is not an answer
webhook.handler({ beforeC2cMessage: () => true });
// @ts-expect-error an option that is not there
webhook.handler({}, { timeOut: 5 });
// @ts-expect-error a fallback is not waited for
webhook.handler({}, { fallback: async () => Webhook.accept() });
// @ts-expect-error a store that does not return whether a key is new
webhook.handler({}, { seen: { add: () => {} } });
declare const report: WebhookReport;
// @ts-expect-error a kind that does not exist
if (report.kind === "error") report.event;

export { options };

// Made up for a test: all fields may be left out, at every depth.
webhookRequest("stateChange", { info: { toAccount: "alice", action: "Login" } }, options);
webhookRequest("beforeC2cMessage", { msgBody: [{ msgType: "TIMTextElem", msgContent: {} }, element.text("hello")] }, options);
declare const read: BeforeC2cMessage;
webhookRequest("beforeC2cMessage", read, options);
// @ts-expect-error a field that the event does not have
webhookRequest("stateChange", { info: { account: "alice" } }, options);
// @ts-expect-error a value of another type
webhookRequest("stateChange", { info: { toAccount: 5 } }, options);

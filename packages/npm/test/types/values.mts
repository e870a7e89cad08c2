// What may be given as a value must compile, and what may not must not. Checked by `tsc`, never run.
import {
  element,
  wire,
  type ChatClient,
  type DeleteItem,
  type ImportAccount,
  type Journal,
  type List,
  type MsgElement,
  type SendC2cMessage,
  type WebhookEvent,
} from "tencent-chat";

declare const chat: ChatClient;
declare const event: WebhookEvent;
declare const flag: boolean;
declare const text: string;
declare const items: readonly DeleteItem[];
declare const generated: Generator<DeleteItem>;
declare const elements: MsgElement[];

// Lists: whatever gives entries, but no string.
await chat.deleteAccounts({ deleteItem: items });
await chat.deleteAccounts({ deleteItem: new Set(items) });
await chat.deleteAccounts({ deleteItem: generated });
await chat.deleteFriends({ fromAccount: "alice", toAccount: new Set(["bob"]) });
const list: List<string> = ["alice"];
await chat.deleteFriends({ fromAccount: "alice", toAccount: list });
// @ts-expect-error a string is not a list of strings
await chat.deleteFriends({ fromAccount: "alice", toAccount: "bob" });
// @ts-expect-error entries of the wrong type
await chat.deleteFriends({ fromAccount: "alice", toAccount: new Set([5]) });
// @ts-expect-error a misspelt field of an entry
await chat.deleteAccounts({ deleteItem: [{ userID: "alice" }] });

// Flags: 1 and 0, or what they mean.
await chat.setC2cMessagesRead({ reportAccount: "alice", peerAccount: "bob" });
await chat.queryOnlineStatus({ toAccount: ["alice"], isNeedDetail: flag });
await chat.queryOnlineStatus({ toAccount: ["alice"], isNeedDetail: 1 });
// @ts-expect-error neither
await chat.queryOnlineStatus({ toAccount: ["alice"], isNeedDetail: 2 });

// Sets of values: the known ones, and any other.
await chat.deleteFriends({ fromAccount: "alice", toAccount: ["bob"], deleteType: "Delete_Type_Both" });
await chat.deleteFriends({ fromAccount: "alice", toAccount: ["bob"], deleteType: text });

// Bodies in Tencent's own spelling, whole or in part.
await chat.sendC2cMessage(wire({ To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] }));
const message: SendC2cMessage = wire({ To_Account: "bob" });
await chat.sendC2cMessage({ ...message, msgBody: [wire({ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } })] });
for await (const friend of chat.items.listFriends(wire({ From_Account: "alice" }))) friend.toAccount satisfies string | undefined;
// @ts-expect-error without `wire`, only our spelling is known
await chat.sendC2cMessage({ To_Account: "bob", MsgBody: [] });
// @ts-expect-error a body is an object
wire("{}");

// Rows: whatever gives parameters, at once or in time.
declare const rows: AsyncGenerator<ImportAccount>;
for await (const { index, reply, error } of chat.each.importAccount(rows)) {
  index satisfies number;
  if (reply) reply.failures() satisfies readonly object[];
  else error.message satisfies string;
}
const { failures, rest, unknown } = await chat.each.importAccount([{ userId: "alice" }], { concurrency: 2 }).all();
await chat.each.importAccount(rest).all();
failures satisfies readonly { index: number; row: ImportAccount; error: Error }[];
unknown satisfies readonly { index: number; row: ImportAccount }[];
for await (const { reply } of chat.each.listAppGroups([{}, { limit: 5 }])) reply?.totalCount satisfies number | undefined;
// @ts-expect-error a row is not a list of rows
chat.each.importAccount({ userId: "alice" });
// @ts-expect-error a misspelt field of a row
chat.each.importAccount([{ userID: "alice" }]);
// @ts-expect-error a row without what is needed
chat.each.importAccount([{ nick: "Alice" }]);
declare const names: AsyncGenerator<{ name: string }>;
// @ts-expect-error rows in time are of no other type either
chat.each.importAccount(names);
// @ts-expect-error the reply of another endpoint
for await (const { reply } of chat.each.importAccount(rows)) reply?.totalCount;

// Items: whatever gives them, in place of the list; other parameters and failed items have their types.
for await (const { first, count, reply, error } of chat.bulk.deleteAccounts({ deleteItem: generated })) {
  (first + count) satisfies number;
  if (reply) reply.resultItem satisfies readonly { readonly userId?: string | undefined }[] | undefined;
  else error.message satisfies string;
}
const done = await chat.bulk.deleteAccounts({ deleteItem: items }, { concurrency: 2, goneIsSuccess: true }).all();
done.failures satisfies readonly { index: number | null; item: DeleteItem | undefined; error: Error | null }[];
done.unknown satisfies readonly { index: number; item: DeleteItem }[];
await chat.bulk.deleteAccounts({ deleteItem: done.rest }).all();
chat.bulk.queryOnlineStatus({ toAccount: ["alice"], isNeedDetail: flag });
// @ts-expect-error items of another type
chat.bulk.queryOnlineStatus({ toAccount: generated });
// @ts-expect-error a misspelt field of an item
chat.bulk.deleteAccounts({ deleteItem: [{ userID: "alice" }] });
// @ts-expect-error a parameter of another endpoint
chat.bulk.deleteAccounts({ deleteItem: items, isNeedDetail: flag });
// @ts-expect-error an endpoint without a list that is split
chat.bulk.setProfile;
await chat.setProfile("alice", { gender: "Gender_Type_Female", allowType: "AllowType_Type_AllowAny" });
// @ts-expect-error The service takes no other values.
await chat.setProfile("alice", { gender: "female" });
// @ts-expect-error A typo.
await chat.setProfile("alice", { nik: "Alice" });

// Journals: a file by its path, or an object.
declare const journal: Journal;
const texts: string[] = [];
const inMemory = { read: () => texts, append: (more: string) => void texts.push(more) };
for (const given of ["import.journal", new URL("file:///import.journal"), journal, inMemory, null]) {
  await chat.each.importAccount(rows, { journal: given }).all();
  await chat.bulk.deleteAccounts({ deleteItem: items }, { journal: given }).all();
}
// @ts-expect-error an object that cannot be written
chat.each.importAccount(rows, { journal: { read: () => "" } });
// @ts-expect-error one call has no journal
await chat.deleteAccounts({ deleteItem: items }, { journal: "delete.journal" });

// What was received may be given back.
if (event.type === "beforeC2cMessage") {
  await chat.sendC2cMessage({ toAccount: "bob", msgBody: event.msgBody });
  event.rewrite(event.msgBody.filter(({ msgType }) => msgType !== "TIMCustomElem"));
  event.rewrite(new Set(elements));
}

// What is not given: left out, `undefined` or `null`, at every level, as databases and forms have it.
declare const user: { nick: string | null; faceUrl?: string | undefined; born: Date | null };
await chat.importAccount({ userId: "alice", nick: user.nick, faceUrl: user.faceUrl });
await chat.importAccounts({ accountList: [{ userId: "alice", nick: user.nick }] });
await chat.importTopic({ groupId: "g", topicName: "News", createTime: user.born });
await chat.sendC2cMessage({
  toAccount: "bob",
  msgBody: elements,
  offlinePushInfo: { title: user.nick, androidInfo: null, pushTemplateParam: null },
});
await chat.listCallRecords({}, null);
await chat.importAccount({ userId: "alice" }, { signal: null, timeout: null, extra: null, onProgress: null });
// @ts-expect-error what is needed
await chat.importAccount({ userId: null });
// @ts-expect-error what is needed
await chat.importAccount({ userId: user.faceUrl });

// Objects with names of the app's own: plain ones, or maps.
const attributes = new Map<string, string>();
await chat.setUserAttributes({ userAttrs: [{ toAccount: "alice", attrs: attributes }] });
await chat.importAccount({ userId: "alice" }, { extra: new Map([["New", 1]]) });
// @ts-expect-error a list has no names
await chat.setUserAttributes({ userAttrs: [{ toAccount: "alice", attrs: new Set(["a"]) }] });

// Constructors of elements.
element.custom({ kind: "order" }, { desc: user.nick });
element.sound({ url: "u", uuid: "i", size: null, second: 4 });
element.image({ uuid: "i", original: { url: "u", width: 1, height: 1 }, large: null, thumbnail: undefined });
element.relay({ title: "t", msgNum: 1, compatibleText: "c", abstractList: new Set(["one"]), jsonMsgKey: user.nick });
element.stream({ index: 1, markdown: "x", isLast: true, streamMsgId: user.nick }) satisfies MsgElement;
// @ts-expect-error nothing to say
element.text(user.nick);
// @ts-expect-error without the client's key
element.file({ url: "u" });

// Tags: texts, whole numbers, lists of texts.
for (const value of ["Juno", 5, 5n, ["a"], new Set(["a"])]) {
  await chat.setProfile({ fromAccount: "alice", profileItem: [{ tag: "Tag_Profile_Custom_Test", value }] });
}

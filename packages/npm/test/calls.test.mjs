// What a call sends and what it gives back.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import * as errors from "tencent-chat";
import { ApiError, ConfigError, element, explain, HttpError, InvalidRequestError, usersig } from "tencent-chat";
import { answering, check, client, errorOf, OK, SECRET } from "./client.mjs";

const deleteReply = {
  ...OK,
  ResultItem: [
    { ResultCode: 0, ResultInfo: "", UserID: "alice" },
    { ResultCode: 70107, ResultInfo: "Err_TLS_PT_Open_Login_Account_Not_Exist", UserID: "bob" },
  ],
};
const deleteParams = { deleteItem: [{ userId: "alice" }, { userId: "bob" }] };

describe("a request", () => {
  it("goes to the region's host with the five documented parameters", async () => {
    const fetch = answering(OK);
    await check(client(fetch));
    const [{ url, method, headers, redirect }] = fetch.requests;
    assert.equal(url.origin + url.pathname, "https://adminapisgp.im.qcloud.com/v4/im_open_login_svc/account_check");
    assert.deepEqual([...url.searchParams.keys()], ["sdkappid", "identifier", "usersig", "random", "contenttype"]);
    assert.equal(url.searchParams.get("contenttype"), "json");
    assert.equal(method, "POST");
    assert.equal(headers["content-type"], "application/json");
    assert.equal(redirect, "manual");
  });

  it("is signed with a UserSig that the secret key verifies", async () => {
    const fetch = answering(OK);
    await check(client(fetch));
    const text = fetch.requests[0].url.searchParams.get("usersig");
    const claims = usersig.verify(text, { sdkAppId: 1400000000, secretKey: SECRET, identifier: "administrator" });
    assert.ok(Math.abs(claims.time - Date.now() / 1000) < 10);
  });

  it("goes to an own host when an endpoint is given", async () => {
    const fetch = answering(OK);
    await check(client(fetch, { region: undefined, endpoint: "http://127.0.0.1:8080" }));
    assert.equal(fetch.requests[0].url.origin, "http://127.0.0.1:8080");
  });

  it("differs in its random number from the next one", async () => {
    const fetch = answering(OK);
    const chat = client(fetch);
    await check(chat);
    await check(chat);
    const [first, second] = fetch.requests.map(({ url }) => url.searchParams.get("random"));
    assert.notEqual(first, second);
  });

  it("carries the parameters in the wire's names", async () => {
    const fetch = answering(deleteReply);
    await client(fetch).deleteAccounts(deleteParams);
    assert.equal(fetch.requests[0].body, '{"DeleteItem":[{"UserID":"alice"},{"UserID":"bob"}]}');
  });

  it("takes integers as bigints and sends them as numbers", async () => {
    const fetch = answering(OK);
    await client(fetch).listFriends({ fromAccount: "alice", startIndex: 5n, standardSequence: 9007199254740993n });
    assert.equal(fetch.requests[0].body, '{"From_Account":"alice","StartIndex":5,"StandardSequence":9007199254740993}');
  });

  it("merges raw wire fields of `extra` into the body", async () => {
    const fetch = answering(OK);
    await check(client(fetch), { extra: { New_Field: { Sub: 1n } } });
    assert.equal(fetch.requests[0].body, '{"CheckItem":[{"UserID":"alice"}],"New_Field":{"Sub":1}}');
  });

  it("is sent without checks when `unchecked` says so", async () => {
    const fetch = answering(OK);
    await client(fetch).checkAccounts({ checkItem: [{ userId: 5 }], brandNew: true }, { unchecked: true });
    assert.equal(fetch.requests[0].body, '{"CheckItem":[{"UserID":5}],"brandNew":true}');
  });
});

describe("parameters that break a rule", () => {
  const refused = async (params) => {
    const fetch = answering(OK);
    const error = await errorOf(client(fetch).deleteAccounts(params));
    assert.ok(error instanceof InvalidRequestError, inspect(error));
    assert.equal(error.endpoint, "deleteAccounts");
    assert.equal(fetch.requests.length, 0, "nothing is sent");
    return error;
  };

  it("are refused when a list that cannot be split is too long", async () => {
    const fetch = answering(OK);
    const tagsOr = Array.from({ length: 11 }, (_, i) => `tag${i}`);
    const message = { fromAccount: "alice", msgRandom: 1, msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }] };
    const error = await errorOf(client(fetch).push({ ...message, condition: { tagsOr } }));
    assert.ok(error instanceof InvalidRequestError, inspect(error));
    assert.equal(error.path, "condition.tagsOr");
    assert.match(error.reason, /10 items/);
    assert.equal(fetch.requests.length, 0, "nothing is sent");
  });

  it("are refused with the closest name when a field is unknown", async () => {
    const error = await refused({ deleteItem: [{ userID: "alice" }] });
    assert.equal(error.path, "deleteItem[0].userID");
    assert.match(error.reason, /did you mean `userId`/);
  });

  it("are taken in Tencent's spelling, and with fields that are newer than the description", async () => {
    const fetch = answering(OK);
    const items = [{ UserID: "alice", Newer: [null] }];
    await client(fetch).deleteAccounts({ DeleteItem: items });
    assert.deepEqual(JSON.parse(fetch.requests[0].body), { DeleteItem: items });
  });

  it("are a success without a request when they name no items", async () => {
    const fetch = answering(OK);
    const reply = await client(fetch).deleteAccounts({ deleteItem: [] });
    assert.deepEqual([reply.resultItem, reply.failures(), fetch.requests.length], [[], [], 0]);
  });

  it("are refused with the path of the mistake", async () => {
    const error = await refused({ deleteItem: [{ userId: "alice" }, { userId: "x".repeat(33) }] });
    assert.equal(error.path, "deleteItem[1].userId");
    assert.match(error.message, /^deleteAccounts: deleteItem\[1\]\.userId: /);
  });

  it("are refused when they are missing altogether", async () => {
    assert.equal((await refused(undefined)).path, "deleteItem");
    assert.equal((await refused({})).path, "deleteItem");
  });

  it("reject the promise and never throw from the method itself", () => {
    const promise = client(answering(OK)).deleteAccounts({ nonsense: 1 });
    assert.ok(promise instanceof Promise);
    return assert.rejects(promise, InvalidRequestError);
  });
});

describe("a reply", () => {
  it("has the fields in camel case", async () => {
    const reply = await client(answering(deleteReply)).deleteAccounts(deleteParams);
    assert.equal(reply.actionStatus, "OK");
    assert.equal(reply.resultItem[1].userId, "bob");
    assert.equal(reply.resultItem[1].resultCode, 70107);
  });

  it("tells the failed items", async () => {
    const reply = await client(answering(deleteReply)).deleteAccounts(deleteParams);
    const [failure, ...others] = reply.failures();
    assert.equal(others.length, 0);
    assert.deepEqual(Object.keys(failure), ["item", "index", "code", "info", "kind", "hint"]);
    assert.equal(failure.item, "bob");
    assert.equal(failure.index, 1);
    assert.equal(failure.code, 70107);
    assert.equal(failure.kind, "account_not_found");
  });

  it("keeps the body as it came", async () => {
    const body = '{"ErrorCode":0, "ResultItem" : []}';
    const reply = await client(answering(body)).deleteAccounts(deleteParams);
    assert.equal(reply.raw(), body);
  });

  it("prints, serializes and copies its fields alone, without the envelope, which can be read", async () => {
    const reply = await client(answering({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "fine", New: 1 })).deleteAccounts(deleteParams);
    assert.equal(inspect(reply), "Reply { New: 1 }");
    assert.equal(JSON.stringify(reply), '{"New":1}');
    assert.deepEqual({ ...reply }, { New: 1 });
    const { actionStatus, errorCode, errorInfo } = reply;
    assert.deepEqual([actionStatus, errorCode, errorInfo], ["OK", 0, "fine"]);
    assert.equal(Object.getPrototypeOf(reply).errorCode, undefined);
  });

  it("has integers beyond 2^53 as strings", async () => {
    const reply = await client(answering('{"ErrorCode":0,"Big":9007199254740993}')).deleteAccounts(deleteParams);
    assert.equal(reply.Big, "9007199254740993");
  });

  it("survives fields with dangerous names", async () => {
    const body = '{"ErrorCode":0,"__proto__":{"polluted":1},"failures":7,"raw":8}';
    const reply = await client(answering(body)).deleteAccounts(deleteParams);
    assert.equal({}.polluted, undefined);
    assert.equal(reply.polluted, undefined);
    assert.equal(reply.raw(), body);
    assert.deepEqual(reply.failures(), []);
  });
});

describe("a refusal", () => {
  const refusal = { ActionStatus: "FAIL", ErrorCode: 70020, ErrorInfo: "SDKAppID not found", RequestId: "r1" };

  it("becomes an ApiError that says what to do", async () => {
    const error = await errorOf(check(client(answering(refusal))));
    assert.ok(error instanceof ApiError);
    const { code, info, display, endpoint, requestId, kind, hint, retryable } = error;
    assert.deepEqual(
      { code, info, display, endpoint, requestId, kind, retryable },
      {
        code: 70020,
        info: "SDKAppID not found",
        display: "",
        endpoint: "checkAccounts",
        requestId: "r1",
        kind: "wrong_region",
        retryable: false,
      },
    );
    assert.match(hint, /region/);
    assert.match(error.message, /70020/);
    assert.match(error.message, /region/);
  });

  it("keeps the reply, and says which items failed, without being printed with them", async () => {
    const body = '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorList":[{"To_Account":"r","ErrorCode":90011}],"New":"secret"}';
    const msgBody = [element.text("hi")];
    const error = await errorOf(client(answering(body)).batchSendC2cMessage({ toAccount: ["q", "r"], msgBody }));
    assert.ok(error instanceof ApiError);
    assert.equal(error.code, 0);
    assert.match(error.message, /without an error code.*failures\(\)/);
    assert.deepEqual(error.reply.errorList, [{ toAccount: "r", errorCode: 90011 }]);
    assert.equal(error.raw(), body);
    const [{ item, index, code, kind }] = error.failures();
    assert.deepEqual({ item, index, code, kind }, { item: "r", index: 1, code: 90011, kind: "too_many_items" });
    assert.ok(!inspect(error).includes("secret"), inspect(error));
    assert.deepEqual(new ApiError("made by hand").failures(), []);
  });

  it("has a link to the endpoint's page, and every other error to a section of the guide", async () => {
    const error = await errorOf(check(client(answering(refusal))));
    assert.equal(error.docs, "https://www.tencentcloud.com/document/product/1047/34956");
    const http = await errorOf(check(client(answering("<html>"))));
    assert.match(http.docs, /\/docs\/errors\.md#httperror$/);
    assert.equal(new HttpError("made by hand").docs, http.docs);
    const sections = await readFile(new URL("../../../docs/errors.md", import.meta.url), "utf8");
    for (const Class of Object.values(errors).filter((Class) => Class.prototype instanceof errors.ChatError)) {
      assert.ok(sections.includes(`\n### ${Class.prototype.name}\n`), Class.prototype.name);
      assert.ok(new Class("made by hand").docs.endsWith(`#${Class.prototype.name.toLowerCase()}`));
    }
  });

  it("is explained by its code, too", () => {
    const facts = explain(70107, { endpoint: "deleteAccounts" });
    const { code, known, kind, retryable } = facts;
    assert.deepEqual({ code, known, kind, retryable }, { code: 70107, known: true, kind: "account_not_found", retryable: false });
    assert.equal(facts.docs, "https://www.tencentcloud.com/document/product/1047/34955");
    assert.ok(facts.hint.startsWith(facts.meaning) && facts.meaning);
    assert.deepEqual(explain(70107, { endpoint: "v4/im_open_login_svc/account_delete" }), facts);
    assert.deepEqual([explain(-77).known, explain(-77).kind, explain(-77).meaning], [false, "unknown", ""]);
    assert.throws(() => explain(1, { endpoint: "deleteAccount" }), ConfigError);
    for (const code of [NaN, 1.5, "70107", undefined]) assert.throws(() => explain(code), ConfigError);
  });

  it("is an HttpError when the body is not the service's", async () => {
    const error = await errorOf(check(client(answering("<html>Bad Gateway</html>", { status: 502 }))));
    assert.ok(error instanceof HttpError, inspect(error));
    assert.equal(error.status, 502);
    assert.equal(error.bodyStart, "<html>Bad Gateway</html>");
  });

  it("is an HttpError when the service redirects, and the signed URL goes nowhere else", async () => {
    const fetch = answering("", { status: 302 });
    const error = await errorOf(check(client(fetch)));
    assert.ok(error instanceof HttpError);
    assert.equal(error.status, 302);
    assert.equal(fetch.requests.length, 1);
  });
});

describe("a raw request", () => {
  it("is sent to any path and answered in the wire's names", async () => {
    const fetch = answering({ ErrorCode: 0, Some_Thing: [1] });
    const reply = await client(fetch).request("v4/new_svc/new_command", { To_Account: "alice", Count: 5n });
    assert.equal(fetch.requests[0].url.pathname, "/v4/new_svc/new_command");
    assert.equal(fetch.requests[0].body, '{"To_Account":"alice","Count":5}');
    assert.deepEqual(reply.Some_Thing, [1]);
    assert.deepEqual(reply.failures(), []);
  });

  it("takes JSON text as it is", async () => {
    const fetch = answering(OK);
    await client(fetch).request("v4/new_svc/new_command", '{"Big":12345678901234567890}');
    assert.equal(fetch.requests[0].body, '{"Big":12345678901234567890}');
  });

  it("refuses a bigint that a JSON number of JavaScript cannot hold", async () => {
    const error = await errorOf(client(answering(OK)).request("v4/a/b", { Big: 2n ** 60n }));
    assert.ok(error instanceof InvalidRequestError);
    assert.match(error.message, /JSON string/);
  });

  it("refuses a path that is none", async () => {
    for (const path of ["https://evil.example/", "v4/a/../b", "v4/a/b?x=1"]) {
      assert.ok((await errorOf(client(answering(OK)).request(path))) instanceof InvalidRequestError, path);
    }
  });
});

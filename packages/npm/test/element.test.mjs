// Short constructors of message elements, and elements of kinds that are not known.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as browser from "../dist/browser/index.mjs";
import { element, InvalidRequestError } from "tencent-chat";
import { answering, client, OK } from "./client.mjs";

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const samples = read("../../../tests/cases/elements.json");
const mistakes = read("../../../tests/cases/element_mistakes.json");
const at = (file) => `https://files.example.com/${file}`;

/** The elements as they go out in a message. */
async function sent(msgBody) {
  const fetch = answering(OK);
  await client(fetch).sendOfficialAccountMessage({ officialAccount: "@TOA#_news", random: 1, msgBody });
  return JSON.parse(fetch.requests[0].body).MsgBody;
}

const camel = (text) => text.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The element that a constructor makes of arguments by their names in snake case. */
function made(name, given) {
  const { data, desc, text, latitude, longitude, index, ...others } = given;
  if (name === "text") return element.text(text);
  if (name === "location") return element.location(desc, latitude, longitude);
  if (name === "face") return element.face(index, data);
  if (name === "custom") return element.custom(data, { desc });
  const fields = JSON.parse(JSON.stringify(name === "stream" ? { index, ...others } : others), (_, value) =>
    value?.constructor === Object ? Object.fromEntries(Object.entries(value).map(([key, one]) => [camel(key), one])) : value,
  );
  return element[name](fields);
}

const messages = [
  {
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgSeq: 41,
    msgRandom: 900411,
    msgTimeStamp: 1716203301,
    msgBody: [element.text("where are you")],
  },
  {
    fromAccount: "juno_5",
    toAccount: "rider_17",
    msgSeq: 42,
    msgRandom: 900412,
    msgTimeStamp: 1716203310,
    msgBody: [element.text("at the gate")],
    cloudCustomData: '{"read":1}',
  },
];

const constructed = [
  element.text("see you at noon"),
  element.location("harbour gate", 53.54196, 9.99368),
  element.face(4, "wave"),
  element.custom({ kind: "order", no: 812 }),
  element.sound({ url: at("v/81.mp3"), uuid: "81c0f2", size: 61844, second: 4 }),
  element.image({
    uuid: "img-5f21",
    imageFormat: 1,
    original: { url: at("i/5f21-o.jpg"), width: 1600, height: 1200, size: 183312 },
    large: { url: at("i/5f21-l.jpg"), width: 800, height: 600, size: 52190 },
    thumbnail: { url: at("i/5f21-t.jpg"), width: 198, height: 148, size: 9480 },
  }),
  element.file({ url: at("f/17.pdf"), uuid: "f17-20cc", fileSize: 77120, fileName: "plan.pdf" }),
  element.video({
    videoUrl: at("m/33.mp4"),
    videoUuid: "m33-a",
    videoSize: 1194603,
    videoSecond: 5,
    videoFormat: "mp4",
    thumbUrl: at("m/33.jpg"),
    thumbUuid: "m33-b",
    thumbSize: 13907,
    thumbWidth: 720,
    thumbHeight: 1280,
    thumbFormat: "JPG",
  }),
  element.relay({
    title: "rider_17 and juno_5",
    msgNum: 2,
    compatibleText: "please update to read this",
    abstractList: ["rider_17: where are you", "juno_5: at the gate"],
    msgList: messages,
  }),
  element.stream({ index: 1, markdown: "Well, ", isLast: false, compatibleText: "please update to read this" }),
  element.stream({ index: 2, markdown: "that is all.", isLast: true, streamMsgId: "strm-7718203-1716203344" }),
];

describe("a short constructor", () => {
  it("gives the samples of every kind", async () => {
    const made = {};
    for (const one of await sent(constructed)) (made[one.MsgType] ??= []).push(one);
    assert.deepEqual(made, samples);
  });

  it("sends custom text as it is", async () => {
    const [{ MsgContent }] = await sent([element.custom('{"a": 1}', { desc: "an order" })]);
    assert.deepEqual(MsgContent, { Data: '{"a": 1}', Desc: "an order" });
  });

  it("leaves out the sizes of an image that are not given", async () => {
    const [{ MsgContent }] = await sent([element.image({ uuid: "i", original: { url: "u", width: 2, height: 1 } })]);
    assert.deepEqual(MsgContent, { UUID: "i", ImageInfoArray: [{ Type: 1, Width: 2, Height: 1, URL: "u" }] });
  });

  for (const { element: name, given, error } of mistakes) {
    it(`${error === null ? "takes" : "refuses"} ${name} of ${JSON.stringify(given)}`, () => {
      const result = (async () => sent([made(name, given)]))();
      return error === null ? result : assert.rejects(result, { name: "InvalidRequestError", message: camel(error) });
    });
  }

  it("names an argument that is missing altogether, or not an object", () => {
    const refused = (make, message) => assert.throws(make, { name: "InvalidRequestError", message });
    refused(() => element.text(), "element.text: text: required");
    refused(() => element.image(), "element.image: expected an object");
    refused(() => element.sound("abc"), "element.sound: expected an object");
    refused(() => element.file([]), "element.file: expected an object");
    refused(() => element.file(new Set()), "element.file: expected an object");
    refused(() => element.custom("x", "y"), "element.custom: push: expected an object");
    refused(() => element.custom(NaN), "element.custom: data: NaN cannot be sent: leave the field out");
  });

  it("is checked for its types when it is sent", async () => {
    const refused = (made, reason) => assert.rejects(sent([made]), { name: "InvalidRequestError", reason });
    await refused(element.text(Symbol("x")), /symbol/);
    await refused(element.text(new Set()), "expected a string, got a list");
    await refused(element.text(new Map()), "expected a string, got an object");
    await refused(element.location("gate", new Map(), 9), "expected a number, got an object");
    const relay = { title: "t", msgNum: 1, compatibleText: "c" };
    await refused(element.relay({ ...relay, abstractList: new Map() }), "expected a list, got an object");
    const [taken] = await sent([element.relay({ ...relay, abstractList: new Set(["a"]) })]);
    assert.deepEqual(taken.MsgContent.AbstractList, ["a"]);
  });

  it("takes a Map where an object is taken", async () => {
    const size = new Map(Object.entries({ url: "u", width: 2, height: 1 }));
    const given = new Map(Object.entries({ uuid: "i", original: size }));
    const [image] = await sent([element.image(given)]);
    assert.deepEqual(image.MsgContent, { UUID: "i", ImageInfoArray: [{ Type: 1, Width: 2, Height: 1, URL: "u" }] });
    const [custom] = await sent([element.custom("x", new Map([["desc", "an order"]]))]);
    assert.deepEqual(custom.MsgContent, { Data: "x", Desc: "an order" });
  });

  it("takes the fields in Tencent's spelling", async () => {
    const [{ MsgContent }] = await sent([element.sound({ Url: "u", UUID: "i", Second: 4 })]);
    assert.deepEqual(MsgContent, { Url: "u", UUID: "i", Second: 4, Download_Flag: 2 });
  });

  it("throws the errors of its package in browsers, too", () => {
    assert.throws(() => browser.element.text(null), (error) => error instanceof browser.InvalidRequestError);
    assert.throws(() => element.text(null), (error) => error instanceof InvalidRequestError && error.path === "text");
  });

  it("leaves an element that another client made as it is", async () => {
    const old = { MsgType: "TIMSoundElem", MsgContent: { UUID: "81c0f2", Size: "5", Url: null } };
    assert.deepEqual(await sent([old]), [old]);
  });

  it("costs nothing where none is used, but for those of the short ways", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { ChatClient } from "tencent-chat"; console.log(ChatClient);',
        resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      },
      bundle: true,
      conditions: ["browser"],
      external: ["node:*"],
      format: "esm",
      write: false,
    });
    assert.match(outputFiles[0].text, /deleteAccounts/);
    assert.doesNotMatch(outputFiles[0].text, /TIM(?!Text|Custom)[A-Za-z]+Elem/);
  });
});

describe("an element of an unknown kind", () => {
  it("is read and sent on unchanged", async () => {
    const unknown = { MsgType: "TIMNewElem", MsgContent: { UserID: "x", deep: [{ To_Account: null }] } };
    const fetch = answering({ ...OK, RspMsgList: [{ MsgBody: [unknown] }] });
    const reply = await client(fetch).listOfficialAccountMessages({ officialAccount: "@TOA#_news" });
    const { msgBody } = reply.rspMsgList[0];
    assert.equal(msgBody[0].msgType, "TIMNewElem");
    assert.deepEqual(await sent(msgBody), [unknown]);
  });
});

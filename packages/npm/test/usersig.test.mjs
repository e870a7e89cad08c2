// UserSig in JavaScript; the core's own tests and the shared vectors go deeper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { ChatError, ConfigError, usersig, UserSigError } from "tencent-chat";

const vectors = JSON.parse(readFileSync(new URL("../../../tests/cases/usersig-vectors.json", import.meta.url), "utf8"));
const key = "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d";
const alice = { sdkAppId: 1400000000, secretKey: key, identifier: "alice" };
const time = 1_700_000_000;
const reasonOf = (run) => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof UserSigError && error instanceof ChatError, String(error));
    return error.reason;
  }
  return "none";
};

describe("the vectors of the official tools", () => {
  it("are there", () => assert.ok(vectors.length >= 30));

  for (const [index, vector] of vectors.entries()) {
    it(`number ${index}, of ${vector.made_by}, verifies, expires and is signed alike`, () => {
      const who = { sdkAppId: vector.sdkappid, secretKey: vector.key, identifier: vector.identifier };
      const claims = usersig.verify(vector.usersig, { ...who, time: vector.time });
      assert.equal(claims.version, "2.0");
      assert.equal(claims.identifier, vector.identifier);
      assert.equal(claims.sdkAppId, vector.sdkappid);
      assert.equal(claims.time, vector.time);
      assert.equal(claims.expire, vector.expire);
      const end = vector.time + vector.expire;
      usersig.verify(vector.usersig, { ...who, time: end });
      assert.equal(reasonOf(() => usersig.verify(vector.usersig, { ...who, time: end + 1 })), "expired");
      const sign = () => usersig.sign({ ...who, time: vector.time, expire: vector.expire, userbuf: claims.userbuf });
      // The official tools sign what the service does not take.
      if (vector.expire === 0) return assert.equal(reasonOf(sign), "expire");
      if (Buffer.byteLength(vector.identifier) > 32) return assert.equal(reasonOf(sign), "identifier_too_long");
      const ours = sign();
      assert.equal(usersig.inspect(ours).sig, claims.sig);
      assert.deepEqual(usersig.inspect(ours), usersig.inspect(vector.usersig));
    });
  }
});

describe("signing", () => {
  it("holds for 180 days from now when nothing else is said", () => {
    const claims = usersig.inspect(usersig.sign(alice));
    assert.equal(claims.expire, 15_552_000);
    assert.ok(Math.abs(claims.time - Date.now() / 1000) < 10);
    assert.equal(claims.userbuf, undefined);
  });

  it("is synchronous", () => assert.equal(typeof usersig.sign(alice), "string"));

  it("takes extra bytes", () => {
    const text = usersig.sign({ ...alice, userbuf: Uint8Array.of(0, 1, 255) });
    assert.deepEqual(usersig.inspect(text).userbuf, Uint8Array.of(0, 1, 255));
    usersig.verify(text, { ...alice, userbuf: Uint8Array.of(0, 1, 255) });
    assert.equal(reasonOf(() => usersig.verify(text, { ...alice, userbuf: Uint8Array.of(0) })), "wrong_userbuf");
  });

  it("takes a Buffer for bytes", () => {
    const text = usersig.sign({ ...alice, userbuf: Buffer.from("room") });
    assert.deepEqual([...usersig.inspect(text).userbuf], [...Buffer.from("room")]);
  });

  it("refuses what cannot be signed, with a reason", () => {
    assert.equal(reasonOf(() => usersig.sign({ ...alice, identifier: "a\nTLS.sdkappid:1" })), "control_character");
    assert.equal(reasonOf(() => usersig.sign({ ...alice, identifier: "" })), "empty_identifier");
    assert.equal(reasonOf(() => usersig.sign({ ...alice, sdkAppId: 0 })), "sdk_app_id");
  });

  it("refuses numbers that are none", () => {
    for (const wrong of [{ time: NaN }, { time: 1.5 }, { expire: -1 }, { expire: "60" }, { sdkAppId: undefined }]) {
      assert.throws(() => usersig.sign({ ...alice, ...wrong }), ConfigError, JSON.stringify(wrong));
    }
    assert.throws(() => usersig.sign({ ...alice, secretKey: undefined }), { name: "ConfigError", message: /secretKey/ });
  });
});

describe("verifying", () => {
  const text = usersig.sign({ ...alice, time, expire: 100 });

  it("says which check failed", () => {
    const reason = (params) => reasonOf(() => usersig.verify(text, { ...alice, time, ...params }));
    assert.equal(reason({}), "none");
    assert.equal(reason({ sdkAppId: 1400000001 }), "wrong_app");
    assert.equal(reason({ identifier: "bob" }), "wrong_identifier");
    assert.equal(reason({ secretKey: "0".repeat(64) }), "wrong_signature");
    assert.equal(reason({ time: time + 101 }), "expired");
    assert.equal(reason({ time: time - 301 }), "not_yet_valid");
    assert.equal(reason({ time: time - 301, allowedSkew: 301 }), "none");
    assert.equal(reason({ time: time - 1, allowedSkew: 0 }), "not_yet_valid");
  });

  it("takes the present when no time is given", () => {
    assert.equal(reasonOf(() => usersig.verify(text, alice)), "expired");
  });

  it("refuses garbage", () => {
    for (const garbage of ["", "x", "eJw_", "ä".repeat(100), "A".repeat(100_000)]) {
      assert.equal(reasonOf(() => usersig.inspect(garbage)), "malformed");
      assert.equal(reasonOf(() => usersig.verify(garbage, alice)), "malformed");
    }
    assert.throws(() => usersig.verify(undefined, alice), ConfigError);
  });
});

describe("options that are numbers and strings", () => {
  /** What a function returns, or what it throws. */
  const outcome = (run) => {
    try {
      return run();
    } catch ({ name, message, reason }) {
      return { name, message, reason };
    }
  };
  /** Of a class, options are looked at one by one. */
  const ofClass = (params) => Object.assign(new (class Params {})(), params);
  const given = [
    ...[{}, { expire: 60 }, { expire: null }, { expire: 0 }, { expire: "60" }, { expire: NaN }, { time: 1.5 }, { time: 1e12 }],
    ...[{ identifier: "名😀" }, { identifier: "\ud800" }, { identifier: "" }, { secretKey: "" }, { secretKey: "0".repeat(64) }],
    ...[{ userbuf: Uint8Array.of(1) }, { userbuf: "x" }, { userbuf: null }, { sdkAppId: "1400000000" }, { sdkAppId: 0 }, { sdkAppId: 1.5 }],
    ...[{ lifetime: 1 }, { allowedSkew: 0 }, { allowedSkew: -1 }, { time: time + 1e6 }, { time: time - 100 }],
  ];

  it("are signed and verified as others are", () => {
    const text = usersig.sign({ ...alice, time });
    for (const more of given) {
      const params = { ...alice, time, ...more };
      const named = JSON.stringify(more);
      assert.deepEqual(outcome(() => usersig.sign(params)), outcome(() => usersig.sign(ofClass(params))), named);
      const verified = outcome(() => usersig.verify(text, params));
      assert.deepEqual(verified, outcome(() => usersig.verify(text, ofClass(params))), named);
      assert.equal(Object.keys(verified).includes("sig"), false);
    }
  });

  it("are named when their getter throws", () => {
    const params = { ...alice, get expire() { throw new RangeError("no") } };
    assert.throws(() => usersig.sign(params), { name: "ConfigError", message: "`expire` cannot be read" });
  });
});

describe("a private map key", () => {
  const userbuf = (params) => usersig.inspect(usersig.privateMapKey({ ...alice, time, expire: 100, ...params })).userbuf;

  it("tells a numeric room from the same digits as text", () => {
    const [number, text] = [userbuf({ room: 123 }), userbuf({ room: "123" })];
    assert.equal(number[0], 0);
    assert.equal(text[0], 1);
    assert.equal(text.length, number.length + 5);
  });

  it("grants all rights when none are named", () => {
    assert.deepEqual(userbuf({ room: 1 }), userbuf({ room: 1, privileges: 255 }));
    assert.notDeepEqual(userbuf({ room: 1 }), userbuf({ room: 1, privileges: 42 }));
  });

  it("counts a room's bytes, not its characters", () => {
    assert.deepEqual([...userbuf({ room: "é" })].slice(-4), [0, 2, 0xc3, 0xa9]);
  });

  it("is the one of the official tools, where these keep to the layout", () => {
    const cases = vectors.filter((vector) => vector.private_map_key?.userbuf_matches_layout);
    assert.ok(cases.length > 0);
    for (const { sdkappid: sdkAppId, key: secretKey, identifier, time, expire, private_map_key: map, usersig: theirs } of cases) {
      const params = { sdkAppId, secretKey, identifier, time, expire, room: map.room, privileges: map.privilege_map };
      assert.equal(usersig.inspect(usersig.privateMapKey(params)).sig, usersig.inspect(theirs).sig);
    }
  });

  it("refuses rooms that are none", () => {
    for (const room of [0, -1, 1.5, 2 ** 32, NaN, "x".repeat(65_536)]) {
      assert.equal(reasonOf(() => usersig.privateMapKey({ ...alice, room })), "room", String(room));
    }
    assert.throws(() => usersig.privateMapKey(alice), ConfigError);
  });

  it("refuses rights beyond 32 bits", () => {
    assert.throws(() => usersig.privateMapKey({ ...alice, room: 1, privileges: 2 ** 32 }), ConfigError);
  });
});

it("an argument that nobody knows is refused: a misspelled lifetime would be one of 180 days", () => {
  for (const [make, argument, meant] of [
    [() => usersig.sign({ ...alice, expires: 60 }), "expires", "; did you mean `expire`?"],
    [() => usersig.privateMapKey({ ...alice, room: 1, privilege: 1 }), "privilege", "; did you mean `privileges`?"],
    [() => usersig.privateMapKey({ ...alice, room: 1, userbuf: new Uint8Array() }), "userbuf", ""],
    [() => usersig.verify("", { ...alice, userBuf: new Uint8Array() }), "userBuf", "; did you mean `userbuf`?"],
  ]) {
    assert.throws(make, { name: "ConfigError", message: `unknown option \`${argument}\`${meant}` });
  }
});

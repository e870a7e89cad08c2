// Signs and verifies UserSigs: the package, Tencent's own, and what a program writes by hand.
import { createHmac, timingSafeEqual } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { usersig } from "tencent-chat";
import tls from "tls-sig-api-v2";
import { compare } from "./harness.mjs";

const sdkAppId = 1400000000;
const secretKey = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
const identifier = "administrator";
const expire = 86400;
const official = new tls.Api(sdkAppId, secretKey);
const now = () => Math.floor(Date.now() / 1000);

const hmac = (who, time, expire) =>
  createHmac("sha256", secretKey)
    .update(`TLS.identifier:${who}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${time}\nTLS.expire:${expire}\n`)
    .digest("base64");

function signByHand() {
  const time = now();
  const fields = { "TLS.ver": "2.0", "TLS.identifier": identifier, "TLS.sdkappid": sdkAppId, "TLS.expire": expire, "TLS.time": time };
  const text = JSON.stringify({ ...fields, "TLS.sig": hmac(identifier, time, expire) });
  return deflateSync(text).toString("base64").replaceAll("+", "*").replaceAll("/", "-").replaceAll("=", "_");
}

function verifyByHand(userSig) {
  const bytes = Buffer.from(userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "="), "base64");
  const fields = JSON.parse(inflateSync(bytes).toString());
  const { "TLS.identifier": who, "TLS.time": time, "TLS.expire": expire, "TLS.sig": sig } = fields;
  const wanted = Buffer.from(hmac(who, time, expire));
  const given = Buffer.from(sig);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new Error("wrong signature");
  if (who !== identifier || fields["TLS.sdkappid"] !== sdkAppId || time + expire < now()) throw new Error("not valid");
  return fields;
}

const userSig = usersig.sign({ sdkAppId, secretKey, identifier, expire });
verifyByHand(userSig);
usersig.verify(signByHand(), { sdkAppId, secretKey, identifier });
compare("sign a UserSig", 2000, {
  "tencent-chat": () => usersig.sign({ sdkAppId, secretKey, identifier, expire }),
  "tls-sig-api-v2 (Tencent's package)": () => official.genUserSig(identifier, expire),
  "node:crypto and node:zlib": signByHand,
});
compare("verify a UserSig", 2000, {
  "tencent-chat": () => usersig.verify(userSig, { sdkAppId, secretKey, identifier }),
  "node:crypto and node:zlib": () => verifyByHand(userSig),
});

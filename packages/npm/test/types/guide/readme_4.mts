// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { Webhook } from "tencent-chat";

const webhook = new Webhook({ sdkAppId: 1400000000, token });

async function receive(request: Request): Promise<Response> {
  webhook.verify(request.url);
  const event = webhook.parse(request.url, await request.text());
  if (event.type === "beforeC2cMessage" && event.fromAccount === "mallory") {
    return Response.json(event.reject(120001, "you are blocked"));
  }
  return Response.json(Webhook.accept());
}

declare const chat: import("tencent-chat").ChatClient;
declare const token: string;
declare const sdkAppId: number;
export {};

// The emulator in this process and over a port, for runtimes that have `node:http`.
import { ChatClient } from "tencent-chat";
import { Emulator } from "tencent-chat-emulator";
import { serve } from "tencent-chat-emulator/server";
import { EXPECTED, emulate } from "./emulator_use.mjs";

const seen = await emulate();
if (seen !== EXPECTED) throw new Error(`the emulator: ${seen}`);

const emulator = new Emulator();
const { url, close } = await serve(emulator);
const { sdkAppId, identifier, secretKey } = emulator.clientOptions();
const chat = new ChatClient({ sdkAppId, identifier, secretKey, endpoint: url });
await chat.importAccount({ userId: "alice" });
const { accounts } = await emulator.state();
await close();
if (Object.keys(accounts).join() !== "alice") throw new Error(`the server has ${JSON.stringify(accounts)}`);

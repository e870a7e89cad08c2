// The first test of the file has fake timers: nothing of the packages was used before them.
import { element } from "tencent-chat";
import { test } from "tencent-chat-emulator/vitest";
import { afterEach, beforeEach, expect, vi } from "vitest";

const HELLO = { fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether a promise has ended. */
function ended(promise) {
  const state = { ended: false };
  promise.finally(() => (state.ended = true)).catch(() => undefined);
  return state;
}

test("a fault delays a reply until timers have moved", async ({ emulator, chat }) => {
  await emulator.addFaults([{ fault: { delay_ms: 4000 } }]);
  const imported = chat.importAccounts({ accounts: ["alice", "bob"] });
  const state = ended(imported);
  await vi.advanceTimersByTimeAsync(3999);
  expect(state.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await imported;
});

test("a webhook's function waits until timers have moved", async ({ emulator, chat }) => {
  await chat.importAccounts({ accounts: ["alice", "bob"] });
  await emulator.onWebhook(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return Response.json({ ActionStatus: "OK", ErrorCode: 120001, ErrorInfo: "" });
  }, { commands: ["C2C.CallbackBeforeSendMsg"] });
  const sent = chat.sendC2cMessage(HELLO);
  const state = ended(sent);
  await vi.advanceTimersByTimeAsync(1499);
  expect(state.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expect(sent).rejects.toMatchObject({ code: 120001 });
});

test("a webhook without an answer ends when its time is over", async ({ emulator, chat }) => {
  await chat.importAccounts({ accounts: ["alice", "bob"] });
  await emulator.onWebhook(() => new Promise(() => undefined), { commands: ["C2C.CallbackBeforeSendMsg"], timeoutMs: 2000 });
  const sent = chat.sendC2cMessage(HELLO);
  await vi.advanceTimersByTimeAsync(2000);
  await sent;
  expect((await emulator.webhooks()).webhooks).toMatchObject([{ outcome: "timeout" }]);
});

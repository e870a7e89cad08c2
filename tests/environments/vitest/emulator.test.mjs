import { element } from "tencent-chat";
import { test } from "tencent-chat-emulator/vitest";
import { describe, expect } from "vitest";

for (const round of [1, 2]) {
  test(`each test has an emulator of its own (${round})`, async ({ emulator, chat }) => {
    expect((await emulator.state()).accounts).toBeUndefined();
    await chat.importAccounts({ accounts: ["alice", "bob"] });
    await emulator.act("bob", "login", { platform: "iOS" });
    await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] });
    expect((await emulator.inbox("bob")).items).toHaveLength(1);
  });
}

describe("with options", () => {
  test.override({ emulatorOptions: { edition: "standard", seed: "accounts: [alice]" } });

  test("an emulator has them", async ({ emulator, chat }) => {
    expect(Object.keys((await emulator.state()).accounts)).toEqual(["alice"]);
    await expect(chat.searchUsers({ keywords: ["x"], count: 1 })).rejects.toMatchObject({ code: 60020 });
  });
});

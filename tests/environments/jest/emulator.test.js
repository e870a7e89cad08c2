/** @jest-environment node */
// jsdom has neither `fetch` nor `Request`.
const { element } = require("tencent-chat");
const { useEmulator } = require("tencent-chat-emulator/jest");

const { emulator, chat } = useEmulator({ seed: { accounts: ["alice", "bob"] } });

for (const round of [1, 2]) {
  test(`each test begins anew (${round})`, async () => {
    await emulator.act("bob", "login", { platform: "iOS" });
    await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] });
    expect((await emulator.inbox("bob")).items).toHaveLength(1);
  });
}

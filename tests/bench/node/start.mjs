// Starts with a client, or with an empty program. Prints what the process took until then.
const { BENCH_WAY: way } = process.env;
const options = { sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey: "a-key-of-the-tests" };
if (way === "tencent-chat, import") {
  const { ChatClient } = await import("tencent-chat");
  new ChatClient(options);
} else if (way === "tencent-chat, require") {
  const { createRequire } = await import("node:module");
  const { ChatClient } = createRequire(import.meta.url)("tencent-chat");
  new ChatClient(options);
}
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ "ms CPU": (user + system) / 1000, "MiB": process.memoryUsage.rss() / 2 ** 20 }));

import { existsSync } from "node:fs";
import { join } from "node:path";
import { environment, notTried } from "../environment.mjs";

const { platform, arch } = process;
if (platform === "win32") notTried("the program's name is another one on Windows");
await environment(import.meta.url, async (run, project) => {
  // The package's own script would only copy it.
  const deno = `node_modules/@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`;
  if (!existsSync(join(project, deno))) throw new Error(`npm installed no ${deno}`);
  const permissions = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-read=.", "--allow-env=TENCENT_CHAT_ENDPOINT,TENCENT_CHAT_SECRET_KEY"];
  await run(deno, "run", ...permissions, "chat_use.mjs");
  await run(deno, "run", ...permissions, "chat_use.cjs");
  await run(deno, "run", ...permissions, "emulator_run.mjs");
}, { emulator: true });

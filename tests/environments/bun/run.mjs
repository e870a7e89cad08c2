import { existsSync } from "node:fs";
import { join } from "node:path";
import { environment, notTried } from "../environment.mjs";

const { platform, arch } = process;
if (platform === "win32") notTried("the program's name is another one on Windows");
await environment(import.meta.url, async (run, project) => {
  // The package's own script would only copy it.
  const bun = `node_modules/@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`;
  if (!existsSync(join(project, bun))) throw new Error(`npm installed no ${bun}`);
  await run(bun, "run", "chat_use.mjs");
  await run(bun, "run", "chat_use.cjs");
  await run(bun, "run", "emulator_run.mjs");
  await run(bun, "build", "chat_use.mjs", "--target=bun", "--outfile=out/chat_use.mjs");
  await run("npm", "uninstall", "--no-save", "--no-package-lock", "--loglevel=error", "tencent-chat");
  await run(bun, "run", "out/chat_use.mjs");
}, { emulator: true });

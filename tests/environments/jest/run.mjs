import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  await run("npx", "jest", "--env=node");
  await run("npx", "jest", "--env=jsdom");
}, { emulator: true });

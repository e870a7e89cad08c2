import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  await run("npx", "vitest", "run", "--environment=node");
  await run("npx", "vitest", "run", "--environment=jsdom");
}, { emulator: true });

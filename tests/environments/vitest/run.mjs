import { emulatorTarball, environment, QUIETLY, tarball } from "../environment.mjs";

/** Older versions, whose fake timers differ. */
const OLDER = ["3.2.7", "4.1.12"];

await environment(import.meta.url, async (run) => {
  await run("npx", "vitest", "run", "--environment=node");
  await run("npx", "vitest", "run", "--environment=jsdom");
  for (const version of OLDER) {
    await run("npm", "install", "--no-save", "--no-package-lock", ...QUIETLY, tarball(), emulatorTarball(), `vitest@${version}`);
    await run("npx", "vitest", "run", "timers.test.mjs");
  }
}, { emulator: true });

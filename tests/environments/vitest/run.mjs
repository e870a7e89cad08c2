import { readFileSync } from "node:fs";
import { emulatorTarball, environment, QUIETLY, tarball } from "../environment.mjs";

const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** Older versions, whose fake timers differ, and the one of the other tests. */
const VERSIONS = ["3.2.7", "4.1.12", devDependencies.vitest];

await environment(import.meta.url, async (run) => {
  for (const version of VERSIONS) {
    await run("npm", "install", "--no-save", "--no-package-lock", ...QUIETLY, tarball(), emulatorTarball(), `vitest@${version}`);
    await run("npx", "vitest", "run", "timers.test.mjs");
  }
  await run("npx", "vitest", "run", "--environment=node");
  await run("npx", "vitest", "run", "--environment=jsdom");
}, { emulator: true });

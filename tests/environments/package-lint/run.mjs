import { environment, tarball } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  await run("npx", "publint", "--strict", tarball());
  await run("npx", "attw", "--no-emoji", tarball());
});

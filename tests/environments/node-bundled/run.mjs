import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  const bundle = (format, out) =>
    run("npx", "esbuild", "server.mjs", "--bundle", "--platform=node", `--format=${format}`, `--outfile=${out}`, "--log-level=warning");
  await bundle("cjs", "out/server.cjs");
  await bundle("esm", "out/server.mjs");
  // What is not in the bundle is not there when it is deployed.
  await run("npm", "uninstall", "--no-save", "--no-package-lock", "--loglevel=error", "tencent-chat");
  await run("node", "out/server.cjs");
  await run("node", "out/server.mjs");
});

import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  await run("node", "bundle.mjs");
  // What is not in the bundle is not there when it is deployed.
  await run("npm", "uninstall", "--no-save", "--no-package-lock", "--loglevel=error", "tencent-chat");
  for (const server of ["esbuild.mjs", "rollup.mjs", "webpack.cjs", "page.esbuild.mjs", "page.rollup.mjs"]) {
    await run("node", `out/server.${server}`);
  }
});

import { environment, notTried } from "../environment.mjs";

if (`${process.platform}-${process.arch}` !== "linux-x64") notTried("the npm packages with versions of Node.js are for Linux on x86-64");
await environment(import.meta.url, async (run) => {
  for (const version of ["node-18", "node-newest"]) {
    await run(`node_modules/${version}/bin/node`, "chat_use.mjs");
    await run(`node_modules/${version}/bin/node`, "chat_use.cjs");
  }
});

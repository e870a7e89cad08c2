import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run) => {
  for (const version of ["typescript", "typescript-5.0"]) {
    const tsc = (...args) => run("node", `node_modules/${version}/bin/tsc`, "--project", ...args);
    await tsc("tsconfig.json");
    await tsc("tsconfig.bundler.json");
    // As on servers, without the types of browsers. Those of Node.js need a later TypeScript than 5.0.
    if (version === "typescript") await tsc("tsconfig.json", "--lib", "es2022", "--types", "node");
  }
});

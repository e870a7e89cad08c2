import { existsSync } from "node:fs";
import { join } from "node:path";
import { environment, notTried } from "../environment.mjs";

/** The oldest version of Node.js that Wrangler takes. */
const OLDEST = 22;

await environment(import.meta.url, async (run, project) => {
  const isOld = Number(process.versions.node.split(".")[0]) < OLDEST;
  const node = isOld ? "node_modules/node-22/bin/node" : process.execPath;
  if (isOld && !existsSync(join(project, node))) notTried(`Wrangler needs Node.js ${OLDEST}, which npm has for Linux on x86-64 only`);
  await run(node, "node_modules/wrangler/bin/wrangler.js", "deploy", "--dry-run", "--outdir", "out");
  await run(node, "serve.mjs");
});

import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { environment } from "../environment.mjs";

await environment(import.meta.url, async (run, project) => {
  await run("node", "chat_use.mjs"); // imports alice
  const AdmZip = createRequire(`${project}/`)("adm-zip");
  await run("npx", "esbuild", "handler.js", "--bundle", "--minify", "--platform=node", "--outfile=out/handler.js", "--log-level=warning");
  const bundled = new AdmZip();
  bundled.addLocalFile(join(project, "out/handler.js"));
  const complete = new AdmZip();
  complete.addLocalFile(join(project, "handler.js"));
  complete.addLocalFolder(join(project, "node_modules/tencent-chat"), "node_modules/tencent-chat");

  for (const zip of [bundled, complete]) {
    // Outside the project, where nothing else is found.
    const task = mkdtempSync(join(tmpdir(), "task-"));
    try {
      zip.extractAllTo(task);
      // It may read files, but write none.
      await run("node", "--experimental-permission", "--allow-fs-read=*", "invoke.cjs", task);
    } finally {
      rmSync(task, { recursive: true });
    }
  }
});

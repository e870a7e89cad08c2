import { existsSync } from "node:fs";
import { environment, notTried } from "../environment.mjs";

if (!existsSync(process.env.CHROMIUM || "/usr/bin/chromium")) notTried("Chromium is not installed");
await environment(import.meta.url, (run) => run("node", "browse.mjs"), { emulator: true });

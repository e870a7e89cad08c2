import { environment } from "../environment.mjs";

await environment(import.meta.url, (run) => run("node", "serve.mjs"), { emulator: true });

import { newProject } from "../environment.mjs";

await newProject("vitest", "vitest.test.mjs", "npx", "vitest", "run");

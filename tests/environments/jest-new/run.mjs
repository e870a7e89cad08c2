import { newProject } from "../environment.mjs";

await newProject("jest", "jest.test.js", "npx", "jest");

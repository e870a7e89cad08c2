// What the JavaScript environments share: a copy of the project with the package installed, and a server to call.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The exit code for: this machine lacks what the environment needs. */
const NOT_TRIED = 77;

/** Longest time in milliseconds for one command. */
const LONGEST = 10 * 60_000;

/** What several projects do with the package. They get a copy, because it must find the package that is installed there. */
const SHARED = ["chat_use.mjs", "chat_use.cjs", "emulator_run.mjs", "emulator_use.mjs", "chromium.mjs", "free_port.mjs", "server.mjs", "talk.mjs", "worker.mjs"];

/** How npm installs packages. */
export const QUIETLY = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/** Ends the run: this machine lacks something. */
export function notTried(reason) {
  console.error(reason);
  process.exit(NOT_TRIED);
}

/**
 * Copies the project of the calling module and the shared files, installs the package, calls `use`, and cleans up. With `emulator`
 * the emulator's package is installed, too.
 */
export async function environment(caller, use, { emulator = false } = {}) {
  const source = dirname(fileURLToPath(caller));
  const project = mkdtempSync(join(tmpdir(), `tencent-chat-${basename(source)}-`));
  const stub = process.env.TENCENT_CHAT_ENDPOINT ? undefined : await startStub();
  const env = {
    ...process.env,
    TENCENT_CHAT_SDK_APP_ID: "1400000000",
    TENCENT_CHAT_IDENTIFIER: "administrator",
    TENCENT_CHAT_ENDPOINT: process.env.TENCENT_CHAT_ENDPOINT || stub.endpoint,
    TENCENT_CHAT_SECRET_KEY: process.env.TENCENT_CHAT_SECRET_KEY || "any-key-will-do-for-the-stub",
  };
  const run = (...command) => runIn(project, env, command);
  try {
    cpSync(source, project, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
    for (const file of SHARED) cpSync(fileURLToPath(new URL(file, import.meta.url)), join(project, file));
    if (existsSync(join(project, "package-lock.json"))) await run("npm", "ci", ...QUIETLY);
    await run("npm", "install", "--no-save", "--no-package-lock", ...QUIETLY, tarball(), ...(emulator ? [emulatorTarball()] : []));
    console.log(`version: Node.js ${process.versions.node}`);
    await use(run, project);
    printVersions(project);
  } catch (error) {
    console.error(`${basename(source)}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    stub?.server.close();
    rmSync(project, { recursive: true, force: true });
  }
}

/**
 * Makes a project as a new user does, with the test of docs/testing.md for a test runner: an example of the emulator's package. The
 * runner has the version of the environment that is named like it.
 */
export async function newProject(runner, example, ...command) {
  const started = performance.now();
  const project = mkdtempSync(join(tmpdir(), `tencent-chat-new-${runner}-`));
  const file = (path) => fileURLToPath(new URL(path, import.meta.url));
  const { devDependencies } = JSON.parse(readFileSync(file(`${runner}/package.json`), "utf8"));
  const run = (...command) => runIn(project, process.env, command);
  try {
    await run("npm", "init", "-y");
    await run("npm", "install", "--save-dev", ...QUIETLY, tarball(), emulatorTarball(), `${runner}@${devDependencies[runner]}`);
    cpSync(file(`../../packages/npm-emulator/examples/${example}`), join(project, example));
    await run(...command);
    console.log(`${((performance.now() - started) / 1000).toFixed(0)} s from nothing`);
    console.log(`version: Node.js ${process.versions.node}`);
    console.log(`version: ${runner} ${devDependencies[runner]}`);
  } catch (error) {
    console.error(`new ${runner}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** The versions of what the project itself depends on, for the table of environments. */
function printVersions(project) {
  const manifest = (folder) => JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8"));
  for (const name of Object.keys(manifest("").devDependencies ?? {})) {
    console.log(`version: ${name} ${manifest(`node_modules/${name}`).version.replace(/^v/, "")}`);
  }
}

async function runIn(cwd, env, [program, ...args]) {
  // On Windows these are scripts, which only a shell can start.
  const shell = process.platform === "win32" && ["npm", "npx"].includes(program);
  const child = spawn(program, args, { cwd, env, stdio: "inherit", timeout: LONGEST, shell });
  const [code, signal] = await once(child, "exit");
  if (code !== 0) throw new Error(`\`${program} ${args.join(" ")}\` ended with ${code ?? signal}`);
}

/** The packed package. */
export function tarball() {
  return packed(process.env.TENCENT_CHAT_TARBALL, /^tencent-chat-\d.*\.tgz$/, "TENCENT_CHAT_TARBALL");
}

/** The packed package of the emulator. */
export function emulatorTarball() {
  return packed(process.env.TENCENT_CHAT_EMULATOR_TARBALL, /^tencent-chat-emulator-\d.*\.tgz$/, "TENCENT_CHAT_EMULATOR_TARBALL");
}

function packed(given, name, variable) {
  if (given) return given;
  const packages = fileURLToPath(new URL("../../target/packages", import.meta.url));
  const found = existsSync(packages) ? readdirSync(packages).filter((file) => name.test(file)) : [];
  if (found.length !== 1) throw new Error(`build the package first (\`cargo xtask package\`), or set ${variable}`);
  return join(packages, found[0]);
}

/** Answers the requests of the projects, if they are signed and spelled as they should be. */
async function startStub() {
  const answers = {
    "/v4/im_open_login_svc/multiaccount_import": ({ AccountList }) =>
      AccountList.every(({ UserID }) => UserID) && { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
    "/v4/openim/batchsendmsg": ({ MsgBody, MsgRandom }) =>
      MsgBody[0].MsgContent.Text === "hello" &&
      MsgRandom >= 0 && {
        ActionStatus: "SomeError",
        ErrorCode: 0,
        ErrorInfo: "",
        ErrorList: [{ To_Account: "ghost", ErrorCode: 70107 }],
      },
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://stub");
    let body = "";
    for await (const part of request) body += part;
    const signed = ["sdkappid", "identifier", "usersig", "random", "contenttype"].every((name) => searchParams.get(name));
    const reply = signed && answers[pathname]?.(JSON.parse(body));
    response.end(JSON.stringify(reply || { ActionStatus: "FAIL", ErrorCode: 60012, ErrorInfo: "not expected by the stub" }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, endpoint: `http://127.0.0.1:${server.address().port}` };
}

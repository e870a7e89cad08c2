// Faults, clock, webhooks, reset.
import { html, useState } from "./vendor/htm-preact.js";
import { control, useKnown, useList } from "./api.js";
import { Doer, Empty, Failure, Json } from "./parts.js";

/** What can go wrong on purpose, as the control path takes it. */
const FAULTS = [
  ["Error code 60007, too many calls", { error_code: 60007 }],
  ["Error code 91000, internal error", { error_code: 91000 }],
  ["HTTP 502", { status: 502, body: "Bad Gateway" }],
  ["Three seconds late", { delay_ms: 3000 }],
  ["Connection closed before the call", { close: "before" }],
  ["Connection closed after the call", { close: "after" }],
  ["Truncated reply", { truncate: 20 }],
];

function Faults() {
  const { data } = useList("faults");
  const [which, setWhich] = useState(0);
  const [path, setPath] = useState("");
  const [times, setTimes] = useState(1);
  const rules = data?.faults ?? [];
  const add = () => control("POST", "faults", [{ ...(path && { path }), times: Number(times), fault: FAULTS[which][1] }]);
  return html`<section class="card" aria-labelledby="faults">
    <h3 id="faults">Faults</h3>
    <label>What goes wrong
      <select value=${which} onChange=${(event) => setWhich(Number(event.target.value))}>
        ${FAULTS.map(([name], at) => html`<option value=${at}>${name}</option>`)}
      </select>
    </label>
    <label>Path (all when empty) <input value=${path} placeholder="v4/openim/sendmsg" onInput=${(event) => setPath(event.target.value)} /></label>
    <label>Times <input type="number" min="1" value=${times} onInput=${(event) => setTimes(event.target.value)} /></label>
    <${Doer} label="Add fault" run=${add} />
    <${Doer} label="Remove all faults" run=${() => control("DELETE", "faults")} />
    ${rules.length === 0 ? html`<${Empty}>No faults are waiting.<//>` : html`<${Json} value=${rules} label="Faults that are waiting" />`}
  </section>`;
}

/** Steps of the clock, in milliseconds. */
const STEPS = [["10 seconds", 10_000], ["1 minute", 60_000], ["1 hour", 3_600_000], ["1 day", 86_400_000], ["1 week", 604_800_000]];

function Clock({ config }) {
  const offset = config.clock_offset_ms;
  const advance = (millis) => () => control("POST", "clock", { advance_ms: millis });
  return html`<section class="card" aria-labelledby="clock">
    <h3 id="clock">Clock</h3>
    <p>The emulator's clock is ${offset === 0 ? "right" : `${Math.abs(offset) / 1000} seconds ${offset > 0 ? "ahead" : "behind"}`}.</p>
    <div class="buttons">
      ${STEPS.map(([name, millis]) => html`<${Doer} key=${name} label="Advance ${name}" done="" run=${advance(millis)} />`)}
      <${Doer} label="Set right" done="" run=${() => control("POST", "config", { clock_offset_ms: 0 })} />
    </div>
  </section>`;
}

function Webhooks({ config }) {
  const [url, setUrl] = useState(config.webhook_url);
  const [token, setToken] = useState(config.webhook_token);
  const set = () => control("POST", "config", { webhook_url: url, webhook_token: token });
  return html`<section class="card" aria-labelledby="webhooks">
    <h3 id="webhooks">Webhooks</h3>
    <label>URL <input type="url" placeholder="http://127.0.0.1:8080/webhook" value=${url} onInput=${(event) => setUrl(event.target.value)} /></label>
    <label>Token <input value=${token} onInput=${(event) => setToken(event.target.value)} /></label>
    <${Doer} label="Set" run=${set} />
  </section>`;
}

/** The whole app as a document, out and in. */
function Document() {
  const [file, setFile] = useState();
  const put = async () => {
    if (!file) throw new Error("choose a file first");
    await control("PUT", "state", await file.text());
  };
  return html`<section class="card" aria-labelledby="document">
    <h3 id="document">Export and import</h3>
    <p><a href="/_emulator/state" download="chat-app.json">Export the app</a></p>
    <label>Document (YAML or JSON) <input type="file" accept=".json,.yaml,.yml" onChange=${(event) => setFile(event.target.files[0])} /></label>
    <${Doer} label="Import" run=${put} />
  </section>`;
}

function Reset() {
  const [isSure, setSure] = useState(false);
  const reset = async () => {
    await control("POST", "reset");
    setSure(false);
  };
  return html`<section class="card" aria-labelledby="reset">
    <h3 id="reset">Reset</h3>
    <p>Forgets users, groups, messages, logs, faults and settings, and returns to the seed if there is one.</p>
    <label class="check"><input type="checkbox" checked=${isSure} onChange=${(event) => setSure(event.target.checked)} /> I want to lose all of it</label>
    ${isSure && html`<${Doer} label="Reset" run=${reset} />`}
  </section>`;
}

function Effects() {
  const { data } = useList("effects");
  return html`<section class="card" aria-labelledby="effects">
    <h3 id="effects">Counts</h3>
    ${data && html`<${Json} value=${data} label="What calls really did" />`}
  </section>`;
}

export function ToolsView() {
  const { data: config, error } = useList("config");
  return html`<h2>Tools</h2>
    <${Failure} error=${error} />
    <div class="cards tools">
      <${Faults} />
      ${config && html`<${Clock} config=${config} /><${Webhooks} config=${config} />`}
      <${Document} />
      <${Reset} />
      <${Effects} />
    </div>`;
}

/** What to give a client, and a demo for an app in which nobody is. */
export function StartView() {
  const { data: health, error } = useList("health");
  const { data: users } = useList("users");
  const { live } = useKnown();
  const isEmpty = users && users.users.every((user) => user.admin);
  return html`<h2>Start</h2>
    <${Failure} error=${error} />
    ${isEmpty &&
    html`<section class="card" aria-labelledby="demo">
      <h3 id="demo">The app is empty</h3>
      <p>Fill it with a few users, groups and messages of every type.</p>
      <${Doer} label="Load the demo app" run=${() => control("POST", "demo")} />
    </section>`}
    ${(health?.apps ?? []).map(
      (app) => html`<section class="card" aria-label="App ${app.sdk_app_id}">
        <h3>App ${app.sdk_app_id}</h3>
        <dl>
          <dt>Region or endpoint</dt><dd><code>${location.origin}</code></dd>
          <dt>SDKAppID</dt><dd><code>${app.sdk_app_id}</code></dd>
          <dt>Admin</dt><dd><code>${app.admins.join(", ")}</code></dd>
          <dt>Key</dt><dd>${app.demo_key ? html`<code>${app.demo_key}</code> (the demo key)` : "the one that the emulator was started with"}</dd>
          <dt>Accounts</dt><dd>${app.accounts}</dd>
        </dl>
      </section>`,
    )}
    <p>${live ? "Everything on this page is live." : "Waiting for the emulator."}</p>`;
}

// The live log: requests and webhooks, the newest first.
import { html, useState } from "./vendor/htm-preact.js";
import { useKnown } from "./api.js";
import { Empty, Json, Search, exactTime } from "./parts.js";

/** How many entries are drawn. */
const DRAWN = 200;

function Request({ request }) {
  const { number, time, path, identifier, client, query, body, reply, status, error_code: code, kind, hint, fault } = request;
  const isFine = code === 0;
  const outcome = status === null ? "closed" : code === null ? `HTTP ${status}` : isFine ? "OK" : String(code);
  return html`<li>
    <details>
      <summary>
        <time>${exactTime(time)}</time>
        <span class=${isFine ? "badge good" : "badge bad"}>${outcome}</span>
        <code>${path}</code>
        ${kind && html`<span class="kind">${kind}</span>`} ${fault && html`<span class="badge fault">fault</span>`}
        <span class="who">${client ? `${client} (user)` : identifier || "nobody"}</span>
      </summary>
      ${hint && html`<p class="hint">${hint}</p>`}
      <div class="sides">
        <section aria-label="Request ${number}">
          <h3>Body</h3>
          <${Json} value=${body} label="Body of request ${number}" />
          <h3>Query</h3>
          <${Json} value=${query} label="Query of request ${number}" />
        </section>
        <section aria-label="Reply ${number}">
          <h3>Reply${status !== null && ` (HTTP ${status})`}</h3>
          <${Json} value=${reply} label="Reply to request ${number}" />
          ${fault && html`<h3>Fault</h3><${Json} value=${fault} label="Fault of request ${number}" />`}
        </section>
      </div>
    </details>
  </li>`;
}

const VERDICTS = { rejected: "bad", dropped: "bad", timeout: "bad", failed: "bad", rewritten: "fault" };

function Webhook({ webhook }) {
  const { id, time, command, query, body, outcome, answer, why, taken_ms: taken } = webhook;
  return html`<li>
    <details>
      <summary>
        <time>${exactTime(time)}</time>
        <span class="badge ${VERDICTS[outcome] ?? "good"}">${outcome ?? "under way"}</span>
        <code>${command}</code>
        ${taken !== null && html`<span class="who">${taken} ms</span>`}
      </summary>
      ${why && html`<p class="hint">${why}</p>`}
      <div class="sides">
        <section aria-label="Webhook ${id}">
          <h3>Body</h3>
          <${Json} value=${body} label="Body of webhook ${id}" />
          <h3>Query</h3>
          <${Json} value=${query || "not sent yet"} label="Query of webhook ${id}" />
        </section>
        <section aria-label="Answer ${id}">
          <h3>Answer</h3>
          <${Json} value=${answer ?? "none"} label="Answer to webhook ${id}" />
        </section>
      </div>
    </details>
  </li>`;
}

/** One of the two logs. */
function Log({ title, all, text, draw, empty }) {
  const [find, setFind] = useState("");
  const found = all.filter((entry) => text(entry).toLowerCase().includes(find.toLowerCase()));
  const shown = found.slice(-DRAWN).reverse();
  const name = title.toLowerCase();
  return html`<section aria-labelledby="log-${name}">
    <h2 id="log-${name}">${title} <span class="count">${all.length}</span></h2>
    <${Search} label="Find in ${name}" value=${find} onInput=${setFind} />
    ${shown.length === 0 && html`<${Empty}>${all.length ? "Nothing has these words." : empty}<//>`}
    <ol class="log" aria-live="polite" aria-relevant="additions" aria-labelledby="log-${name}">
      ${shown.map(draw)}
    </ol>
  </section>`;
}

export function LogView({ hint = "Set a URL under Tools." }) {
  const { requests, webhooks } = useKnown();
  return html`<div class="halves">
    <${Log}
      title="Requests"
      all=${requests}
      empty="No request came in yet."
      text=${(request) => `${request.path} ${request.identifier} ${request.error_code} ${request.kind} ${JSON.stringify(request.body)}`}
      draw=${(request) => html`<${Request} key=${request.number} request=${request} />`}
    />
    <${Log}
      title="Webhooks"
      all=${webhooks}
      empty="No webhook was fired yet. ${hint}"
      text=${(webhook) => `${webhook.command} ${webhook.outcome} ${JSON.stringify(webhook.body)}`}
      draw=${(webhook) => html`<${Webhook} key=${webhook.id} webhook=${webhook} />`}
    />
  </div>`;
}

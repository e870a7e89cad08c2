// The live log: requests and webhooks, the newest first.
import { html, useState } from "./vendor/htm-preact.js";
import { useKnown } from "./api.js";
import { Empty, Json, Search, exactTime, say } from "./parts.js";

/** How many entries are drawn. */
const DRAWN = 200;

function Request({ request }) {
  const { number, time, path, identifier, client, query, body, reply, status, error_code: code, kind, hint, fault } = request;
  const isFine = code === 0;
  const outcome = status === null ? say("closed") : code === null ? `HTTP ${status}` : isFine ? "OK" : String(code);
  return html`<li>
    <details>
      <summary>
        <time>${exactTime(time)}</time>
        <span class=${isFine ? "badge good" : "badge bad"}>${outcome}</span>
        <code>${path}</code>
        ${kind && html`<span class="kind">${kind}</span>`} ${fault && html`<span class="badge fault">${say("fault")}</span>`}
        <span class="who">${client ? say("{0} (user)", client) : identifier || say("no identifier")}</span>
      </summary>
      ${hint && html`<p class="hint">${hint}</p>`}
      <div class="sides">
        <section aria-label=${say("Request {0}", number)}>
          <h3>${say("Body")}</h3>
          <${Json} value=${body} label=${say("Body of request {0}", number)} />
          <h3>${say("Query")}</h3>
          <${Json} value=${query} label=${say("Query of request {0}", number)} />
        </section>
        <section aria-label=${say("Reply {0}", number)}>
          <h3>${say("Reply")}${status !== null && ` (HTTP ${status})`}</h3>
          <${Json} value=${reply} label=${say("Reply to request {0}", number)} />
          ${fault && html`<h3>${say("Fault")}</h3><${Json} value=${fault} label=${say("Fault of request {0}", number)} />`}
        </section>
      </div>
    </details>
  </li>`;
}

/** What a badge says of an outcome, and its color. */
const badgeOf = (outcome) =>
  ({
    allowed: [say("allowed"), "good"],
    rewritten: [say("rewritten"), "fault"],
    rejected: [say("rejected"), "bad"],
    dropped: [say("dropped"), "bad"],
    acknowledged: [say("acknowledged"), "good"],
    timeout: [say("timeout"), "bad"],
    failed: [say("failed"), "bad"],
  })[outcome] ?? [say("under way"), "good"];

function Webhook({ webhook }) {
  const { id, time, command, query, body, outcome, answer, why, taken_ms: taken } = webhook;
  const [verdict, color] = badgeOf(outcome);
  return html`<li>
    <details>
      <summary>
        <time>${exactTime(time)}</time>
        <span class="badge ${color}">${verdict}</span>
        <code>${command}</code>
        ${taken !== null && html`<span class="who">${taken} ms</span>`}
      </summary>
      ${why && html`<p class="hint">${why}</p>`}
      <div class="sides">
        <section aria-label=${say("Webhook {0}", id)}>
          <h3>${say("Body")}</h3>
          <${Json} value=${body} label=${say("Body of webhook {0}", id)} />
          <h3>${say("Query")}</h3>
          <${Json} value=${query || say("not sent yet")} label=${say("Query of webhook {0}", id)} />
        </section>
        <section aria-label=${say("Answer {0}", id)}>
          <h3>${say("Answer")}</h3>
          <${Json} value=${answer ?? say("none")} label=${say("Answer to webhook {0}", id)} />
        </section>
      </div>
    </details>
  </li>`;
}

/** One of the two logs. */
function Log({ name, title, find: label, all, text, draw, empty }) {
  const [find, setFind] = useState("");
  const found = all.filter((entry) => text(entry).toLowerCase().includes(find.toLowerCase()));
  const shown = found.slice(-DRAWN).reverse();
  return html`<section aria-labelledby="log-${name}">
    <h2 id="log-${name}">${title} <span class="count">${all.length}</span></h2>
    <${Search} label=${label} value=${find} onInput=${setFind} />
    ${shown.length === 0 && html`<${Empty}>${all.length ? say("Nothing has these words.") : empty}<//>`}
    <ol class="log" aria-live="polite" aria-relevant="additions" aria-labelledby="log-${name}">
      ${shown.map(draw)}
    </ol>
  </section>`;
}

export function LogView({ hint = say("Set a URL under Tools.") }) {
  const { requests, webhooks } = useKnown();
  return html`<div class="halves">
    <${Log}
      name="requests"
      title=${say("Requests")}
      find=${say("Find in requests")}
      all=${requests}
      empty=${say("No request came in yet.")}
      text=${(request) => `${request.path} ${request.identifier} ${request.error_code} ${request.kind} ${JSON.stringify(request.body)}`}
      draw=${(request) => html`<${Request} key=${request.number} request=${request} />`}
    />
    <${Log}
      name="webhooks"
      title=${say("Webhooks")}
      find=${say("Find in webhooks")}
      all=${webhooks}
      empty=${`${say("No webhook was fired yet.")} ${hint}`}
      text=${(webhook) => `${webhook.command} ${webhook.outcome} ${JSON.stringify(webhook.body)}`}
      draw=${(webhook) => html`<${Webhook} key=${webhook.id} webhook=${webhook} />`}
    />
  </div>`;
}

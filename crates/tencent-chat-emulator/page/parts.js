// Small parts that several views share.
import { html, useState } from "./vendor/htm-preact.js";

/** Words in another language, by the English ones. */
let words = {};

/** Gives the log, the conversations and their messages the words of another language. */
export function setWords(given) {
  words = given;
}

/** A text in the page's language, with values in the places of `{0}` and so on. */
export const say = (text, ...values) => (words[text] ?? text).replace(/\{(\d)\}/g, (_, at) => values[at]);

export const timeOf = (seconds) => new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

export const exactTime = (millis) => new Date(millis).toLocaleTimeString([], { hour12: false });

export const Json = ({ value, label }) =>
  html`<pre tabindex="0" role="region" aria-label=${label}>${typeof value === "string" ? value : JSON.stringify(value, null, 2)}</pre>`;

/** A picture of a user, or the first letter. */
export function Face({ name, url }) {
  const [failed, setFailed] = useState(false);
  if (url && !failed) return html`<img class="face" src=${url} alt="" onError=${() => setFailed(true)} />`;
  return html`<span class="face" aria-hidden="true">${[...(name || "?").replace(/^@\w+#_?/, "")][0] ?? "?"}</span>`;
}

/** What stands in a place without entries. */
export const Empty = ({ children }) => html`<p class="empty">${children}</p>`;

export const Failure = ({ error }) => (error ? html`<p class="failure" role="alert">${error}</p>` : null);

/** A button that shows why what it does failed, and what came of it. */
export function Doer({ label, run, done, class: name }) {
  const [state, setState] = useState({});
  const click = async () => {
    setState({ busy: true });
    try {
      await run();
      setState({ done: true });
    } catch (error) {
      setState({ error: error.message });
    }
  };
  return html`<span class="doer">
    <button type="button" class=${name} disabled=${state.busy} onClick=${click}>${label}</button>
    <span role="status">${state.done ? (done ?? "done") : ""}</span>
    <${Failure} error=${state.error} />
  </span>`;
}

/** The words by which a list is searched. */
export const Search = ({ label, value, onInput }) =>
  html`<label class="search">
    <span>${label}</span>
    <input type="search" value=${value} onInput=${(event) => onInput(event.target.value)} />
  </label>`;

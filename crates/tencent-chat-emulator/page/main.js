// The page: one view at a time, by the address behind the #; or the window of one user (`/?user=alice`).
import { html, render, useEffect, useState } from "./vendor/htm-preact.js";
import { follow, useKnown } from "./api.js";
import { UserWindow } from "./chat.js";
import { LogView } from "./log.js";
import { StartView, ToolsView } from "./tools.js";
import { AccountsView, ConversationsView, GroupsView, PushesView, UsersView } from "./views.js";

const VIEWS = [
  ["start", "Start", StartView],
  ["log", "Log", LogView],
  ["users", "Users", UsersView],
  ["groups", "Groups", GroupsView],
  ["conversations", "Conversations", ConversationsView],
  ["accounts", "Official accounts", AccountsView],
  ["pushes", "Pushes", PushesView],
  ["tools", "Tools", ToolsView],
];

const chosen = () => VIEWS.find(([name]) => name === location.hash.slice(1)) ?? VIEWS[0];

function Everything() {
  const [view, setView] = useState(chosen);
  const { live, requests, webhooks } = useKnown();
  useEffect(() => {
    const change = () => setView(chosen());
    addEventListener("hashchange", change);
    return () => removeEventListener("hashchange", change);
  }, []);
  const [current, title, View] = view;
  useEffect(() => {
    document.title = `${title} · Chat emulator`;
  }, [title]);
  return html`<a class="skip" href="#main" onClick=${(event) => {
      event.preventDefault();
      document.getElementById("main").focus();
    }}>To the content</a>
    <header class="top">
      <h1>Chat emulator</h1>
      <span class=${live ? "badge good" : "badge bad"} role="status">${live ? "live" : "not connected"}</span>
      <nav aria-label="Views">
        ${VIEWS.map(([name, label]) => html`<a key=${name} href="#${name}" aria-current=${name === current ? "page" : undefined}>${label}</a>`)}
      </nav>
      <span class="who">${requests.length} requests, ${webhooks.length} webhooks</span>
    </header>
    <main id="main" tabindex="-1"><${View} /></main>`;
}

const user = new URLSearchParams(location.search).get("user");
if (user) document.title = `${user} · Chat emulator`;
follow();
render(user ? html`<${UserWindow} user=${user} />` : html`<${Everything} />`, document.getElementById("root"));

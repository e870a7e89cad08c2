// The lists: users, groups, conversations, official accounts.
import { html, useState } from "./vendor/htm-preact.js";
import { useList, withQuery } from "./api.js";
import { History, summary } from "./chat.js";
import { Empty, Face, Failure, Json, Search, exactTime, say, timeOf } from "./parts.js";

/** A list that is searched. */
function Searched({ title, path, children, label }) {
  const [find, setFind] = useState("");
  const { data, error } = useList(withQuery(path, { find }));
  return html`<h2>${title} ${data?.total !== undefined && html`<span class="count">${data.total}</span>`}</h2>
    <${Search} label=${label} value=${find} onInput=${setFind} />
    <${Failure} error=${error} />
    ${data && children(data)}`;
}

const act = (user) => `/?user=${encodeURIComponent(user)}`;

export function UsersView() {
  const { data: clients } = useList("clients");
  const devices = new Map((clients?.clients ?? []).map((client) => [client.user, client.devices]));
  return html`<${Searched} title="Users" path="users" label="Find users">
    ${({ users }) => html`<ul class="cards">
      ${users.map(
        (user) => html`<li key=${user.user}>
          <h3><${Face} name=${user.nick || user.user} url=${user.face_url} /> ${user.user}</h3>
          <p>${user.nick} ${user.admin && html`<span class="badge">admin</span>`} ${user.robot && html`<span class="badge">robot</span>`}</p>
          <p>
            ${(devices.get(user.user) ?? []).map((device) => html`<span class=${device.state === "Online" ? "badge good" : "badge"}>${device.platform} ${device.state}</span> `)}
            ${!devices.has(user.user) && html`<span class="badge">Offline</span>`}
          </p>
          <p>${user.groups} groups, ${user.unread} unread</p>
          <p><a href=${act(user.user)} target="_blank">Act as ${user.user}</a></p>
          ${Object.keys(user.profile).length > 0 &&
          html`<details><summary>Profile of ${user.user}</summary><${Json} value=${user.profile} label="Profile of ${user.user}" /></details>`}
        </li>`,
      )}
    </ul>`}
  <//>`;
}

function Group({ id }) {
  const { data, error } = useList(withQuery("groups", { group: id }));
  return html`<${Failure} error=${error} />
    ${data &&
    html`<table>
        <caption>Members of ${id}</caption>
        <thead><tr><th scope="col">Member</th><th scope="col">Role</th><th scope="col">Name card</th><th scope="col">Muted</th></tr></thead>
        <tbody>
          ${data.member_list.map(
            (member) => html`<tr key=${member.user}>
              <td>${member.user}</td><td>${member.role}</td><td>${member.name_card ?? ""}</td><td>${member.muted ? "yes" : "no"}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${data.notification && html`<p>Notification: ${data.notification}</p>`}
      ${[["attributes", data.attributes], ["counters", data.counters]]
        .filter(([, value]) => Object.keys(value).length > 0)
        .map(([name, value]) => html`<h4>${name}</h4><${Json} value=${value} label="${name} of ${id}" />`)}
      ${data.banned.length > 0 && html`<p>Banned: ${data.banned.join(", ")}</p>`}
      ${(data.topics ?? []).map((topic) => html`<${Topic} key=${topic.topic} group=${id} topic=${topic} />`)}`}`;
}

function Topic({ group, topic }) {
  const { topic: id, name, notification, mute_all: isMuted, messages } = topic;
  return html`<${Opening} label="Topic ${name}">
    <p><code>${id}</code> <span class="badge">${messages} messages</span> ${isMuted && html`<span class="badge">all muted</span>`}</p>
    ${notification && html`<p>Notification: ${notification}</p>`}
    <${History} of=${{ group, topic: id }} label="Messages of ${name}" />
  <//>`;
}

/** An entry whose content is read when it is opened. */
function Opening({ label, children }) {
  const [isOpen, setOpen] = useState(false);
  return html`<details onToggle=${(event) => setOpen(event.target.open)}>
    <summary>${label}</summary>
    ${isOpen && children}
  </details>`;
}

export function GroupsView() {
  return html`<${Searched} title="Groups" path="groups" label="Find groups">
    ${({ groups }) =>
      groups.length === 0
        ? html`<${Empty}>No groups.<//>`
        : html`<ul class="cards">
            ${groups.map(
              (group) => html`<li key=${group.group}>
                <h3><${Face} name=${group.name} url=${group.face_url} /> ${group.name}</h3>
                <p><code>${group.group}</code> <span class="badge">${group.type}</span></p>
                <p>Owner: ${group.owner || "none"}. ${group.members} members${group.mute_all ? ", all muted" : ""}</p>
                <${Opening} label="Members of ${group.name}"><${Group} id=${group.group} /><//>
              </li>`,
            )}
          </ul>`}
  <//>`;
}

const nameOf = (entry) => entry.name || entry.topic || entry.group || say("{0} and {1}", ...entry.users);

const keyOf = (entry) => (entry.users ? `users ${nameOf(entry)}` : `group ${entry.topic ?? entry.group}`);

export function ConversationsView() {
  const [clicked, choose] = useState();
  const [find, setFind] = useState("");
  const { data, error } = useList(withQuery("conversations", { find }));
  const entries = data?.conversations ?? [];
  // The latest one, until another one is clicked.
  const chosen = clicked ?? entries[0];
  const of = chosen && (chosen.group ? { group: chosen.group, topic: chosen.topic } : { user: chosen.users[0], peer: chosen.users[1] });
  return html`<h2>${say("Conversations")}</h2>
    <${Search} label=${say("Find conversations")} value=${find} onInput=${setFind} />
    <${Failure} error=${error} />
    ${data && entries.length === 0 && html`<${Empty}>${say("No conversations.")}<//>`}
    ${chosen &&
    html`<div class="chat">
      <div class="conversations" role="group" aria-label=${say("Conversations")}>
        ${entries.map(
          (entry) => html`<button type="button" key=${keyOf(entry)} aria-pressed=${keyOf(chosen) === keyOf(entry)} onClick=${() => choose(entry)}>
            <b>${nameOf(entry)}</b>
            <span>${summary(entry.last)}</span>
            <time>${timeOf(entry.time)}</time>
          </button>`,
        )}
      </div>
      <section class="talk" aria-label=${say("Messages")}>
        <h3>${nameOf(chosen)}</h3>
        <${History} of=${of} own=${chosen.users?.[0]} label=${say("Messages of {0}", nameOf(chosen))} />
      </section>
    </div>`}`;
}

export function PushesView() {
  return html`<${Searched} title="Pushes" path="pushes" label="Find pushes">
    ${({ pushes }) =>
      pushes.length === 0
        ? html`<${Empty}>No pushes.<//>`
        : html`<div class="wide" tabindex="0" role="region" aria-label="Table of pushes"><table>
            <caption>What became of them so far; the clock is under Tools</caption>
            <thead><tr>${["Task", "Time", "Receivers", "Sent", "Arrived", "Clicked", "Lost"].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
            <tbody>
              ${pushes.map(
                (push) => html`<tr key=${push.task}>
                  <td><code>${push.task}</code> ${push.recalled && html`<span class="badge bad">recalled</span>`} ${push.of_a_message && html`<span class="badge">of a message</span>`}</td>
                  <td>${exactTime(push.time)}</td>
                  <td>${push.receivers}</td><td>${push.sent}</td><td>${push.arrived}</td><td>${push.clicked}</td><td>${push.lost}</td>
                </tr>`,
              )}
            </tbody>
          </table></div>`}
  <//>`;
}

export function AccountsView() {
  return html`<${Searched} title="Official accounts" path="official_accounts" label="Find official accounts">
    ${({ official_accounts: accounts }) =>
      accounts.length === 0
        ? html`<${Empty}>No official accounts.<//>`
        : html`<ul class="cards">
            ${accounts.map(
              (account) => html`<li key=${account.official_account}>
                <h3><${Face} name=${account.name} url=${account.face_url} /> ${account.name}</h3>
                <p><code>${account.official_account}</code></p>
                <p>${account.introduction}</p>
                <p>Owner: ${account.owner}. ${account.subscribers} subscribers: ${account.subscriber_list.join(", ")}</p>
                <${Opening} label="Messages of ${account.name}">
                  <${History} of=${{ official_account: account.official_account }} label="Messages of ${account.name}" />
                <//>
              </li>`,
            )}
          </ul>`}
  <//>`;
}

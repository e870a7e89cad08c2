// Conversations as bubbles, and the window in which one acts as a user.
import { html, useEffect, useRef, useState } from "./vendor/htm-preact.js";
import { act, useList, withQuery } from "./api.js";
import { Doer, Empty, Face, Failure, Json, say, timeOf } from "./parts.js";

const size = (bytes) => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil((bytes ?? 0) / 1000)} kB`);

/** Only what a browser fetches, so that a message cannot bring a script: `javascript:` is not a link. */
const link = (url) => (/^https?:\/\//.test(url ?? "") ? url : undefined);

/** A custom element holds JSON more often than not. */
function custom(data) {
  try {
    return JSON.parse(data);
  } catch {
    return data ?? "";
  }
}

function Merged({ content }) {
  const { Title: title, AbstractList: abstracts = [], MsgList: messages = [], MsgNum: count } = content;
  return html`<details class="merged">
    <summary>${title || say("Merged messages")} (${count ?? messages.length})</summary>
    ${abstracts.map((line) => html`<p>${line}</p>`)}
    ${messages.filter(Boolean).map(
      (message) => html`<div class="inner"><b>${message.From_Account ?? message.MsgFromAccount}</b><${Body} body=${message.MsgBody ?? []} /></div>`,
    )}
  </details>`;
}

/** How each type of element is drawn. */
const ELEMENTS = {
  TIMTextElem: ({ Text }) => html`<p class="text">${Text}</p>`,
  TIMFaceElem: ({ Index, Data }) => html`<p class="sticker" aria-label=${say("Sticker {0}", Index)}>☺ <span>${Data || Index}</span></p>`,
  TIMCustomElem: ({ Data, Desc }) => html`${Desc && html`<p>${Desc}</p>`}<${Json} value=${custom(Data)} label=${say("Custom element")} />`,
  TIMImageElem: ({ ImageInfoArray: images = [] }) => {
    const url = link((images.find((image) => image?.Type === 3) ?? images[0])?.URL);
    return url ? html`<img class="picture" src=${url} alt=${say("Picture in this message")} />` : html`<p>${say("Picture")}</p>`;
  },
  TIMSoundElem: ({ Url, Second }) => html`<p>♪ ${say("{0} s", Second)}</p>${link(Url) && html`<audio controls preload="none" src=${Url} aria-label=${say("Voice message of {0} seconds", Second)}></audio>`}`,
  TIMVideoFileElem: ({ VideoUrl, VideoSecond, ThumbUrl }) =>
    html`${link(ThumbUrl) && html`<img class="picture" src=${ThumbUrl} alt=${say("Preview of the video")} />`}
      <p>${link(VideoUrl) ? html`<a href=${VideoUrl}>${say("▶ Video, {0} s", VideoSecond)}</a>` : say("▶ Video, {0} s", VideoSecond)}</p>`,
  TIMFileElem: ({ Url, FileName, FileSize }) =>
    html`<p class="file">${say("File:")} ${link(Url) ? html`<a href=${Url}>${FileName}</a>` : FileName} <span>${size(FileSize)}</span></p>`,
  TIMLocationElem: ({ Desc, Latitude, Longitude }) => html`<p>${say("Location:")} ${Desc} <span>${Latitude}, ${Longitude}</span></p>`,
  TIMRelayElem: (content) => html`<${Merged} content=${content} />`,
};

function Body({ body }) {
  return (body ?? []).map(({ MsgType, MsgContent }) => {
    const draw = Object.hasOwn(ELEMENTS, MsgType) ? ELEMENTS[MsgType] : undefined;
    return draw ? draw(MsgContent ?? {}) : html`<${Json} value=${MsgContent} label=${MsgType} />`;
  });
}

/** One line about a message, for the list of conversations. */
export function summary(message) {
  if (!message) return say("no messages");
  if (message.recalled) return say("recalled");
  const [first] = message.body ?? [];
  if (first?.MsgType === "TIMTextElem") return first.MsgContent.Text;
  return first ? `[${first.MsgType.replace(/^TIM|Elem$/g, "")}]` : "";
}

function marks({ read, receipt, readers, online_only: onlineOnly, hidden_from: hidden }) {
  const all = [
    receipt ? say("receipt") : read && say("read"),
    readers && say("read by {0}", readers.length),
    onlineOnly && say("online only"),
    hidden?.length > 0 && say("deleted by {0}", hidden.join(", ")),
  ];
  return all.filter(Boolean).join(" · ");
}

function Bubble({ message, isOwn, onRecall }) {
  const isGone = message.recalled || message.deleted;
  return html`<li class=${isOwn ? "bubble own" : "bubble"}>
    <div class="meta"><b>${message.from}</b> <time>${timeOf(message.time)}</time></div>
    ${isGone ? html`<p class="gone">${message.recalled ? say("Recalled") : say("Deleted")}</p>` : html`<${Body} body=${message.body} />`}
    <div class="meta">
      ${marks(message)}
      ${isOwn && onRecall && !isGone && html` <${Doer} class="link" label="Recall" done="" run=${() => onRecall(message)} />`}
    </div>
  </li>`;
}

/** What names a conversation of one user. */
const idOf = (entry) => entry.topic ?? entry.group ?? entry.user;

/** The messages of one conversation: `{user, peer}`, `{group}`, `{group, topic}` or `{official_account}`. */
export function History({ of, own, label, onRecall }) {
  const { data, error } = useList(withQuery("history", of));
  const end = useRef();
  const messages = data?.messages ?? [];
  useEffect(() => {
    const list = end.current;
    if (list) list.scrollTop = list.scrollHeight;
  }, [messages.length]);
  return html`<${Failure} error=${error} />
    <div class="history" role="log" aria-label=${label} tabindex="0" ref=${end}>
      <ol class="bubbles">
        ${messages.map((message) => html`<${Bubble} key=${message.key ?? message.seq} message=${message} isOwn=${message.from === own} onRecall=${onRecall} />`)}
      </ol>
    </div>
    ${data && messages.length === 0 && html`<${Empty}>${say("No messages.")}<//>`}`;
}

function Composer({ user, to }) {
  const [text, setText] = useState("");
  const [error, setError] = useState();
  const send = async (event) => {
    event.preventDefault();
    if (!text) return;
    try {
      await act(user, "send_message", { ...to, text });
      setText("");
      setError(undefined);
    } catch (failure) {
      setError(failure.message);
    }
  };
  return html`<form class="composer" onSubmit=${send}>
    <label class="hidden" for="message">Message as ${user}</label>
    <input id="message" autocomplete="off" placeholder="Message" value=${text} onInput=${(event) => setText(event.target.value)} />
    <button>Send</button>
    <${Failure} error=${error} />
  </form>`;
}

const devicesOf = (clients, user) => clients?.clients.find((client) => client.user === user)?.devices ?? [];

/** The devices of a user, with buttons that log in and out. */
function Devices({ user }) {
  const { data } = useList("clients");
  const devices = devicesOf(data, user);
  const [platform, setPlatform] = useState("Web");
  return html`<div class="devices">
    ${devices.map(
      (device) => html`<span class=${device.state === "Online" ? "badge good" : "badge"} key=${device.platform}>
        ${device.platform}: ${device.state}
      </span>`,
    )}
    ${devices.length === 0
      ? html`<label>Platform <select value=${platform} onChange=${(event) => setPlatform(event.target.value)}>
            ${["Web", "iOS", "Android", "iPad", "Windows", "Mac", "Linux"].map((name) => html`<option>${name}</option>`)}
          </select></label>
          <${Doer} label="Log in" done="" run=${() => act(user, "login", { platform })} />`
      : html`<${Doer} label="Background" done="" run=${() => act(user, "background")} />
          <${Doer} label="Foreground" done="" run=${() => act(user, "foreground")} />
          <${Doer} label="Log out" done="" run=${() => act(user, "logout")} />`}
  </div>`;
}

/** A window in which one is a user: `/?user=alice`. */
export function UserWindow({ user }) {
  const { data, error } = useList(withQuery("conversations", { user }));
  const { data: all } = useList("users");
  const [chosen, choose] = useState();
  const known = data?.conversations ?? [];
  const met = new Set(known.map((entry) => entry.user));
  const others = (all?.users ?? []).filter((other) => other.user !== user && !met.has(other.user) && !other.admin);
  const entries = [...known, ...others.map((other) => ({ user: other.user, name: other.nick, isNew: true }))];
  const to = (entry) => (entry.group ? { group: entry.group, topic: entry.topic } : { to: entry.user });
  const open = (entry) => {
    choose(entry);
    if (entry.unread) act(user, "read_messages", to(entry)).catch(() => {});
  };
  const recall = (message) => act(user, "recall_message", { ...to(chosen), ...(chosen.group ? { seq: message.seq } : { key: message.key }) });
  const name = chosen && idOf(chosen);
  return html`<header class="top">
      <h1><${Face} name=${user} /> ${user}</h1>
      <${Devices} user=${user} />
      <a href="/">All of the app</a>
    </header>
    <main class="chat">
      <${Failure} error=${error} />
      <nav class="conversations" aria-label="Conversations">
        ${entries.map(
          (entry) => html`<button
            type="button"
            key=${`${entry.group ? "group" : "user"} ${idOf(entry)}`}
            aria-pressed=${name === idOf(entry)}
            onClick=${() => open(entry)}
          >
            <b>${entry.name || idOf(entry)}</b>
            <span>${entry.isNew ? "not met yet" : summary(entry.last)}</span>
            ${entry.unread > 0 && html`<span class="count" aria-label="${entry.unread} unread">${entry.unread}</span>`}
          </button>`,
        )}
      </nav>
      <section class="talk" aria-label="Conversation">
        ${chosen
          ? html`<h2>${chosen.name || name}</h2>
              <${History} of=${chosen.group ? to(chosen) : { user, peer: chosen.user }} own=${user} label="Messages with ${name}" onRecall=${recall} />
              <${Composer} key=${name} user=${user} to=${to(chosen)} />`
          : html`<${Empty}>Choose a conversation.<//>`}
      </section>
    </main>`;
}

// Searches the sections of all pages, in SEARCH_INDEX: [file, title, text] each. All words must be there.
"use strict";

const box = document.getElementById("search");
const list = document.getElementById("found");
const up = document.body.dataset.up;
const MOST = 30;
const MOST_OF_A_PAGE = 3;

// deleteAccounts, DeleteAccounts and delete_accounts are the same to a reader.
const plain = (text) => text.toLowerCase().replaceAll("_", "").replace(/^\/?v4\//, "");
const sections = SEARCH_INDEX.map(([file, title, text]) => ({
  file, title, text, inTitle: plain(title), inText: plain(text), nested: file.includes("#"),
}));

function score(section, words) {
  let sum = section.nested ? 0 : 2;
  for (const word of words) {
    const at = section.inTitle.indexOf(word);
    if (section.inTitle === word) sum += 40;
    // Tencent's name: the end of a path, or a whole one.
    else if (section.inTitle.endsWith(`/${word})`) || section.inTitle.endsWith(`(${word})`)) sum += 30;
    else if (at === 0) sum += 20;
    else if (at > 0) sum += 10;
    else if (section.inText.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
}

function excerpt(section, words) {
  const text = section.text;
  const lower = text.toLowerCase();
  const at = Math.max(0, ...words.map((word) => lower.indexOf(word)));
  const start = Math.max(0, at - 40);
  return (start > 0 ? "…" : "") + text.slice(start, start + 160);
}

function fewOfEachPage() {
  const seen = new Map();
  return ([, { file }]) => {
    const page = file.split("#")[0];
    seen.set(page, (seen.get(page) ?? 0) + 1);
    return seen.get(page) <= MOST_OF_A_PAGE;
  };
}

function show() {
  const words = box.value.split(/\s+/).map(plain).filter(Boolean);
  list.replaceChildren();
  list.hidden = words.length === 0;
  if (list.hidden) return;
  const found = sections
    .map((section) => [score(section, words), section])
    .filter(([score]) => score > 0)
    .sort((a, b) => b[0] - a[0])
    .filter(fewOfEachPage())
    .slice(0, MOST);
  for (const [, section] of found) {
    const link = document.createElement("a");
    link.href = up + section.file;
    link.textContent = section.title;
    const small = document.createElement("small");
    small.textContent = excerpt(section, words);
    link.append(small);
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  if (found.length === 0) list.textContent = "Nothing found.";
  list.firstElementChild?.classList.add("chosen");
}

box.addEventListener("input", show);
box.addEventListener("focus", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) {
    event.preventDefault();
    box.focus();
  } else if (event.key === "Escape") {
    list.hidden = true;
    box.blur();
  } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    const items = [...list.children];
    const at = items.findIndex((item) => item.classList.contains("chosen"));
    const next = items[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    items[at]?.classList.remove("chosen");
    next.classList.add("chosen");
    next.scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter" && document.activeElement === box) {
    const link = list.querySelector(".chosen a");
    if (!link) return;
    list.hidden = true;
    location.href = link.href;
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("header")) list.hidden = true;
});
// A page may be opened with words to look for: index.html?search=mute
const asked = new URLSearchParams(location.search).get("search");
if (asked) {
  box.value = asked;
  box.focus();
  show();
}

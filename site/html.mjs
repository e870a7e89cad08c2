// What becomes of the HTML of Markdown, as a plugin of rehype. Tables can be read on phones and by screen readers, and what they have
// for one language of code is marked for `src/language.js`. Headings take the anchors that stand before them.

/** The text of a node of HTML or Markdown, without HTML within that. */
export const textOf = (node) => (node.type === "html" ? "" : (node.value ?? (node.children ?? []).map(textOf).join("")));

/** Where a line may break: after a mark, or within `camelCase`, which the first column of a wide screen keeps together. */
const breakIn = (className) => ({ type: "element", tagName: "wbr", properties: { className }, children: [] });

const elements = (node, name) =>
  (node?.children ?? []).filter((child) => child.type === "element" && child.tagName === name);

/** Of a field's two names, the first is for Rust and Python, the second for JavaScript. */
function markNames(cell) {
  const names = elements(cell, "code");
  const [snake, camel] = names.map(textOf);
  if (names.length !== 2 || snake.replaceAll("_", "") !== camel.toLowerCase()) return;
  names[0].properties.className = ["snake"];
  names[1].properties.className = ["camel"];
}

/** Long names in code may break after their words; what a reader copies stays as it is. */
function breakNames(node, inCode = false) {
  node.children = node.children?.flatMap((child) => {
    if (inCode && child.type === "text") {
      const words = child.value.split(/(?<=[_./:])(?=\w)|(?<=[a-z\d])(?=[A-Z])/);
      return words.flatMap((value, at) => {
        const before = at > 0 ? [breakIn(/[a-z\d]$/.test(words[at - 1]) ? ["hump"] : [])] : [];
        return [...before, { type: "text", value }];
      });
    }
    breakNames(child, inCode || child.tagName === "code");
    return child;
  });
}

/** A table of Markdown has a head, also where it is empty. */
function mendTable(table) {
  const [head] = elements(table, "thead");
  const rows = elements(elements(table, "tbody")[0], "tr");
  breakNames(table);
  const headings = elements(elements(head, "tr")[0], "th");
  const labels = headings.map(textOf);
  if (labels.every((label) => label === "")) {
    table.children = table.children.filter((child) => child !== head);
    const firsts = rows.map((row) => elements(row, "td")[0]);
    for (const first of firsts) Object.assign(first, { tagName: "th", properties: { scope: "row" } });
    return;
  }
  for (const heading of headings) if (textOf(heading) === "") heading.tagName = "td";
  // On a phone, a row of many columns becomes a list, whose items say which column they are.
  if (labels.length > 3) table.properties.className = ["wide"];
  for (const row of rows) {
    elements(row, "td").forEach((cell, column) => {
      cell.properties.dataLabel = labels[column];
      markNames(cell);
    });
  }
}

/** Whether the rows of a table begin with the languages, as tabs name them. */
function hasLanguages(table) {
  const firsts = elements(elements(table, "tbody")[0], "tr").map((row) => textOf(elements(row, "th")[0] ?? {}));
  return ["Rust", "JavaScript", "Python"].every((language) => firsts.includes(language));
}

/** An element that puts the row of the reader's language first. */
const languageFirst = () => ({ type: "element", tagName: "language-first", properties: {}, children: [] });

/** Chinese has no spaces, so none comes of the end of a line. */
const withoutSpaces = (text) => text.replace(/(?<=[。，、；：！？）])\n|(?<=\p{scx=Han})\n(?=\p{scx=Han})/gu, "");

/** The ID of an anchor that is written as HTML. */
const idOf = (node) => (node.name === "a" ? node.attributes.find(({ name }) => name === "id")?.value : undefined);

export const mended = () =>
  function visit(node) {
    const children = [];
    let anchor;
    for (const child of node.children) {
      if (anchor && /^h\d$/.test(child.tagName)) {
        child.properties.id = idOf(anchor);
        children.splice(children.indexOf(anchor), 1);
      }
      if (child.type === "text") child.value = withoutSpaces(child.value);
      else anchor = idOf(child) && child;
      children.push(child);
      if (child.tagName === "table") mendTable(child);
      else if (child.children && child.tagName !== "pre") visit(child);
      if (child.tagName === "table" && hasLanguages(child)) children.push(languageFirst());
    }
    node.children = children;
  };

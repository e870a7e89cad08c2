// Tables that phones and screen readers can read, from those of Markdown, where each must have a heading.

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join("");
const elements = (node, name) =>
  (node?.children ?? []).filter((child) => child.type === "element" && child.tagName === name);

function mend(table) {
  const [head] = elements(table, "thead");
  const rows = elements(elements(table, "tbody")[0], "tr");
  const headings = elements(elements(head, "tr")[0], "th");
  const labels = headings.map(textOf);
  if (labels.every((label) => label === "")) {
    table.children = table.children.filter((child) => child !== head);
    for (const row of rows) Object.assign(elements(row, "td")[0], { tagName: "th", properties: { scope: "row" } });
    return;
  }
  for (const heading of headings) if (textOf(heading) === "") heading.tagName = "td";
  // On a phone, a row of many columns becomes a list, whose items say which column they are.
  if (labels.length > 3) table.properties.className = ["wide"];
  for (const row of rows) {
    elements(row, "td").forEach((cell, column) => {
      cell.properties.dataLabel = labels[column];
    });
  }
}

/** A plugin of rehype. */
export const tables = () =>
  function visit(node) {
    if (node.tagName === "table") mend(node);
    else (node.children ?? []).forEach(visit);
  };

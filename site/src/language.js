// The tab that a reader chose also decides about names: those of its language are shown, and stand first. It runs in a page's head.
{
  const page = document.documentElement;

  /** The rows before this element begin with the names of languages. */
  const order = ({ previousElementSibling: table }) => {
    const rows = [...table.rows];
    const row = rows.find(({ cells: [first] }) => first.textContent === page.dataset.language);
    if (row) rows[0].before(row);
  };

  const choose = () => {
    const language = localStorage.getItem("starlight-synced-tabs__language");
    if (!language || language === page.dataset.language) return;
    page.dataset.language = language;
    for (const element of document.querySelectorAll("language-first")) order(element);
  };

  choose();
  // The tabs have stored the choice by then.
  document.addEventListener("click", choose);
  document.addEventListener("keyup", choose);
  customElements.define(
    "language-first",
    class extends HTMLElement {
      connectedCallback() {
        order(this);
      }
    },
  );
}

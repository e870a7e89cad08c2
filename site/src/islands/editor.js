// The editor: CodeMirror with the site's colors. The Tab key leaves it.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colors = HighlightStyle.define([
  { tag: tags.comment, color: "light-dark(#57606a, #9aa7b5)" },
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: "light-dark(#8a1f6b, #f0a0d0)" },
  { tag: [tags.string, tags.regexp], color: "light-dark(#14602f, #8fe0ab)" },
  { tag: [tags.number, tags.bool, tags.null], color: "light-dark(#6d4500, #f5cf86)" },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "light-dark(#1a56b0, #8db8ff)" },
]);

const theme = EditorView.theme({
  "&": { border: "1px solid var(--sl-color-gray-4)", borderRadius: "0.4rem", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "3px solid var(--sl-color-accent)" },
  ".cm-content": { caretColor: "var(--sl-color-white)", fontFamily: "var(--__sl-font-mono)" },
  ".cm-matchingBracket": { outline: "1px solid currentColor" },
});

/** An editor, which the element with this ID names. Ctrl and Enter run the text. */
export function makeEditor(parent, labelledBy, run) {
  const view = new EditorView({
    parent,
    extensions: [
      keymap.of([{ key: "Mod-Enter", run, preventDefault: true }, ...defaultKeymap, ...historyKeymap]),
      history(),
      indentOnInput(),
      bracketMatching(),
      javascript({ typescript: true }),
      syntaxHighlighting(colors),
      theme,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-labelledby": labelledBy }),
    ],
  });
  return {
    focus: () => view.focus(),
    text: () => view.state.doc.toString(),
    setText: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
  };
}

// Diagrams from blocks of Mermaid, drawn when the site is built, so that pages load no script for them.
import { renderMermaidSVG } from "beautiful-mermaid";

/** The site's own colors, so that diagrams follow the light and the dark mode. */
const COLORS = {
  bg: "var(--sl-color-bg)",
  fg: "var(--sl-color-text)",
  muted: "var(--sl-color-text)",
  line: "var(--sl-color-gray-3)",
  border: "var(--sl-color-gray-4)",
};

/** The SVG of a diagram, without the font that it would load from another site. */
export const svgOf = (mermaid) => renderMermaidSVG(mermaid, COLORS).replace(/\s*@import [^\n]*/, "");

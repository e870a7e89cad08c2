// `serve.mjs` builds without the line, too, to see what a user is told who forgets it.
export default { compatibilityDate: "2026-07-30", experimental: { wasm: process.env.WITHOUT_LINE !== "1" } };

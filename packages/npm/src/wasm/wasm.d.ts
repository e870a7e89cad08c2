/** What an import gives depends on the runtime: base64 text, or a compiled module. */
declare module "*.wasm" {
  const content: unknown;
  export default content;
}

declare module "*.wasm" {
  const module: unknown;
  export default module;
}

declare module "*/page.json" {
  const files: Record<string, string>;
  export default files;
}

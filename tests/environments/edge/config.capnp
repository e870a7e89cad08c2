using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    # The server to call is on this machine.
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "out/worker.mjs"),
    (name = "tencent_chat.wasm", wasm = embed "out/tencent_chat.wasm"),
    (name = "tencent_chat.wasm?module", wasm = embed "out/tencent_chat.wasm"),
  ],
  bindings = [
    (name = "TENCENT_CHAT_ENDPOINT", fromEnvironment = "TENCENT_CHAT_ENDPOINT"),
    (name = "TENCENT_CHAT_SECRET_KEY", fromEnvironment = "TENCENT_CHAT_SECRET_KEY"),
  ],
  compatibilityDate = "2026-11-01",
);

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "emulator_worker.mjs", esModule = embed "out/emulator_worker.mjs"),
    (name = "emulator.wasm", wasm = embed "out/emulator.wasm"),
    (name = "tencent_chat.wasm", wasm = embed "out/tencent_chat.wasm"),
  ],
  compatibilityDate = "2026-11-01",
);

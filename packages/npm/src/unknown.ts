/**
 * What a client says when it is asked for an endpoint by Tencent's name (`sendmsg`) or by ours in another spelling
 * (`send_c2c_message`): the name that it has here.
 */

import { isLoaded } from "./wasm/core.js";
import { called } from "./wasm/generated/tencent_chat.js";

/**
 * A class whose instances answer so. What nothing else on the prototype chain has is looked up in its last object, and that
 * one is asked before the lookup ends. It has no names of its own: what walks, prints or mocks a client finds none, and a
 * subclass may have methods of these names.
 */
function answering(): abstract new () => object {
  abstract class Answering {}
  const last = new Proxy(Object.create(Object.prototype) as object, {
    get(target, name, client) {
      const problem = typeof name === "string" && !(name in target) && isLoaded() && called(name);
      if (problem) throw new TypeError(problem);
      return Reflect.get(target, name, client) as unknown;
    },
  });
  Object.setPrototypeOf(Answering.prototype, last);
  return Answering;
}

export const Answering: abstract new () => object = /* @__PURE__ */ answering();

import { emulate } from "./emulator_use.mjs";

export default {
  async fetch() {
    return new Response(await emulate());
  },
};

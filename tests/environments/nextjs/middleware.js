import { talk } from "./chat.js";

export const config = { matcher: "/middleware" };

export async function middleware() {
  return new Response(await talk());
}

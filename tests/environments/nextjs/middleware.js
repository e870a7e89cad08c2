import { talk } from "./talk.mjs";

export const config = { matcher: "/middleware" };

export async function middleware() {
  return new Response(await talk());
}

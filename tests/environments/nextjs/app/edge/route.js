import { talk } from "../../chat.js";

export const runtime = "edge";
export const GET = async () => new Response(await talk());

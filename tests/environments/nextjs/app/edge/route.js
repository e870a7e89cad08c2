import { talk } from "../../talk.mjs";

export const runtime = "edge";
export const GET = async () => new Response(await talk());

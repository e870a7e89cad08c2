import { talk } from "../../chat.js";

export const dynamic = "force-dynamic";
export const GET = async () => new Response(await talk());
